import { today } from '@/lib/platform/clock';
import { plantCatalogue } from './deed-world';
import type { EnteringWorld } from './entering-world';
import type { Expected, Row } from './permission-table';

/** An id that no row has. */
const NOBODY = '2000000000';
/** Whose setting: the own bloc's, the other's, none at all. */
const BLOCS = ['a', 'b', null] as const;
type Bloc = 'a' | 'b';

const row = (staff: string, leader: string): Row => {
  const none = '-'.repeat(staff.length);
  return {
    'a.member': none,
    'a.secretary': none,
    'a.grassroots': none,
    'a.staff': staff,
    'a.leader': leader,
    administrator: none,
    'a.nobody': none,
  };
};
const READERS = row('+--', '+--');
const WRITERS = row('+--', '---');

const own = (input: (world: EnteringWorld) => Promise<object>, of: Row): Expected => ({
  targets: ['own'],
  input: (world) => input(world),
  row: of,
});
type Plant = (world: EnteringWorld, bloc: Bloc) => Promise<object>;
const ofRow = (
  of: Row,
  plant: Plant,
  name: string,
  rest: object = {},
  nobody: object = {},
): Expected => ({
  targets: BLOCS,
  input: async (world, target) =>
    target === null
      ? { [name]: NOBODY, ...nobody, ...rest }
      : { ...(await plant(world, target as Bloc)), ...rest },
  row: of,
});

let made = 0;
/** Years and months of their own, far from those of other rows. */
const fresh = () => 2100 + (made++ % 90);

const insert = async (world: EnteringWorld, bloc: Bloc, columns: string, values: string) => {
  const [one] = await world.rows(
    `insert into ${columns} select bloc_id, ${values} from unit where id = $1 returning *`,
    [world.units[bloc]],
  );
  return one ?? {};
};
const year: Plant = async (world, bloc) => {
  const code = fresh();
  const values = `'${code}-${made}', 'Chuyên đề', '${code}-01-01', '${code}-12-31'`;
  await world.rows(`delete from campaign_year where starts_on = '${code}-01-01'`);
  const columns = 'campaign_year (bloc_id, code, theme, starts_on, ends_on)';
  return { yearId: String((await insert(world, bloc, columns, values)).id) };
};
const item =
  (retired = 'null'): Plant =>
  async (world, bloc) => {
    const columns = 'deed_group (bloc_id, name, rank, retired_on)';
    made += 2;
    await insert(world, bloc, columns, `'Nhóm ${made}', ${made}, null`);
    const after = `'Nhóm ${made + 1}', ${made + 1}, ${retired}::date`;
    return { kind: 'group', itemId: String((await insert(world, bloc, columns, after)).id) };
  };
const currentYear: Plant = async (world, bloc) => {
  const { yearId } = await plantCatalogue(world, bloc === 'a' ? 'a-b1' : 'b-b1');
  return { yearId: String(yearId) };
};
const quota: Plant = async (world, bloc) => {
  await currentYear(world, bloc);
  const [one] = await world.rows(
    `insert into quota (bloc_id, year_id, rule, plan_date, range_min)
     select y.bloc_id, y.id, 'range', y.starts_on, 1 from campaign_year y join unit u on u.bloc_id = y.bloc_id
     where u.id = $1 and y.starts_on <= $2 and y.ends_on >= $2 returning id`,
    [world.units[bloc], today()],
  );
  return { quotaId: String(one?.id) };
};
const target: Plant = async (world, bloc) => {
  const columns =
    'target (bloc_id, unit_id, figure, issuer, reference, starts_on, ends_on, count_min)';
  const values = `id, 'admissions', 'Tỉnh ủy', 'Số 1', '2022-01-01', '2022-12-31', 5`;
  return { targetId: String((await insert(world, bloc, columns, values)).id) };
};
const month: Plant = async (world, bloc) => {
  const start = `${fresh()}-0${1 + (made % 9)}`;
  await world.rows(`delete from period where starts_on = '${start}-01'`);
  const columns = 'period (bloc_id, kind, name, starts_on, ends_on)';
  const values = `'month', 'Tháng', '${start}-01', '${start}-28'`;
  return { periodId: String((await insert(world, bloc, columns, values)).id) };
};
const exception: Plant = async (world, bloc) => {
  const { periodId } = (await month(world, bloc)) as { periodId: string };
  const unit = bloc === 'a' ? 'a-b1' : 'b-b1';
  await world.rows(
    `insert into deadline_exception (bloc_id, period_id, unit_id, due_on, reason)
     select bloc_id, $2, id, '2199-01-01', 'Đại hội' from unit where id = $1`,
    [world.units[unit], periodId],
  );
  return { periodId, unitId: String(world.units[unit]) };
};

