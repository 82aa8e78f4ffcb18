import type { MemberName, UNITS, UnitName } from './access-world';
import { DEED_PAGES, type DeedIds } from './page-deeds';
import { FACT_PAGES } from './page-facts';
import { HONOUR_PAGES } from './page-honours';
import { INITIATIVE_PAGES } from './page-initiatives';
import { SETTING_PAGES, type SettingIds } from './page-settings';
import { type Asker, NOBODYS_ID } from './permission-table';

/** Who asks by HTTP: besides the roles, three who were signed in once or never. */
export const VISITORS = [
  'a.member',
  'a.secretary',
  'a.grassroots',
  'a.staff',
  'a.leader',
  'administrator',
  'a.nobody',
  'disabled',
  'expired',
  'signed out',
] as const;
export type Visitor = Asker | 'disabled' | 'expired' | 'signed out';

export interface Ids {
  readonly units: Readonly<Record<UnitName, number>>;
  readonly members: Readonly<Record<MemberName, number>>;
  /** A planned session in each unit. */
  readonly plans: Readonly<Partial<Record<UnitName, number>>>;
  /** A commitment of each member, of a year gone by. */
  readonly commitments: Readonly<Partial<Record<MemberName, number>>>;
  /** A planned inspection of each branch. */
  readonly inspections: Readonly<Partial<Record<UnitName, number>>>;
  /** A session held by each unit. */
  readonly sessions: Readonly<Partial<Record<UnitName, number>>>;
  /** A breakthrough registered by each unit. */
  readonly initiatives: Readonly<Partial<Record<UnitName, number>>>;
  /** A model of each unit. */
  readonly models: Readonly<Partial<Record<UnitName, number>>>;
  /** A propaganda output of each unit. */
  readonly outputs: Readonly<Partial<Record<UnitName, number>>>;
  /** A round of commendations of each unit, and its one recipient. */
  readonly rounds: Readonly<Partial<Record<UnitName, number>>>;
  readonly commendations: Readonly<Partial<Record<UnitName, number>>>;
  /** A good example of each unit, not public. */
  readonly examples: Readonly<Partial<Record<UnitName, number>>>;
  /** A deed of each member and unit. */
  readonly deeds: DeedIds;
  /** Settings of both blocs. */
  readonly settings: SettingIds;
}

export interface Page {
  /** The key of the build's own list of paths. */
  readonly path: string;
  readonly targets: readonly (string | null)[];
  address(ids: Ids, target: string | null): string;
  /**
   * One sign a target: '+' shows it, '-' not found, '>' leads to the sign-in page, '<' leads away from it,
   * '.' says no (a form sent without its origin).
   */
  readonly row: Readonly<Record<Visitor, string>>;
}

const UNIT_TARGETS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];
const MEMBER_TARGETS: readonly (MemberName | null)[] = ['an', 'binh', 'chi', 'dung', 'giang', null];

const idOf = (ids: Readonly<Record<string, number | undefined>>, target: string | null) =>
  String(target === null ? NOBODYS_ID : ids[target]);

const ofUnit = (path: string, address: (id: string) => string, row: Page['row']): Page => ({
  path,
  targets: UNIT_TARGETS,
  address: (ids, target) => address(idOf(ids.units, target)),
  row,
});

const READERS: Page['row'] = {
  'a.member': '+-----',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
  disabled: '>>>>>>',
  expired: '>>>>>>',
  'signed out': '>>>>>>',
};
const NAME_READERS: Page['row'] = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
  disabled: '>>>>>>',
  expired: '>>>>>>',
  'signed out': '>>>>>>',
};
const WRITERS: Page['row'] = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '------',
  administrator: '------',
  'a.nobody': '------',
  disabled: '>>>>>>',
  expired: '>>>>>>',
  'signed out': '>>>>>>',
};
const HOME: Page['row'] = {
  'a.member': '+',
  'a.secretary': '+',
  'a.grassroots': '+',
  'a.staff': '+',
  'a.leader': '+',
  administrator: '-',
  'a.nobody': '-',
  disabled: '>',
  expired: '>',
  'signed out': '>',
};
const EVERYBODY: Page['row'] = {
  'a.member': '+',
  'a.secretary': '+',
  'a.grassroots': '+',
  'a.staff': '+',
  'a.leader': '+',
  administrator: '+',
  'a.nobody': '+',
  disabled: '+',
  expired: '+',
  'signed out': '+',
};
const SIGNED_IN: Page['row'] = { ...EVERYBODY, disabled: '-', expired: '-', 'signed out': '-' };
const NOBODY: Page['row'] = {
  'a.member': '-',
  'a.secretary': '-',
  'a.grassroots': '-',
  'a.staff': '-',
  'a.leader': '-',
  administrator: '-',
  'a.nobody': '-',
  disabled: '-',
  expired: '-',
  'signed out': '-',
};

