import type { UnitName } from './access-world';
import type { EnteringWorld } from './entering-world';
import type { Expected, Row } from './permission-table';

/** An id that no row has. */
const NOBODY = '2000000000';

/** A cuộc belongs to a branch: the asker's own, its sibling, another organization's, the other bloc's; and none. */
const BRANCHES: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'b-b1', null];
/** The same with the organization above, which is no branch. */
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];

const READERS: Row = {
  'a.member': '-----',
  'a.secretary': '+----',
  'a.grassroots': '++---',
  'a.staff': '+++--',
  'a.leader': '+++--',
  administrator: '-----',
  'a.nobody': '-----',
};
/** An organization's office reads what its branches inspected; the branch or the bloc's staff writes it. */
const WRITERS: Row = { ...READERS, 'a.grassroots': '-----', 'a.leader': '-----' };
const UNIT_READERS: Row = {
  'a.member': '------',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};
const UNIT_WRITERS: Row = {
  ...UNIT_READERS,
  'a.grassroots': '------',
  'a.staff': '+++---',
  'a.leader': '------',
};

const HOMES: Readonly<Partial<Record<UnitName, string>>> = {
  'a-b1': 'an',
  'a-b2': 'chi',
  'a-b3': 'dung',
  'b-b1': 'giang',
};
const PLAN = { kind: 'inspection', content: 'Việc nêu gương', plannedOn: '2199-06-05' };
const RECORD = {
  kind: 'inspection',
  content: 'Việc nêu gương',
  heldOn: '2022-06-05',
  conclusion: 'Tốt',
};

/** Somebody whose home the branch is. */
const membersOf = (world: EnteringWorld, target: string | null) => {
  const name = HOMES[target as UnitName] ?? 'an';
  return [String(world.members[name as keyof EnteringWorld['members']])];
};

const ofUnit = (rest: object, row: Row): Expected => ({
  targets: UNITS,
  input: async (world, target) => ({
    unitId: target === null ? NOBODY : String(world.units[target as UnitName]),
    ...rest,
    ...('conclusion' in rest ? { members: membersOf(world, target) } : {}),
  }),
  row,
});

/** A cuộc in the target branch: columns and their values as SQL has them. */
const ofInspection = (columns: string, values: string, rest: object, row: Row): Expected => ({
  targets: BRANCHES,
  async input(world, target) {
    const members = 'conclusion' in rest ? { members: membersOf(world, target) } : {};
    if (target === null) return { inspectionId: NOBODY, ...rest, ...members };
    const [one] = await world.rows(
      `insert into inspection (bloc_id, unit_id, kind, content, planned_on, ${columns})
       select bloc_id, id, 'inspection', 'Cũ', '2022-06-01', ${values} from unit where id = $1 returning id`,
      [world.units[target as UnitName]],
    );
    return { inspectionId: String(one?.id), ...rest, ...members };
  },
  row,
});
const planned = (rest: object, row: Row) => ofInspection('state', "'planned'", rest, row);
const completed = (rest: object, row: Row) =>
  ofInspection(
    'state, held_on, remedy_due_on',
    "'completed', '2022-06-05', '2022-07-05'",
    rest,
    row,
  );
const VERSION = { version: '1' };

/** Every query and command of inspections, with every cell written. */
export const INSPECTION_ENTRIES: Readonly<Record<string, Expected>> = {
  'inspection.overview': ofUnit({}, UNIT_READERS),
  'inspection.list': ofUnit({}, UNIT_READERS),
  'inspection.form': ofUnit({}, UNIT_WRITERS),
  'inspection.plan': ofUnit({ ...PLAN, members: [] }, UNIT_WRITERS),
  'inspection.record': ofUnit(RECORD, UNIT_WRITERS),
  'inspection.read': planned({}, READERS),
  'inspection.change-form': planned({}, WRITERS),
  'inspection.change-plan': planned({ ...PLAN, members: [], ...VERSION }, WRITERS),
  'inspection.start': planned(VERSION, WRITERS),
  'inspection.complete': planned({ ...RECORD, ...VERSION }, WRITERS),
  'inspection.cancel': planned(VERSION, WRITERS),
  'inspection.withdraw': planned(VERSION, WRITERS),
  'inspection.reopen': completed({ to: 'under_way', ...VERSION }, WRITERS),
  'inspection.change': completed({ ...RECORD, ...VERSION }, WRITERS),
  'inspection.follow-up': completed({ followedUpOn: '2022-07-01', ...VERSION }, WRITERS),
};
