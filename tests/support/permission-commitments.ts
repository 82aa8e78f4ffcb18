import { today } from '@/lib/platform/clock';
import type { MemberName, UnitName } from './access-world';
import { plantCommitment, plantSections, texts } from './commitment-world';
import { inTheNameOf } from './deed-world';
import type { EnteringWorld } from './entering-world';
import type { Asker, Expected, Row } from './permission-table';

/** As long as an id may be in a mark. */
const NOBODY = '900000000';

/** Whose commitment: the role member's own, another's of the branch, the sibling's, another organization's, the other bloc's, none. */
const MEMBERS: readonly (MemberName | null)[] = ['an', 'binh', 'chi', 'dung', 'giang', null];
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];

/** The own one, the branch's, everything below; a leader reads. */
const READERS: Row = {
  'a.member': '+-----',
  'a.secretary': '++----',
  'a.grassroots': '+++---',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};
/** An organization's office reads its branches' commitments; it does not write them. */
const WRITERS: Row = {
  'a.member': '+-----',
  'a.secretary': '++----',
  'a.grassroots': '------',
  'a.staff': '++++--',
  'a.leader': '------',
  administrator: '------',
  'a.nobody': '------',
};
/** The same, but nobody confirms by being the member. */
const CONFIRMERS: Row = { ...WRITERS, 'a.member': '------' };
const NAME_READERS: Row = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};

type Plant = (world: EnteringWorld, member: MemberName, asker: Asker) => Promise<object>;
const ofCommitment = (row: Row, plant: Plant, nobody: object): Expected => ({
  targets: MEMBERS,
  input: async (world, target, asker) =>
    target === null ? nobody : plant(world, target as MemberName, asker),
  row,
});
const of = (row: Row, rest: object = {}, columns: object = {}): Expected =>
  ofCommitment(
    row,
    async (world, member) => ({
      commitmentId: String(await plantCommitment(world, member, { ...columns })),
      ...rest,
    }),
    { commitmentId: NOBODY, ...rest },
  );

const VERSION = { version: '1' };
const CONFIRMED = { confirmed_on: today() };
const REVIEW = { ...VERSION, kind: 'year_end', body: 'Đã thực hiện' };
const own = (signs: string): Row => ({
  'a.member': signs,
  'a.secretary': signs,
  'a.grassroots': '-',
  'a.staff': '-',
  'a.leader': '-',
  administrator: '-',
  'a.nobody': '-',
});

/** The rows of commitments, of the member's page and of the work list in the permission matrix. */
export const COMMITMENT_ENTRIES: Readonly<Record<string, Expected>> = {
  'commitment.list': {
    targets: UNITS,
    input: async (world, target) => ({
      unit: String(target === null ? NOBODY : world.units[target as UnitName]),
    }),
    row: NAME_READERS,
  },
  'commitment.read': of(READERS),
  'commitment.form': {
    targets: MEMBERS,
    input: async (world, target) => ({
      member: String(target === null ? NOBODY : world.members[target as MemberName]),
    }),
    row: WRITERS,
  },
  'commitment.alike': {
    targets: MEMBERS,
    input: async (world, target) => ({
      member: String(target === null ? NOBODY : world.members[target as MemberName]),
      field: 'section-1',
      text: 'Gương mẫu thực hiện nếp sống',
    }),
    row: WRITERS,
  },
  'commitment.change-form': of(WRITERS),
  'commitment.submit': {
    targets: MEMBERS,
    async input(world, target) {
      const plan = await plantSections(world, 'an');
      const form = { ...texts(plan), yearId: String(plan.yearId) };
      if (target === null) return { ...form, memberId: NOBODY };
      const memberId = world.members[target as MemberName];
      await world.rows('delete from commitment where member_id = $1', [memberId]);
      return { ...form, memberId: String(memberId) };
    },
    row: WRITERS,
  },
  'commitment.edit': {
    ...of(WRITERS),
    async input(world, target) {
      const form = { ...texts(await plantSections(world, 'an')), ...VERSION };
      if (target === null) return { ...form, commitmentId: NOBODY };
      return { ...form, commitmentId: String(await plantCommitment(world, target as MemberName)) };
    },
  },
  'commitment.withdraw': of(WRITERS, VERSION),
  'commitment.confirm': of(CONFIRMERS, VERSION),
  'commitment.confirm-many': ofCommitment(
    CONFIRMERS,
    async (world, member) => ({ commitments: [`${await plantCommitment(world, member)}:1`] }),
    { commitments: [`${NOBODY}:1`] },
  ),
  'commitment.return': of(CONFIRMERS, { ...VERSION, reason: 'Chưa rõ' }),
  'commitment.reopen': ofCommitment(
    CONFIRMERS,
    async (world, member, asker) => {
      const id = await plantCommitment(world, member);
      const text = 'update commitment set confirmed_on = $2, version = 2 where id = $1';
      await inTheNameOf(world, asker, text, [id, today()]);
      return { commitments: [`${id}:2`] };
    },
    { commitments: [`${NOBODY}:1`] },
  ),
  'commitment.review': of(WRITERS, REVIEW, CONFIRMED),
  'commitment.review.withdraw': ofCommitment(
    WRITERS,
    async (world, member) => {
      const id = await plantCommitment(world, member, CONFIRMED);
      await world.rows(
        `insert into commitment_review (bloc_id, commitment_id, kind, body, submitted_on)
         select bloc_id, id, 'year_end', 'Đã làm', $2 from commitment where id = $1`,
        [id, today()],
      );
      return { commitmentId: String(id), ...VERSION, kind: 'year_end' };
    },
    { commitmentId: NOBODY, ...VERSION, kind: 'year_end' },
  ),
  'today.read': { targets: ['self'], input: async () => ({}), row: own('+') },
  'work.read': {
    targets: UNITS,
    input: async (world, target) => ({
      unit: String(target === null ? NOBODY : world.units[target as UnitName]),
    }),
    row: {
      'a.member': '------',
      'a.secretary': '+-----',
      'a.grassroots': '------',
      'a.staff': '------',
      'a.leader': '------',
      administrator: '------',
      'a.nobody': '------',
    },
  },
};
