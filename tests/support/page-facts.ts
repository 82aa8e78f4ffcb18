import type { UnitName } from './access-world';
import type { Ids, Page } from './page-table';

/** An id that no row has. */
const NOBODY = 2_000_000_000;
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];
/** An organization that is no branch has no cuộc. */
const BRANCHES: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'b-b1', null];

type Signs = Readonly<Record<'member' | 'secretary' | 'grassroots' | 'staff' | 'leader', string>>;
/** The other visitors: of two nothing is theirs, three are led to the sign-in. */
export const row = ({ member, secretary, grassroots, staff, leader }: Signs): Page['row'] => {
  const none = member.replaceAll(/./g, '-');
  const signIn = member.replaceAll(/./g, '>');
  return {
    'a.member': member,
    'a.secretary': secretary,
    'a.grassroots': grassroots,
    'a.staff': staff,
    'a.leader': leader,
    administrator: none,
    'a.nobody': none,
    disabled: signIn,
    expired: signIn,
    'signed out': signIn,
  };
};

export const NAMES = row({
  member: '------',
  secretary: '+-----',
  grassroots: '++-+--',
  staff: '++++--',
  leader: '++++--',
});
export const NUMBERS = { ...NAMES, 'a.member': '+-----' };
export const OWN_WRITERS = { ...NAMES, 'a.grassroots': '---+--', 'a.leader': '------' };
const BRANCH_WRITERS = row({
  member: '------',
  secretary: '+-----',
  grassroots: '------',
  staff: '+++---',
  leader: '------',
});
const READ = row({
  member: '-----',
  secretary: '+----',
  grassroots: '++---',
  staff: '+++--',
  leader: '+++--',
});
const WRITE = { ...READ, 'a.grassroots': '-----', 'a.leader': '-----' };

const idOf = (ids: Readonly<Record<string, number | undefined>>, target: string | null) =>
  target === null ? NOBODY : ids[target];
const ofUnit = (path: string, row: Page['row']): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: UNITS,
  address: ({ units }, target) => `${path}?unitId=${idOf(units, target)}`,
  row,
});
const atHome = (path: string, row: Page['row']): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: ['it'],
  address: () => path,
  row,
});
const ofInspection = (below: string, row: Page['row']): Page => ({
  path: `/(signed-in)/inspections/[inspectionId]${below}/page`,
  targets: BRANCHES,
  address: ({ inspections }: Ids, target) => `/inspections/${idOf(inspections, target)}${below}`,
  row,
});
const ofSession = (below: string, row: Page['row']): Page => ({
  path: `/(signed-in)/study/[sessionId]${below}/page`,
  targets: UNITS,
  address: ({ sessions }: Ids, target) => `/study/${idOf(sessions, target)}${below}`,
  row,
});

/** The pages of inspections, of sessions that were held, and of the year's plans. */
export const FACT_PAGES: readonly Page[] = [
  atHome('/plans', row({ member: '+', secretary: '+', grassroots: '+', staff: '+', leader: '+' })),
  ofUnit('/plans', NUMBERS),
  atHome(
    '/inspections',
    row({ member: '-', secretary: '+', grassroots: '+', staff: '+', leader: '+' }),
  ),
  ofUnit('/inspections', NAMES),
  ofUnit('/inspections/records', NAMES),
  // At home only a secretary has a branch to write of.
  atHome(
    '/inspections/new',
    row({ member: '-', secretary: '+', grassroots: '-', staff: '-', leader: '-' }),
  ),
  ofUnit('/inspections/new', BRANCH_WRITERS),
  ofUnit('/inspections/plan', BRANCH_WRITERS),
  ofInspection('', READ),
  ofInspection('/complete', WRITE),
  ofInspection('/change', WRITE),
  atHome('/study', row({ member: '+', secretary: '+', grassroots: '+', staff: '+', leader: '+' })),
  ofUnit('/study', NUMBERS),
  atHome(
    '/study/new',
    row({ member: '-', secretary: '+', grassroots: '+', staff: '+', leader: '-' }),
  ),
  ofUnit('/study/new', OWN_WRITERS),
  ofSession('', NAMES),
  ofSession('/change', OWN_WRITERS),
];
