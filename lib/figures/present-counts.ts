import { formatCount } from '@/lib/platform/format';
import { type FigureCode, figure } from './catalogue';
import { figureHref, type When } from './links';
import type { CountLine, HeadCount } from './overview-view';
import type { CardContext } from './present-card';
import type { RollUp } from './roll-up';

/** The counts of the header: tổ chức cơ sở đảng, chi bộ, đảng viên, each with its parts. */
export function presentHeads(
  totals: RollUp,
  unit: { id: number; kind: string },
  when: When,
): HeadCount[] {
  const shown: FigureCode[] =
    unit.kind === 'bloc' ? ['organizations', 'branches', 'members'] : ['branches', 'members'];
  return shown.map((code) => ({
    label: figure(code).title,
    value: formatCount(totals.total(code).n),
    note: parts(totals, code).join(', '),
    href: figureHref(unit.id, code, when),
  }));
}

/** What is counted without a share, in the order staff look at it; a count that is zero everywhere is left out. */
const COUNTED: readonly FigureCode[] = [
  'inspections',
  'inspected-members',
  'study-sessions',
  'study-attendances',
  'contest-entries',
  'good-examples-collective',
  'good-examples-individual',
  'breakthrough-units',
  'breakthrough-items',
  'limitation-units',
  'limitation-items',
  'propaganda',
  'admissions',
];

export function presentCounts(totals: RollUp, { unitId, when }: CardContext): CountLine[] {
  return COUNTED.flatMap((code) => {
    const definition = figure(code);
    const { n, d } = totals.total(code);
    if (n === 0 && d === 0) return [];
    const href = figureHref(unitId, code, when);
    const { title, word } = definition;
    // Leaflets and posters are not added up: the parts are the figure.
    if (definition.total === false) {
      return [{ title, value: '', word: '', parts: parts(totals, code), href }];
    }
    const value = definition.base === null ? formatCount(n) : `${formatCount(n)}/${formatCount(d)}`;
    return [{ title, value, word, parts: parts(totals, code), href }];
  });
}

/** "58 đảng bộ cơ sở", "32 chi bộ cơ sở". */
function parts(totals: RollUp, code: FigureCode): string[] {
  const names = figure(code).facets ?? {};
  return totals
    .facets(code)
    .filter(([, share]) => share.n > 0)
    .map(([facet, share]) => `${formatCount(share.n)} ${names[facet] ?? facet}`);
}
