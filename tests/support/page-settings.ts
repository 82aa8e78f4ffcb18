import type pg from 'pg';
import type { Page } from './page-table';

/** An id that no row has. */
const NOBODY = 2_000_000_000;
/** Whose setting: the own bloc's, the other's, none at all. */
const BLOCS = ['a', 'b', null] as const;

type Kind = 'years' | 'quotas' | 'targets' | 'periods';
/** A setting of each kind in both blocs. */
export type SettingIds = Readonly<Record<Kind, Readonly<Record<string, number>>>>;

const INSERTS: Readonly<Record<Kind, string>> = {
  years: `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
    select bloc_id, '2190', 'Chuyên đề của ' || name, '2190-01-01', '2190-12-31' from unit where id = $1 returning id`,
  quotas: `insert into quota (bloc_id, year_id, rule, plan_date, range_min)
    select y.bloc_id, y.id, 'range', '2190-02-01', 1 from campaign_year y join unit u on u.bloc_id = y.bloc_id
    where u.id = $1 and y.code = '2190' returning id`,
  targets: `insert into target (bloc_id, unit_id, figure, issuer, reference, starts_on, ends_on, count_min)
    select bloc_id, id, 'admissions', name, 'Số 1', '2190-01-01', '2190-12-31', 5 from unit where id = $1 returning id`,
  periods: `insert into period (bloc_id, kind, name, starts_on, ends_on)
    select bloc_id, 'month', 'Tháng của ' || name, '2190-01-01', '2190-01-31' from unit where id = $1 returning id`,
};

/** Plants them. */
export async function plantSettings(
  database: Pick<pg.Client, 'query'>,
  units: Readonly<Record<'a' | 'b', number>>,
): Promise<SettingIds> {
  const ids: Record<Kind, Record<string, number>> = {
    years: {},
    quotas: {},
    targets: {},
    periods: {},
  };
  // After a failure the runner begins again in a new process, on the same database.
  await database.query(`
    delete from quota where plan_date = '2190-02-01';
    delete from target where starts_on = '2190-01-01';
    delete from period where starts_on = '2190-01-01';
    delete from campaign_year where code = '2190';`);
  for (const kind of Object.keys(INSERTS) as Kind[]) {
    for (const bloc of ['a', 'b'] as const) {
      const { rows } = await database.query<{ id: number }>(INSERTS[kind], [units[bloc]]);
      ids[kind][bloc] = rows[0]?.id ?? NOBODY;
    }
  }
  return ids;
}

const row = (staff: string, leader: string): Page['row'] => {
  const none = staff.replaceAll(/./g, '-');
  const signIn = staff.replaceAll(/./g, '>');
  return {
    'a.member': none,
    'a.secretary': none,
    'a.grassroots': none,
    'a.staff': staff,
    'a.leader': leader,
    administrator: none,
    'a.nobody': none,
    disabled: signIn,
    expired: signIn,
    'signed out': signIn,
  };
};
const of = (path: string, kind: Kind, address: string, cells: Page['row']): Page => ({
  path: `/(signed-in)/settings${path}/page`,
  targets: BLOCS,
  address: ({ settings }, target) =>
    `/settings${address}${target === null ? NOBODY : settings[kind][target]}`,
  row: cells,
});
const single = (path: string, cells: Page['row']): Page => ({
  path: `/(signed-in)/settings${path}/page`,
  targets: ['it'],
  address: () => `/settings${path}`,
  row: cells,
});

/** The pages of the settings: the bloc's staff changes them, its leader reads them. */
export const SETTING_PAGES: readonly Page[] = [
  single('', row('+', '+')),
  of('', 'years', '?yearId=', row('+--', '+--')),
  single('/catalogues', row('+', '+')),
  single('/targets', row('+', '+')),
  single('/quotas/new', row('+', '-')),
  single('/years/new', row('+', '-')),
  of('/quotas/[quotaId]', 'quotas', '/quotas/', row('+--', '+--')),
  of('/targets/[targetId]', 'targets', '/targets/', row('+--', '---')),
  of('/months/[periodId]', 'periods', '/months/', row('+--', '+--')),
  {
    path: '/api/quota-effect/route',
    targets: ['it'],
    address: () => '/api/quota-effect',
    row: {
      ...row('+', '-'),
      disabled: '401 null',
      expired: '401 null',
      'signed out': '401 null',
    },
  },
];