const single = (path: string, address: string, row: Page['row']): Page => ({
  path,
  targets: ['it'],
  address: () => address,
  row,
});

/** The two who are members themselves. */
const WITH_A_RECORD: Page['row'] = {
  ...HOME,
  'a.grassroots': '-',
  'a.staff': '-',
  'a.leader': '-',
};
const COMMITMENT_READERS: Page['row'] = {
  ...NAME_READERS,
  'a.member': '+-----',
  'a.secretary': '++----',
  'a.grassroots': '+++---',
};
const COMMITMENT_WRITERS: Page['row'] = {
  ...COMMITMENT_READERS,
  'a.grassroots': '------',
  'a.leader': '------',
};
const ofMember = (path: string, row: Page['row'], address: Page['address']): Page => ({
  path,
  targets: MEMBER_TARGETS,
  address,
  row,
});

/** Every page and route of the build that answers a GET, with every cell written. */
export const PAGES: readonly Page[] = [
  // A plain member's start page is what the year still asks of the member.
  single('/(signed-in)/page', '/', { ...HOME, 'a.member': '307 /today' }),
  ofUnit('/(signed-in)/units/[unitId]/page', (id) => `/units/${id}`, READERS),
  ofUnit('/(signed-in)/units/[unitId]/page', (id) => `/units/${id}?asOf=2022-06-30`, READERS),
  ofUnit(
    '/(signed-in)/units/[unitId]/figures/[figure]/page',
    (id) => `/units/${id}/figures/members`,
    READERS,
  ),
  ofUnit(
    '/(signed-in)/units/[unitId]/figures/[figure]/page',
    (id) => `/units/${id}/figures/members?rows=done`,
    NAME_READERS,
  ),
  single('/(signed-in)/books/page', '/books', HOME),
  ofUnit('/(signed-in)/books/page', (id) => `/books?unitId=${id}`, READERS),
  single('/(signed-in)/units/page', '/units', HOME),
  single('/(signed-in)/units/page', '/units?q=chi+bo', HOME),
  ofUnit('/(signed-in)/units/page', (id) => `/units?under=${id}`, READERS),
  single('/(signed-in)/members/page', '/members', { ...HOME, 'a.member': '-' }),
  single('/(signed-in)/members/page', '/members?q=b', { ...HOME, 'a.member': '-' }),
  ofUnit('/(signed-in)/members/page', (id) => `/members?unit=${id}`, NAME_READERS),
  {
    path: '/(signed-in)/members/[memberId]/page',
    targets: MEMBER_TARGETS,
    address: (ids, target) => `/members/${idOf(ids.members, target)}`,
    row: {
      'a.member': '+-----',
      'a.secretary': '++----',
      'a.grassroots': '+++---',
      'a.staff': '++++--',
      'a.leader': '++++--',
      administrator: '------',
      'a.nobody': '------',
      disabled: '>>>>>>',
      expired: '>>>>>>',
      'signed out': '>>>>>>',
    },
  },
  single('/(signed-in)/account/page', '/account', { ...HOME, administrator: '+' }),
  single('/(signed-in)/study/plan/page', '/study/plan', HOME),
  ofUnit('/(signed-in)/study/plan/page', (id) => `/study/plan?unitId=${id}`, READERS),
  {
    path: '/(signed-in)/study/plan/[planId]/page',
    targets: UNIT_TARGETS,
    address: (ids, target) => `/study/plan/${idOf(ids.plans, target)}`,
    row: WRITERS,
  },
  single('/(signed-in)/today/page', '/today', WITH_A_RECORD),
  single('/(signed-in)/work/page', '/work', { ...WITH_A_RECORD, 'a.member': '-' }),
  single('/(signed-in)/commitments/page', '/commitments', HOME),
  ofUnit('/(signed-in)/commitments/page', (id) => `/commitments?unit=${id}`, NAME_READERS),
  single('/(signed-in)/commitments/new/page', '/commitments/new', WITH_A_RECORD),
  ofMember(
    '/(signed-in)/commitments/new/page',
    COMMITMENT_WRITERS,
    (ids, target) => `/commitments/new?member=${idOf(ids.members, target)}`,
  ),
  ofMember(
    '/(signed-in)/commitments/[commitmentId]/page',
    COMMITMENT_READERS,
    (ids, target) => `/commitments/${idOf(ids.commitments, target)}`,
  ),
  ofMember(
    '/(signed-in)/commitments/[commitmentId]/change/page',
    COMMITMENT_WRITERS,
    (ids, target) => `/commitments/${idOf(ids.commitments, target)}/change`,
  ),
  ...DEED_PAGES,
  ...FACT_PAGES,
  ...HONOUR_PAGES,
  ...INITIATIVE_PAGES,
  ...SETTING_PAGES,
  single('/(auth)/sign-in/page', '/sign-in', {
    'a.member': '<',
    'a.secretary': '<',
    'a.grassroots': '<',
    'a.staff': '<',
    'a.leader': '<',
    administrator: '<',
    'a.nobody': '<',
    disabled: '+',
    expired: '+',
    'signed out': '+',
  }),
  single('/api/auth/[...nextauth]/route', '/api/auth/session', EVERYBODY),
  single('/api/auth/[...nextauth]/route', '/api/auth/signin', NOBODY),
  single('/api/auth/[...nextauth]/route', '/api/auth/_log', NOBODY),
  // Every piece of evidence goes the way of its record (tests/integration/entering/evidence.test.ts).
  single(
    '/api/evidence/[evidenceId]/route',
    '/api/evidence/3f0e3bd4-6c52-4b0e-9f0a-6a1d3c9f7b11',
    NOBODY,
  ),
  single('/api/forms/route', '/api/forms', SIGNED_IN),
  single('/healthz/route', '/healthz', EVERYBODY),
  single('/readyz/route', '/readyz', EVERYBODY),
  single('/icon.svg/route', '/icon.svg', EVERYBODY),
  single('/_not-found/page', '/no/such/place', NOBODY),
];