const VERSION = { version: '1' };
const thisYear = () => today().slice(0, 4);
const RANGE = () => ({ rule: 'range', planDate: `${thisYear()}-02-01`, rangeMin: '1' });
const ISSUERS = { issuers: [{ issuer: 'Tỉnh ủy', reference: 'Số 1' }] };
const TARGET = {
  figure: 'admissions',
  issuer: 'Tỉnh ủy',
  reference: 'Số 1',
  startsOn: '2022-01-01',
  endsOn: '2022-12-31',
  measure: 'count',
  countMin: '5',
};
const DUE = {
  branchDueOn: '2199-01-05',
  branchGrace: '0',
  grassrootsDueOn: '2199-01-10',
  grassrootsGrace: '2',
};
const KIND = { kind: 'group' };

/** The rows of the settings in the permission matrix. */
export const SETTING_ENTRIES: Readonly<Record<string, Expected>> = {
  'setting.year.read': ofRow(READERS, year, 'yearId'),
  'setting.catalogue': own(async () => ({}), row('+', '+')),
  'setting.targets': own(async () => ({}), row('+', '+')),
  'setting.quota.read': ofRow(READERS, quota, 'quotaId'),
  'setting.quota.preview': ofRow(WRITERS, quota, 'quotaId', RANGE()),
  'setting.target.read': ofRow(WRITERS, target, 'targetId'),
  'setting.month.read': ofRow(READERS, month, 'periodId'),
  'setting.percent': own(async () => ({ mode: 'cut', decimals: '2', ...VERSION }), row('+', '-')),
  'setting.year.change': ofRow(WRITERS, year, 'yearId', { theme: 'Chuyên đề', ...VERSION }),
  'setting.year.begin': own(
    async () => ({
      code: '2195',
      theme: 'Chuyên đề',
      startsOn: '2195-01-01',
      endsOn: '2195-12-31',
    }),
    row('+', '-'),
  ),
  'setting.year.withdraw': ofRow(WRITERS, year, 'yearId', VERSION),
  'setting.item.add': own(async () => ({ ...KIND, name: 'Nhóm thêm' }), row('+', '-')),
  'setting.item.rename': ofRow(WRITERS, item(), 'itemId', {
    ...KIND,
    ...VERSION,
    name: 'Nhóm đổi tên',
  }),
  'setting.item.move': ofRow(WRITERS, item(), 'itemId', { ...KIND, ...VERSION, direction: 'up' }),
  'setting.item.retire': ofRow(WRITERS, item(), 'itemId', { ...KIND, ...VERSION }),
  'setting.item.reopen': ofRow(WRITERS, item("'2022-01-01'"), 'itemId', { ...KIND, ...VERSION }),
  'setting.item.remove': ofRow(WRITERS, item(), 'itemId', { ...KIND, ...VERSION }),
  'setting.quota.set': ofRow(WRITERS, currentYear, 'yearId', { ...RANGE(), ...ISSUERS }),
  'setting.quota.change': ofRow(WRITERS, quota, 'quotaId', { ...VERSION, ...RANGE(), ...ISSUERS }),
  'setting.quota.withdraw': ofRow(WRITERS, quota, 'quotaId', VERSION),
  'setting.target.set': {
    targets: BLOCS,
    input: async (world, bloc) => ({
      unitId: bloc === null ? NOBODY : String(world.units[bloc as Bloc]),
      ...TARGET,
    }),
    row: WRITERS,
  },
  'setting.target.change': ofRow(WRITERS, target, 'targetId', { ...TARGET, ...VERSION }),
  'setting.target.withdraw': ofRow(WRITERS, target, 'targetId', VERSION),
  'setting.deadline': ofRow(WRITERS, month, 'periodId', { ...DUE, ...VERSION }),
  'setting.exception.grant': {
    targets: BLOCS,
    async input(world, bloc) {
      const rest = { dueOn: '2199-02-01', reason: 'Đại hội' };
      const unitId = String(world.units[bloc === 'b' ? 'b-b1' : 'a-b1']);
      if (bloc === null) return { periodId: NOBODY, unitId, ...rest };
      return { ...(await month(world, bloc as Bloc)), unitId, ...rest };
    },
    row: WRITERS,
  },
  'setting.exception.revoke': ofRow(WRITERS, exception, 'periodId', VERSION, { unitId: NOBODY }),
};
