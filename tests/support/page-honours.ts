import type { UnitName } from './access-world';
import { NAMES, NUMBERS, OWN_WRITERS, row } from './page-facts';
import type { Ids, Page } from './page-table';

/** An id that no row has. */
const NOBODY = 2_000_000_000;
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];
const EVERY_READER = row({ member: '+', secretary: '+', grassroots: '+', staff: '+', leader: '+' });
const EVERY_WRITER = row({ member: '-', secretary: '+', grassroots: '+', staff: '+', leader: '-' });

const atHome = (path: string, row: Page['row']): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: ['it'],
  address: () => path,
  row,
});
const ofUnit = (path: string, row: Page['row']): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: UNITS,
  address: ({ units }, target) =>
    `${path}?unitId=${target === null ? NOBODY : units[target as UnitName]}`,
  row,
});
const ofRecord = (
  path: string,
  kind: 'rounds' | 'commendations' | 'examples',
  row: Page['row'],
): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: UNITS,
  address: (ids: Ids, target) =>
    path.replace(/\[\w+\]/, String(target === null ? NOBODY : ids[kind][target as UnitName])),
  row,
});

/** The pages of commendations and good examples. */
export const HONOUR_PAGES: readonly Page[] = [
  atHome('/honours', EVERY_READER),
  ofUnit('/honours', NUMBERS),
  atHome('/honours/new', EVERY_WRITER),
  ofUnit('/honours/new', OWN_WRITERS),
  ofRecord('/honours/[roundId]', 'rounds', NUMBERS),
  ofRecord('/honours/[roundId]/change', 'rounds', OWN_WRITERS),
  ofRecord('/honours/recipients/[commendationId]', 'commendations', NUMBERS),
  atHome('/honours/examples', EVERY_READER),
  ofUnit('/honours/examples', NUMBERS),
  atHome('/honours/examples/new', EVERY_WRITER),
  ofUnit('/honours/examples/new', OWN_WRITERS),
  // Not public: a plain member does not read them.
  ofRecord('/honours/examples/[exampleId]', 'examples', NAMES),
  ofRecord('/honours/examples/[exampleId]/change', 'examples', OWN_WRITERS),
];
