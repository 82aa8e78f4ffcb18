import type { UnitName } from './access-world';
import { plantCatalogue } from './deed-world';
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

/** The plan of the target unit for this year. */
const ofPlan = (rest: object, row: Row): Expected => ({
  targets: UNITS,
  async input(world, target) {
    if (target === null) return { planId: NOBODY, ...rest };
    const unit = target as UnitName;
    const { yearId } = await plantCatalogue(world, unit);
    await world.rows('delete from unit_plan where unit_id = $1', [world.units[unit]]);
    const [one] = await world.rows(
      `insert into unit_plan (bloc_id, unit_id, year_id, body)
       select bloc_id, id, $2, 'Cũ' from unit where id = $1 returning id`,
      [world.units[unit], yearId],
    );
    return { planId: String(one?.id), ...rest };
  },
  row,
});

/** Every query and command of sessions that were held and of the year's plans, with every cell written. */
export const STUDY_ENTRIES: Readonly<Record<string, Expected>> = {
  'unit-plan.read': ofUnit({}, READERS),
  'unit-plan.set': {
    ...ofUnit({ body: 'Mỗi tháng một việc' }, WRITERS),
    async input(world, target) {
      await plantCatalogue(world, 'a-b1');
      await world.rows('delete from unit_plan');
      const unitId = target === null ? NOBODY : String(world.units[target as UnitName]);
      return { unitId, body: 'Mỗi tháng một việc' };
    },
  },
  'unit-plan.withdraw': ofPlan({ version: '1' }, WRITERS),
  'study.list': ofUnit({}, READERS),
  'study.session.form': ofUnit({}, WRITERS),
  'study.record': ofUnit(HELD, WRITERS),
  'study.session.read': ofSession({}, NAME_READERS),
  'study.session.change-form': ofSession({}, WRITERS),
  'study.session.change': ofSession({ ...HELD, version: '1' }, WRITERS),
  'study.session.withdraw': ofSession({ version: '1' }, WRITERS),
};
