import type { BlocId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { NewYear, YearRow } from './year';

type Row = YearRow & { readonly [column: string]: unknown };
const YEAR = `select y.id, y.bloc_id as "blocId", y.code, y.theme, y.starts_on as "startsOn", y.ends_on as "endsOn",
  y.version from campaign_year y
  join unit b on b.bloc_id = y.bloc_id and b.kind = 'bloc' and b.id = any ($1::int[])`;

/** The years of the bloc whose root is one of the units, the latest first. */
export function readYears(on: Queryable, roots: readonly UnitId[]): Promise<readonly YearRow[]> {
  const text = `${YEAR} order by y.starts_on desc`;
  return queryRows<Row>('campaign.years', text, [roots], on);
}

/** One of them, held still until the transaction ends. */
export async function lockYear(
  tx: Queryable,
  roots: readonly UnitId[],
  yearId: number,
): Promise<YearRow | null> {
  const text = `${YEAR} where y.id = $2 for update of y`;
  const rows = await queryRows<Row>('campaign.lock-year', text, [roots, yearId], tx);
  return rows[0] ?? null;
}

/** Writes over the theme if it still is the version named; false when somebody was faster. */
export async function updateTheme(tx: Queryable, yearId: number, version: number, theme: string) {
  const rows = await queryRows(
    'campaign.update-theme',
    'update campaign_year set theme = $3, version = version + 1 where id = $1 and version = $2 returning id',
    [yearId, version, theme],
    tx,
  );
  return rows.length === 1;
}

/** The year without anything in it. */
export async function insertYear(tx: Queryable, bloc: BlocId, year: NewYear): Promise<number> {
  const rows = await queryRows<{ id: number }>(
    'campaign.insert-year',
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on) values ($1, $2, $3, $4, $5) returning id`,
    [bloc, year.code, year.theme, year.startsOn, year.endsOn],
    tx,
  );
  if (!rows[0]) throw new Error('Không ghi được năm');
  return rows[0].id;
}

/** Copies the quotas of a year with their issuers, plan dates so many months later. Gives how many. */
export async function copyQuotas(
  tx: Queryable,
  from: number,
  to: { readonly id: number; readonly endsOn: DateOnly; readonly startsOn: DateOnly },
  months: number,
): Promise<number> {
  const rows = await queryRows<{ copied: number }>(
    'campaign.copy-quotas',
    `with source as (
       select q.*, row_number() over (order by id) as place from quota q where year_id = $1
     ), made as (
       insert into quota (bloc_id, year_id, rule, plan_date, with_committee, without_committee, percent_bp,
         percent_max_bp, small_below, small_owes, range_min, range_max)
       select bloc_id, $2, rule, greatest($4::date, least($5::date, (plan_date + make_interval(months => $3))::date)),
         with_committee, without_committee, percent_bp, percent_max_bp, small_below, small_owes, range_min, range_max
       from source order by place
       returning id
     ), numbered as (
       select id, row_number() over (order by id) as place from made
     ), issued as (
       insert into quota_issuer (bloc_id, quota_id, issuer, reference, rank)
       select i.bloc_id, n.id, i.issuer, i.reference, i.rank
       from numbered n join source s on s.place = n.place join quota_issuer i on i.quota_id = s.id
     )
     select count(*)::int as copied from numbered`,
    [from, to.id, months, to.startsOn, to.endsOn],
    tx,
  );
  return rows[0]?.copied ?? 0;
}

/** The months of a year as they would lie so many months later, within the new year. */
const MOVED = `select p.id,
    case when to_char(p.starts_on, 'YYYY') = to_char(m.starts_on, 'YYYY') then p.name
         else replace(p.name, to_char(p.starts_on, 'YYYY'), to_char(m.starts_on, 'YYYY')) end as name,
    m.starts_on, m.ends_on
  from period p
  join campaign_year y on y.id = $1 and p.bloc_id = y.bloc_id and p.starts_on between y.starts_on and y.ends_on
  cross join lateral (
    select (p.starts_on + make_interval(months => $2))::date as starts_on,
           (p.ends_on + 1 + make_interval(months => $2))::date - 1 as ends_on
  ) m
  where p.kind = 'month' and m.starts_on >= $3::date and m.ends_on <= $4::date`;

/** Copies the months of a year with their deadlines, so many months later. Gives how many. */
export async function copyMonths(
  tx: Queryable,
  from: number,
  to: { readonly startsOn: DateOnly; readonly endsOn: DateOnly },
  months: number,
): Promise<number> {
  const rows = await queryRows<{ copied: number }>(
    'campaign.copy-months',
    `with moved as (${MOVED}), made as (
       insert into period (bloc_id, kind, name, starts_on, ends_on)
       select (select bloc_id from campaign_year where id = $1), 'month', name, starts_on, ends_on
       from moved order by starts_on
       returning id, bloc_id, starts_on
     ), due as (
       insert into report_deadline (bloc_id, period_id, level, due_on, grace_days)
       select n.bloc_id, n.id, d.level, (d.due_on + make_interval(months => $2))::date, d.grace_days
       from made n join moved m on m.starts_on = n.starts_on join report_deadline d on d.period_id = m.id
     )
     select count(*)::int as copied from made`,
    [from, months, to.startsOn, to.endsOn],
    tx,
  );
  return rows[0]?.copied ?? 0;
}

/** The month of the bloc that lies in a span; null when the span is free. */
export async function findMonthIn(tx: Queryable, bloc: BlocId, from: DateOnly, to: DateOnly) {
  const rows = await queryRows<{ name: string }>(
    'campaign.month-in',
    `select name from period where bloc_id = $1 and kind = 'month' and starts_on <= $3 and ends_on >= $2 limit 1`,
    [bloc, from, to],
    tx,
  );
  return rows[0]?.name ?? null;
}

/** Whether anything was entered in a year: then it stays. */
export function isYearUsed(tx: Queryable, year: YearRow): Promise<boolean> {
  return queryJson(
    'campaign.year-used',
    `select exists (select from good_deed where year_id = $1)
         or exists (select from commitment where year_id = $1)
         or exists (
           select from inspection where bloc_id = $2 and coalesce(held_on, planned_on) between $3 and $4)
         or exists (
           select from period p where p.bloc_id = $2 and p.kind = 'month' and p.starts_on between $3 and $4
             and (exists (select from monthly_report r where r.period_id = p.id)
               or exists (select from deadline_exception e where e.period_id = p.id)))`,
    [year.id, year.blocId, year.startsOn, year.endsOn],
    tx,
  );
}

/** Takes a year back with its quotas and its months. */
export async function deleteYear(tx: Queryable, year: YearRow): Promise<void> {
  await queryRows('campaign.drop-quotas', 'delete from quota where year_id = $1', [year.id], tx);
  await queryRows(
    'campaign.drop-months',
    `delete from period where bloc_id = $1 and kind = 'month' and starts_on >= $2 and ends_on <= $3`,
    [year.blocId, year.startsOn, year.endsOn],
    tx,
  );
  await queryRows('campaign.drop-year', 'delete from campaign_year where id = $1', [year.id], tx);
}
