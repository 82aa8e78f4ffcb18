import { randomUUID } from 'node:crypto';
import type { MemberName, UnitName, UserName } from './access-world';
import type { EnteringWorld } from './entering-world';
import { COMMITMENT_ENTRIES } from './permission-commitments';
import { DEED_ENTRIES } from './permission-deeds';
import { EVIDENCE_ENTRIES } from './permission-evidence';
import { HONOUR_ENTRIES } from './permission-honours';
import { INITIATIVE_ENTRIES } from './permission-initiatives';
import { INSPECTION_ENTRIES } from './permission-inspections';
import { SETTING_ENTRIES } from './permission-settings';
import { STUDY_ENTRIES } from './permission-study';

/** Who asks; each is signed in and has one role in bloc A, but for the last two. */
export const ASKERS = [
  'a.member',
  'a.secretary',
  'a.grassroots',
  'a.staff',
  'a.leader',
  'administrator',
  'a.nobody',
] as const satisfies readonly UserName[];
export type Asker = (typeof ASKERS)[number];

/** An id that no row has. */
export const NOBODYS_ID = 2_000_000_000;

/**
 * What is asked for, in the order of the signs of a row. Units: the asker's own branch, its sibling, a branch of
 * another organization, the organization above, a branch of the other bloc, none at all.
 */
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];
/** Members: the role member's own record, another of the branch, the sibling's, another organization's, the other bloc's, none. */
const MEMBERS: readonly (MemberName | null)[] = ['an', 'binh', 'chi', 'dung', 'giang', null];
const SESSIONS = ['this', 'another own', "somebody else's", null] as const;

type Target = string | null;
export type Row = Readonly<Record<Asker, string>>;

export interface Expected {
  readonly targets: readonly Target[];
  /** A valid input for the target, made afresh for each case, with the rows it needs. */
  input(world: EnteringWorld, target: Target, asker: Asker, session: string): Promise<object>;
  /** One sign a target: '+' is answered, '-' is not found. */
  readonly row: Row;
}

const unitId = (world: EnteringWorld, target: Target) =>
  String(target === null ? NOBODYS_ID : world.units[target as UnitName]);
const memberId = (world: EnteringWorld, target: Target) =>
  String(target === null ? NOBODYS_ID : world.members[target as MemberName]);

const ofUnit = (name: string, rest: object, row: Row): Expected => ({
  targets: UNITS,
  input: async (world, target) => ({ [name]: unitId(world, target), ...rest }),
  row,
});
const ofMember = (row: Row): Expected => ({
  targets: MEMBERS,
  input: async (world, target) => ({ memberId: memberId(world, target) }),
  row,
});

const PLAN = { kind: 'thematic', audience: 'party', topic: 'Nghị quyết', plannedOn: '2199-06-05' };

/** A planned session in the target unit. */
const ofPlan = (rest: object, row: Row): Expected => ({
  targets: UNITS,
  async input(world, target) {
    if (target === null) return { planId: String(NOBODYS_ID), ...rest };
    const [plan] = await world.rows(
      `insert into study_plan (bloc_id, unit_id, kind, topic, planned_on)
       select bloc_id, id, 'thematic', 'Cũ', '2199-01-01' from unit where id = $1 returning id`,
      [world.units[target as UnitName]],
    );
    return { planId: String(plan?.id), ...rest };
  },
  row,
});

/** Everybody who reads figures reads them of what is below the own grant. */
const READERS: Row = {
  'a.member': '+-----',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};
/** Names of people: not for a plain member. */
const NAME_READERS: Row = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};
/** Who enters: not the leader, who changes nothing. */
const WRITERS: Row = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '------',
  administrator: '------',
  'a.nobody': '------',
};

/** Every query and command of the product, by name, with every cell written. */
export const ENTRIES: Readonly<Record<string, Expected>> = {
  'unit.overview': ofUnit('unitId', {}, READERS),
  'figure.read': ofUnit('unitId', { figure: 'members' }, READERS),
  'figure.rows': ofUnit('unitId', { figure: 'members', rows: 'done' }, NAME_READERS),
  'book.list': ofUnit('unitId', {}, READERS),
  'unit.list': ofUnit('under', {}, READERS),
  'member.list': ofUnit('unit', {}, NAME_READERS),
  'member.record': ofMember({
    'a.member': '------',
    'a.secretary': '++----',
    'a.grassroots': '+++---',
    'a.staff': '++++--',
    'a.leader': '++++--',
    administrator: '------',
    'a.nobody': '------',
  }),
  'member.own-record': ofMember({
    'a.member': '+-----',
    'a.secretary': '-+----',
    'a.grassroots': '------',
    'a.staff': '------',
    'a.leader': '------',
    administrator: '------',
    'a.nobody': '------',
  }),
  account: {
    targets: ['self'],
    input: async () => ({}),
    row: {
      'a.member': '+',
      'a.secretary': '+',
      'a.grassroots': '+',
      'a.staff': '+',
      'a.leader': '+',
      administrator: '+',
      'a.nobody': '-',
    },
  },
  'account.text-size': {
    targets: ['large'],
    input: async (_world, size) => ({ size }),
    row: {
      'a.member': '+',
      'a.secretary': '+',
      'a.grassroots': '+',
      'a.staff': '+',
      'a.leader': '+',
      administrator: '+',
      'a.nobody': '-',
    },
  },
  'session.end': {
    targets: SESSIONS,
    async input(world, target, asker, session) {
      if (target === null) return { sessionId: randomUUID() };
      if (target === 'this') return { sessionId: session };
      const whose = target === 'another own' ? asker : 'b.staff';
      return { sessionId: (await world.actor(whose)).sessionId };
    },
    row: {
      'a.member': '++--',
      'a.secretary': '++--',
      'a.grassroots': '++--',
      'a.staff': '++--',
      'a.leader': '++--',
      administrator: '++--',
      'a.nobody': '----',
    },
  },
  'study.plan.list': ofUnit('unitId', {}, READERS),
  'study.plan.read': ofPlan({}, WRITERS),
  'study.plan': ofUnit('unitId', PLAN, WRITERS),
  'study.plan.change': ofPlan({ ...PLAN, version: '1' }, WRITERS),
  'study.plan.withdraw': ofPlan({ version: '1' }, WRITERS),
  ...COMMITMENT_ENTRIES,
  ...DEED_ENTRIES,
  ...EVIDENCE_ENTRIES,
  ...HONOUR_ENTRIES,
  ...INITIATIVE_ENTRIES,
  ...INSPECTION_ENTRIES,
  ...SETTING_ENTRIES,
  ...STUDY_ENTRIES,
};
