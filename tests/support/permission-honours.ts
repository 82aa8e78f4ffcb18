import { randomUUID } from 'node:crypto';
import type { UnitName } from './access-world';
import type { EnteringWorld } from './entering-world';
import type { Expected, Row } from './permission-table';

/** An id that no row has. */
const NOBODY = '2000000000';
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];

/** An honour is no secret: a member reads whom the own branch honoured. */
const READERS: Row = {
  'a.member': '+-----',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};
/** An organization's office enters what the organization decided, not what its branches did. */
const WRITERS: Row = {
  ...READERS,
  'a.member': '------',
  'a.grassroots': '---+--',
  'a.leader': '------',
};

const unitOf = (world: EnteringWorld, target: string | null) =>
  target === null ? NOBODY : String(world.units[target as UnitName]);
const decisionOf = (unitId: string) => ({
  level: 'grassroots',
  decisionNumber: randomUUID(),
  decidedOn: '2022-05-19',
  form: 'Giấy khen',
  occasion: 'Thành tích',
  others: [{ recipient: 'non_member', name: 'Người tốt', unitId }],
});

const ofUnit = (row: Row, rest: (unitId: string) => object = () => ({})): Expected => ({
  targets: UNITS,
  async input(world, target) {
    const unitId = unitOf(world, target);
    return { unitId, ...rest(unitId) };
  },
  row,
});

/** A round of the target unit with two people of the unit: the ids of the round and of the first. */
async function plantRound(world: EnteringWorld, unitId: string) {
  const [round] = await world.rows(
    `insert into commendation_round (bloc_id, unit_id, level, decision_number, decided_on, form, occasion)
     select bloc_id, id, 'grassroots', gen_random_uuid()::text, '2022-05-19', 'Giấy khen', 'Thành tích'
     from unit where id = $1 returning id`,
    [unitId],
  );
  const [first] = await world.rows(
    `insert into commendation (bloc_id, round_id, unit_id, recipient, named, level, decided_on)
     select r.bloc_id, r.id, r.unit_id, 'non_member', w.name, r.level, r.decided_on
     from commendation_round r cross join unnest('{Một,Hai}'::text[]) as w (name) where r.id = $1 returning id`,
    [round?.id],
  );
  return { round: String(round?.id), first: String(first?.id) };
}
const ofRound = (row: Row, rest: (unitId: string) => object = () => ({})): Expected => ({
  targets: UNITS,
  async input(world, target) {
    const unitId = unitOf(world, target);
    const roundId = target === null ? NOBODY : (await plantRound(world, unitId)).round;
    return { roundId, ...rest(unitId) };
  },
  row,
});
const ofCommendation = (row: Row, rest: object): Expected => ({
  targets: UNITS,
  async input(world, target) {
    const unitId = unitOf(world, target);
    const commendationId = target === null ? NOBODY : (await plantRound(world, unitId)).first;
    return { commendationId, ...rest };
  },
  row,
});
/** An example of the target unit, not public. */
const ofExample = (row: Row, rest: (unitId: string) => object = () => ({})): Expected => ({
  targets: UNITS,
  async input(world, target) {
    const unitId = unitOf(world, target);
    if (target === null) return { exampleId: NOBODY, ...rest(unitId) };
    const [one] = await world.rows(
      `insert into good_example (bloc_id, unit_id, recipient, named, field, title, story, recorded_on)
       select bloc_id, id, 'non_member', 'Người tốt', 'Nhân đạo', 'Cũ', 'Đã làm', '2022-05-19'
       from unit where id = $1 returning id`,
      [unitId],
    );
    return { exampleId: String(one?.id), ...rest(unitId) };
  },
  row,
});
const exampleOf = (unitId: string) => ({
  recipient: 'non_member',
  place: [unitId],
  named: 'Người tốt',
  field: 'Nhân đạo',
  title: 'Giúp người',
  story: 'Đã làm',
  recordedOn: '2022-05-19',
});
/** What is not public is for those who enter and those above them. */
const NAME_READERS: Row = { ...READERS, 'a.member': '------' };
const VERSION = { version: '1' };

/** Every query and command of commendations and good examples, with every cell written. */
export const HONOUR_ENTRIES: Readonly<Record<string, Expected>> = {
  'honour.list': ofUnit(READERS),
  'honour.round.form': ofUnit(WRITERS),
  'honour.round.record': ofUnit(WRITERS, decisionOf),
  'honour.round.read': ofRound(READERS),
  'honour.commendation.read': ofCommendation(READERS, {}),
  'honour.round.change-form': ofRound(WRITERS),
  'honour.round.change': ofRound(WRITERS, (unitId) => ({ ...decisionOf(unitId), ...VERSION })),
  'honour.round.withdraw': ofRound(WRITERS, () => VERSION),
  'honour.recipient.withdraw': ofCommendation(WRITERS, VERSION),
  'example.list': ofUnit(READERS),
  'example.form': ofUnit(WRITERS),
  'example.record': ofUnit(WRITERS, exampleOf),
  'example.read': ofExample(NAME_READERS),
  'example.change-form': ofExample(WRITERS),
  'example.change': ofExample(WRITERS, (unitId) => ({ ...exampleOf(unitId), ...VERSION })),
  'example.withdraw': ofExample(WRITERS, () => VERSION),
};
