import type { UnitName } from './access-world';
import type { EnteringWorld } from './entering-world';
import type { Expected, Row } from './permission-table';

/** An id that no row has. */
const NOBODY = '2000000000';
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];

/** What a unit registers is nobody's secret: a member reads what the own branch did. */
const READERS: Row = {
  'a.member': '+-----',
  'a.secretary': '+-----',
  'a.grassroots': '++-+--',
  'a.staff': '++++--',
  'a.leader': '++++--',
  administrator: '------',
  'a.nobody': '------',
};
/** An organization's office enters what the organization did, not its branches. */
const WRITERS: Row = {
  ...READERS,
  'a.member': '------',
  'a.grassroots': '---+--',
  'a.leader': '------',
};

const ofUnit = (rest: object, row: Row): Expected => ({
  targets: UNITS,
  input: async (world, target) => ({
    unitId: target === null ? NOBODY : String(world.units[target as UnitName]),
    ...rest,
  }),
  row,
});

/** A record of the target unit, made by an insert with $1 for the unit; `name` is its id in the input. */
const ofRecord =
  (name: string, insert: string) =>
  (rest: object, row: Row): Expected => ({
    targets: UNITS,
    async input(world: EnteringWorld, target) {
      if (target === null) return { [name]: NOBODY, ...rest };
      const [one] = await world.rows(`${insert} from unit where id = $1 returning id`, [
        world.units[target as UnitName],
      ]);
      return { [name]: String(one?.id), ...rest };
    },
    row,
  });

const INITIATIVE = { kind: 'breakthrough', title: 'Khâu', registeredOn: '2022-03-01' };
const RESOLVED = { resolvedOn: '2022-06-01', result: 'Đã xong' };
const VERSION = { version: '1' };
const ofInitiative = ofRecord(
  'initiativeId',
  `insert into initiative (bloc_id, unit_id, kind, title, registered_on)
   select bloc_id, id, 'breakthrough', 'Cũ', '2022-03-01'`,
);
const ofResolved = ofRecord(
  'initiativeId',
  `insert into initiative (bloc_id, unit_id, kind, title, registered_on, resolved_on, result)
   select bloc_id, id, 'breakthrough', 'Cũ', '2022-03-01', '2022-06-01', 'Đã xong'`,
);

const MODEL = { name: 'Mô hình', summary: 'Cách làm', startedOn: '2022-03-01' };
const ofModel = ofRecord(
  'modelId',
  `insert into good_model (bloc_id, unit_id, name, summary, started_on)
   select bloc_id, id, 'Cũ', 'Cũ', '2022-03-01'`,
);
const ofEnded = ofRecord(
  'modelId',
  `insert into good_model (bloc_id, unit_id, name, summary, started_on, ended_on)
   select bloc_id, id, 'Cũ', 'Cũ', '2022-03-01', '2022-06-01'`,
);
/** A model with a measure, of which something is read. */
const ofMeasured = (rest: object, row: Row): Expected => ({
  targets: UNITS,
  async input(world, target, asker, session) {
    const { modelId } = (await ofModel({}, row).input(world, target, asker, session)) as {
      modelId: string;
    };
    const [measure] = await world.rows(
      `insert into model_measure (bloc_id, model_id, name, unit_of_measure, rank)
       select bloc_id, id, 'Căn nhà', 'căn', 1 from good_model where id = $1 returning id`,
      [modelId],
    );
    return { modelId, [`measure-${measure?.id ?? 1}`]: '6', ...rest };
  },
  row,
});

const OUTPUT = {
  kind: 'Tờ gấp',
  title: 'Học Bác',
  quantity: '3700',
  unitOfMeasure: 'tờ',
  issuedOn: '2022-03-01',
};
const ofOutput = ofRecord(
  'outputId',
  `insert into propaganda_output (bloc_id, unit_id, kind, title, quantity, unit_of_measure, issued_on)
   select bloc_id, id, 'Tờ gấp', 'Cũ', 1, 'tờ', '2022-03-01'`,
);

/** Every query and command of initiatives, models and propaganda outputs, with every cell written. */
export const INITIATIVE_ENTRIES: Readonly<Record<string, Expected>> = {
  'initiative.list': ofUnit({}, READERS),
  'initiative.form': ofUnit({}, WRITERS),
  'initiative.register': ofUnit(INITIATIVE, WRITERS),
  'initiative.read': ofInitiative({}, READERS),
  'initiative.change-form': ofInitiative({}, WRITERS),
  'initiative.change': ofInitiative({ ...INITIATIVE, ...VERSION }, WRITERS),
  'initiative.resolve': ofInitiative({ ...RESOLVED, ...VERSION }, WRITERS),
  'initiative.reopen': ofResolved(VERSION, WRITERS),
  'initiative.withdraw': ofInitiative(VERSION, WRITERS),
  'model.list': ofUnit({}, READERS),
  'model.form': ofUnit({}, WRITERS),
  'model.register': ofUnit(MODEL, WRITERS),
  'model.read': ofModel({}, READERS),
  'model.change-form': ofModel({}, WRITERS),
  'model.change': ofModel({ ...MODEL, ...VERSION }, WRITERS),
  'model.measure': ofMeasured({ readOn: '2022-06-01', ...VERSION }, WRITERS),
  'model.close': ofModel({ endedOn: '2022-06-01', ...VERSION }, WRITERS),
  'model.reopen': ofEnded(VERSION, WRITERS),
  'model.withdraw': ofModel(VERSION, WRITERS),
  'propaganda.list': ofUnit({}, READERS),
  'propaganda.form': ofUnit({}, WRITERS),
  'propaganda.record': ofUnit(OUTPUT, WRITERS),
  'propaganda.read': ofOutput({}, READERS),
  'propaganda.change-form': ofOutput({}, WRITERS),
  'propaganda.change': ofOutput({ ...OUTPUT, ...VERSION }, WRITERS),
  'propaganda.withdraw': ofOutput(VERSION, WRITERS),
};
