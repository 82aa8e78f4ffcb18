import { isBelow, type Rule } from './rule';

/** lib/ from the ground up; an import goes down or stays. */
const FLOORS: Readonly<Record<string, number>> = {
  platform: 1,
  access: 2,
  hierarchy: 3,
  campaign: 4,
  likeness: 4,
  facts: 5,
  deeds: 5,
  commitments: 5,
  inspections: 5,
  study: 5,
  plans: 5,
  initiatives: 5,
  propaganda: 5,
  honours: 5,
  figures: 6,
  records: 6,
  evidence: 6,
  history: 6,
  today: 7,
  books: 7,
  reports: 7,
  exchange: 7,
};
const FACTS = 5;

const nounOf = (file: string) => (file.startsWith('lib/') ? file.split('/')[1] : undefined);

export const floorRules: readonly Rule[] = [
  {
    name: 'each folder of lib stands on a floor, and imports go down or stay',
    applies: isBelow('lib'),
    breaches: ({ file, imports }) => {
      const noun = nounOf(file) ?? '';
      const floor = FLOORS[noun];
      if (floor === undefined) return [`lib/${noun} has no floor in tests/architecture/floors.ts`];
      return imports.flatMap(({ target, isPackage }) => {
        if (isPackage) return [];
        const other = nounOf(target);
        if (other === undefined) {
          return /^(app|components|tests)\//.test(target) ? [`lib must not know ${target}`] : [];
        }
        const below = FLOORS[other];
        if (below === undefined || below > floor) return [`${target} stands higher`];
        if (floor === FACTS && other !== noun && below === FACTS) {
          return [`${target} is a neighbour: what two facts share belongs below them`];
        }
        return [];
      });
    },
    planted: [
      ['lib/hierarchy/rules.ts', "import { share } from '@/lib/figures/share';"],
      ['lib/platform/clock.ts', "export * from '../access/actor';"],
      ['lib/deeds/store.ts', "import type { Inspection } from '../inspections/store';"],
      ['lib/study/store.ts', "const deeds = await import('@/lib/deeds/store');"],
      ['lib/weather/rules.ts', ''],
      ['lib/figures/view.ts', "import { Card } from '@/components/ui/card';"],
    ],
  },
];
