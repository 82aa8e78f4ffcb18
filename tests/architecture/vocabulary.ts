import type { Module } from './modules';
import { isBelow, type Rule } from './rule';

/** What a file in a noun's folder is, told by its name alone. */
export type Kind = 'rule' | 'input' | 'store' | 'use-case' | 'view' | 'machinery';

/** The verbs a use case may begin with: a new one is a decision, not an accident. */
const VERBS = new Set(
  `add admit award begin cancel carry change close commend complete confirm correct end
   export find grant import issue list lock merge move open plan preview read receive record
   register remove rename reopen reset resolve retire restore return revoke search set sign split start submit sweep
   switch transfer undo unlock withdraw`.split(/\s+/),
);

/** The gate and the sign-in: what they do has no place in the vocabulary of a noun. */
const MACHINERY = new Set(
  `act ask carry-out device gate next-auth password post-command sign-in-limits`
    .split(' ')
    .map((name) => `lib/access/${name}.ts`),
);

/** Words that hide what a file is about. */
const DRAWERS = /^(utils?|helpers?|common|shared|services?|types|misc|index|constants)$/;

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');

/** The kind of a file of a noun, by its name; undefined for files outside the nouns. */
export function kindOf(file: string): Kind | undefined {
  const [top, noun] = file.split('/');
  if (top !== 'lib' || noun === 'platform') return undefined;
  if (MACHINERY.has(file.endsWith('.ts') ? file : `${file}.ts`)) return 'machinery';
  const name = nameOf(file);
  if (name === 'input') return 'input';
  if (name === 'store' || name.endsWith('-store')) return 'store';
  if (name === 'view' || name.endsWith('-view') || name.startsWith('present-')) return 'view';
  const [verb = '', ...rest] = name.split('-');
  return VERBS.has(verb) && rest.length > 0 ? 'use-case' : 'rule';
}

export const isPure = (file: string) => ['rule', 'view'].includes(kindOf(file) ?? '');

export const hasKind =
  (...kinds: Kind[]) =>
  (module: Module) => {
    const kind = kindOf(module.file);
    return kind !== undefined && kinds.includes(kind);
  };

export const vocabularyRules: readonly Rule[] = [
  {
    name: 'a noun has files, not folders, and they are plain TypeScript',
    applies: (module) => isBelow('lib')(module) && !isBelow('lib/platform')(module),
    breaches: ({ file }) => {
      const fits = /^lib\/[a-z]+\/[a-z]+(-[a-z]+)*\.ts$/.test(file);
      return fits ? [] : ['expected lib/<noun>/<name>.ts in small letters'];
    },
    planted: [
      ['lib/deeds/forms/input.ts', ''],
      ['lib/deeds/DeedCard.tsx', ''],
    ],
  },
  {
    name: 'no drawers and no barrels',
    applies: (module) => /^(app|components|lib)\/.*\.tsx?$/.test(module.file),
    breaches: ({ file }) =>
      DRAWERS.test(nameOf(file)) ? ['the name says nothing about what is inside'] : [],
    planted: [
      ['lib/deeds/utils.ts', ''],
      ['components/ui/index.ts', ''],
    ],
  },
];
