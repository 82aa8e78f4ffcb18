import type { UnitName } from './access-world';
import type { Expected, Row } from './permission-table';

/** An id that no row has. */
const NOBODY = '2000000000';
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];

const NAME_READERS: Row = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};
/** Numbers without names: a member reads those of the own branch. */
const READERS: Row = { ...NAME_READERS, 'a.member': '+-----' };
/** An organization's office records its own sessions, not those of its branches. */
const WRITERS: Row = { ...NAME_READERS, 'a.grassroots': '---+--', 'a.leader': '------' };

const HELD = {
  kind: 'thematic',
  audience: 'party',
  topic: 'Nghị quyết',
  heldOn: '2022-06-05',
  by: 'numbers',
  peopleExpected: '2',
  peoplePresent: '2',
  attendances: '2',
};

const ofUnit = (rest: object, row: Row): Expected => ({
  targets: UNITS,
  input: async (world, target) => ({
    unitId: target === null ? NOBODY : String(world.units[target as UnitName]),
    ...rest,
  }),
  row,
});
/** A session held by the target unit. */
const ofSession = (rest: object, row: Row): Expected => ({
  targets: UNITS,
  async input(world, target) {
    if (target === null) return { sessionId: NOBODY, ...rest };
    const [one] = await world.rows(
      `insert into study_session (bloc_id, unit_id, kind, topic, held_on, people_expected, people_present, attendances)
       select bloc_id, id, 'thematic', 'Cũ', '2022-06-01', 2, 1, 1 from unit where id = $1 returning id`,
      [world.units[target as UnitName]],
    );
    return { sessionId: String(one?.id), ...rest };
  },
  row,
});

/** Every query and command of sessions that were held, with every cell written. */
export const STUDY_ENTRIES: Readonly<Record<string, Expected>> = {
  'study.list': ofUnit({}, READERS),
  'study.session.form': ofUnit({}, WRITERS),
  'study.record': ofUnit(HELD, WRITERS),
  'study.session.read': ofSession({}, NAME_READERS),
  'study.session.change-form': ofSession({}, WRITERS),
  'study.session.change': ofSession({ ...HELD, version: '1' }, WRITERS),
  'study.session.withdraw': ofSession({ version: '1' }, WRITERS),
};
