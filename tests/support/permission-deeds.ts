import { today } from '@/lib/platform/clock';
import { type DeedOwner, deedForm, inTheNameOf, plantCatalogue, plantDeed } from './deed-world';
import type { EnteringWorld } from './entering-world';
import type { Asker, Expected, Row } from './permission-table';

/** An id that no row has. */
const NOBODY = '2000000000';

/**
 * Whose deed: the role member's own, another's of the branch, the sibling's, another organization's, the other bloc's;
 * then the units' own: the branch's, its sibling's, another organization's branch's, the organization's above, the
 * other bloc's; and none at all.
 */
const DEEDS: readonly (DeedOwner | null)[] = [
  'an',
  'binh',
  'chi',
  'dung',
  'giang',
  'a-b1',
  'a-b2',
  'a-b3',
  'a-org1',
  'b-b1',
  null,
];

/** An organization reads what is below it, a leader everything. */
const READERS: Row = {
  'a.member': '+----------',
  'a.secretary': '++---+-----',
  'a.grassroots': '+++--++-+--',
  'a.staff': '++++-++++--',
  'a.leader': '++++-++++--',
  administrator: '-----------',
  'a.nobody': '-----------',
};
/** A member writes the own, a secretary the branch's, an organization its own collective ones, the bloc's staff all. */
const WRITERS: Row = {
  'a.member': '+----------',
  'a.secretary': '++---+-----',
  'a.grassroots': '--------+--',
  'a.staff': '++++-++++--',
  'a.leader': '-----------',
  administrator: '-----------',
  'a.nobody': '-----------',
};
/** The same, but nobody confirms by being the deed's own member. */
const CONFIRMERS: Row = { ...WRITERS, 'a.member': '-----------' };

type Plant = (world: EnteringWorld, owner: DeedOwner, asker: Asker) => Promise<object>;

const ofDeed = (row: Row, plant: Plant, nobody: object): Expected => ({
  targets: DEEDS,
  input: async (world, target, asker) =>
    target === null ? nobody : plant(world, target as DeedOwner, asker),
  row,
});
const of = (row: Row, rest: object = {}, columns: object = {}): Expected =>
  ofDeed(
    row,
    async (world, owner) => ({
      deedId: String(await plantDeed(world, owner, { ...columns })),
      ...rest,
    }),
    { deedId: NOBODY, ...rest },
  );
const ofMany = (
  row: Row,
  after?: (world: EnteringWorld, id: number, asker: Asker) => Promise<string>,
) =>
  ofDeed(
    row,
    async (world, owner, asker) => {
      const id = await plantDeed(world, owner);
      return { deeds: [(await after?.(world, id, asker)) ?? `${id}:1`] };
    },
    { deeds: [`${NOBODY}:1`] },
  );

/** A step the asker has just made. */
async function withdrawn(world: EnteringWorld, id: number, asker: Asker): Promise<string> {
  const text = `update good_deed set state = 'withdrawn', ended_on = $2, version = 2 where id = $1`;
  await inTheNameOf(world, asker, text, [id, today()]);
  return `${id}:2`;
}

const VERSION = { version: '1' };
const REASON = { ...VERSION, reason: 'Chưa rõ chỉ tiêu' };
const NOTE = { notedOn: today(), body: 'Đã làm' };

/** On behalf of a member, or as the unit. */
const ofOwner = (row: Row): Expected => ({
  targets: DEEDS,
  async input(world, target) {
    const form = deedForm(await plantCatalogue(world, 'a-b1'));
    if (target === null) return { ...form, memberId: NOBODY };
    const memberId = Object(world.members)[target];
    return memberId === undefined
      ? { ...form, unitId: String(Object(world.units)[target]) }
      : { ...form, memberId: String(memberId) };
  },
  row,
});

const EVERYONE: Row = {
  'a.member': '+',
  'a.secretary': '+',
  'a.grassroots': '+',
  'a.staff': '+',
  'a.leader': '+',
  administrator: '-',
  'a.nobody': '-',
};
const UNITS: Row = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '---+--',
  'a.staff': '++++--',
  'a.leader': '------',
  administrator: '------',
  'a.nobody': '------',
};
const unitTargets = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null] as const;
const ofUnit = (row: Row, rest: object): Expected => ({
  targets: unitTargets,
  input: async (world, target) => ({
    unit: String(target === null ? NOBODY : Object(world.units)[target]),
    ...rest,
  }),
  row,
});

/** The rows of good deeds in the permission matrix. */
export const DEED_ENTRIES: Readonly<Record<string, Expected>> = {
  'deed.list': { targets: ['all'], input: async () => ({}), row: EVERYONE },
  'deed.read': of(READERS),
  'deed.edit-form': of(WRITERS),
  'deed.form': ofUnit(UNITS, { for: 'unit' }),
  'deed.alike': ofUnit(UNITS, { field: 'title', text: 'Tiết kiệm điện ở cơ quan' }),
  'deed.register': ofOwner(WRITERS),
  'deed.edit': {
    ...of(WRITERS),
    async input(world, target) {
      const form = deedForm(await plantCatalogue(world, 'a-b1'));
      if (target === null) return { ...form, ...VERSION, deedId: NOBODY };
      return { ...form, ...VERSION, deedId: String(await plantDeed(world, target as DeedOwner)) };
    },
  },
  'deed.submit': of(WRITERS, VERSION, { state: 'draft', registered_on: null }),
  'deed.note-progress': of(WRITERS, NOTE),
  'deed.withdraw-progress': ofDeed(
    WRITERS,
    async (world, owner) => {
      const deedId = await plantDeed(world, owner);
      const [note] = await world.rows(
        `insert into deed_progress (bloc_id, deed_id, noted_on, body)
         select bloc_id, id, registered_on, 'Đã làm' from good_deed where id = $1 returning id`,
        [deedId],
      );
      return { deedId: String(deedId), progressId: String(note?.id) };
    },
    { deedId: NOBODY, progressId: '1' },
  ),
  'deed.complete': of(WRITERS, { ...VERSION, completedOn: today(), result: 'Giảm 6%' }),
  'deed.withdraw': of(WRITERS, VERSION),
  'deed.not-completed': of(WRITERS, REASON),
  'deed.carry-over': of(WRITERS, VERSION),
  'deed.confirm': of(CONFIRMERS, VERSION),
  'deed.return': of(CONFIRMERS, REASON),
  'deed.confirm-many': ofMany(CONFIRMERS),
  'deed.undo': ofMany(WRITERS, withdrawn),
};
