import type { UnitName } from './access-world';
import { NUMBERS, OWN_WRITERS, row } from './page-facts';
import type { Page } from './page-table';

/** An id that no row has. */
const NOBODY = 2_000_000_000;
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];
const EVERY_READER = row({ member: '+', secretary: '+', grassroots: '+', staff: '+', leader: '+' });
const EVERY_WRITER = row({ member: '-', secretary: '+', grassroots: '+', staff: '+', leader: '-' });

const idOf = (ids: Readonly<Record<string, number | undefined>>, target: string | null) =>
  target === null ? NOBODY : ids[target];
const atHome = (path: string, row: Page['row']): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: ['it'],
  address: () => path,
  row,
});
const ofUnit = (path: string, row: Page['row']): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: UNITS,
  address: ({ units }, target) => `${path}?unitId=${idOf(units, target)}`,
  row,
});
const ofRecord = (
  book: string,
  name: string,
  kind: 'initiatives' | 'models' | 'outputs',
  below: string,
  row: Page['row'],
): Page => ({
  path: `/(signed-in)${book}/[${name}]${below}/page`,
  targets: UNITS,
  address: (ids, target) => `${book}/${idOf(ids[kind], target)}${below}`,
  row,
});

const bookOf = (book: string): readonly Page[] => [
  atHome(book, EVERY_READER),
  ofUnit(book, NUMBERS),
  atHome(`${book}/new`, EVERY_WRITER),
  ofUnit(`${book}/new`, OWN_WRITERS),
];

/** The pages of initiatives, models and propaganda outputs. */
export const INITIATIVE_PAGES: readonly Page[] = [
  ...bookOf('/initiatives'),
  ofRecord('/initiatives', 'initiativeId', 'initiatives', '', NUMBERS),
  ofRecord('/initiatives', 'initiativeId', 'initiatives', '/change', OWN_WRITERS),
  ofRecord('/initiatives', 'initiativeId', 'initiatives', '/resolve', OWN_WRITERS),
  ...bookOf('/models'),
  ofRecord('/models', 'modelId', 'models', '', NUMBERS),
  ofRecord('/models', 'modelId', 'models', '/change', OWN_WRITERS),
  ofRecord('/models', 'modelId', 'models', '/measure', OWN_WRITERS),
  ofRecord('/models', 'modelId', 'models', '/close', OWN_WRITERS),
  ...bookOf('/propaganda'),
  ofRecord('/propaganda', 'outputId', 'outputs', '', NUMBERS),
  ofRecord('/propaganda', 'outputId', 'outputs', '/change', OWN_WRITERS),
];