/** Entries that no GET reaches; the tests below them send what they take. */
export const SENT_TO = [
  '/api/commands/[name]/route',
  '/api/evidence/route',
  '/api/sign-out/route',
] as const;
/** Shown by Next itself when even the root layout fails. */
export const UNREACHABLE = ['/_global-error/page'] as const;
export const ACTIONS = [
  'app/(auth)/sign-in/actions.ts#signIn',
  'app/(signed-in)/account/actions.ts#endSession',
  'app/(signed-in)/account/actions.ts#chooseTextSize',
] as const;

/** The word of each unit and its members by which a page gives away what it shows. */
export const WORDS = {
  'a-b1': 'Bemot',
  'a-b2': 'Behai',
  'a-b3': 'Beba',
  'a-cb': 'Coso',
  'a-org1': 'Alpha-Mot',
  'a-org2': 'Alpha-Hai',
  a: 'Alpha-Goc',
  b: 'Beta',
} as const satisfies Partial<Record<keyof typeof UNITS, string>>;

/** The words each visitor may ever read. */
export const MAY_READ: Readonly<Record<Visitor, readonly (keyof typeof WORDS)[]>> = {
  'a.member': ['a-b1'],
  'a.secretary': ['a-b1'],
  'a.grassroots': ['a-b1', 'a-b2', 'a-org1'],
  'a.staff': ['a-b1', 'a-b2', 'a-b3', 'a-cb', 'a-org1', 'a-org2', 'a'],
  'a.leader': ['a-b1', 'a-b2', 'a-b3', 'a-cb', 'a-org1', 'a-org2', 'a'],
  administrator: [],
  'a.nobody': [],
  disabled: [],
  expired: [],
  'signed out': [],
};
