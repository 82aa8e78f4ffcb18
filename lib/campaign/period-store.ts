import type { BlocId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Exception, Month, Reporter } from './period';

type Row<T> = T & { readonly [column: string]: unknown };
const due = (level: string) => `(
  select json_build_object('dueOn', d.due_on, 'graceDays', d.grace_days) from report_deadline d
  where d.period_id = p.id and d.level = '${level}')`;
const MONTH = `select p.id, p.bloc_id as "blocId", p.name, p.starts_on as "startsOn", p.ends_on as "endsOn", p.version,
  ${due('branch')} as branch, ${due('grassroots')} as grassroots,
  (select count(*)::int from deadline_exception e where e.period_id = p.id) as exceptions
  from period p join unit b on b.bloc_id = p.bloc_id and b.kind = 'bloc' and b.id = any ($1::int[])
  where p.kind = 'month'`;

/** The months that begin in a span, in order of time. */
export function readMonths(
  on: Queryable,
  roots: readonly UnitId[],
  span: { readonly startsOn: DateOnly; readonly endsOn: DateOnly },
): Promise<readonly Month[]> {
  const text = `${MONTH} and p.starts_on between $2 and $3 order by p.starts_on`;
  return queryRows<Row<Month>>('campaign.months', text, [roots, span.startsOn, span.endsOn], on);
}

/** One month of a bloc whose root is one of the units. */
export async function findMonth(on: Queryable, roots: readonly UnitId[], periodId: number) {
  const rows = await queryRows<Row<Month>>(
    'campaign.month',
    `${MONTH} and p.id = $2`,
    [roots, periodId],
    on,
  );
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends: deadlines and exceptions are changed one after another. */
export async function lockMonth(tx: Queryable, roots: readonly UnitId[], periodId: number) {
  const lock = 'select id from period where id = $1 for update';
  await queryRows('campaign.lock-month', lock, [periodId], tx);
  return findMonth(tx, roots, periodId);
}

/** Sets both deadlines of a month; the month's version stands for them. */
export async function updateDeadlines(
  tx: Queryable,
  month: { readonly id: number; readonly blocId: BlocId },
  set: {
    readonly branchDueOn: DateOnly;
    readonly branchGrace: number;
    readonly grassrootsDueOn: DateOnly;
    readonly grassrootsGrace: number;
  },
): Promise<void> {
  await queryRows(
    'campaign.put-deadlines',
    `insert into report_deadline as old (bloc_id, period_id, level, due_on, grace_days)
     values ($1, $2, 'branch', $3, $4), ($1, $2, 'grassroots', $5, $6)
     on conflict (period_id, level) do update set due_on = excluded.due_on, grace_days = excluded.grace_days
     where (old.due_on, old.grace_days) is distinct from (excluded.due_on, excluded.grace_days)`,
    [
      month.blocId,
      month.id,
      set.branchDueOn,
      set.branchGrace,
      set.grassrootsDueOn,
      set.grassrootsGrace,
    ],
    tx,
  );
  const next = 'update period set version = version + 1 where id = $1';
  await queryRows('campaign.month-changed', next, [month.id], tx);
}

/** Who was given more time for a month. */
export function readExceptions(on: Queryable, periodId: number): Promise<readonly Exception[]> {
  return queryRows<Row<Exception>>(
    'campaign.exceptions',
    `select e.unit_id as "unitId", u.name as "unitName", e.due_on as "dueOn", e.reason, e.version
     from deadline_exception e join unit u on u.id = e.unit_id
     where e.period_id = $1 order by u.name collate "vi-x-icu", u.id`,
    [periodId],
    on,
  );
}

/** The units that owe a report on a month: those that existed at its end. */
export function readReporters(
  on: Queryable,
  month: { readonly blocId: BlocId; readonly endsOn: DateOnly },
): Promise<readonly Reporter[]> {
  return queryRows<Row<Reporter>>(
    'campaign.reporters',
    `select id, name, case when is_grassroots then 'grassroots' else 'branch' end as level from unit
     where bloc_id = $1 and (is_branch or is_grassroots) and opened_on <= $2
       and (closed_on is null or closed_on > $2)
     order by is_grassroots desc, name collate "vi-x-icu", id`,
    [month.blocId, month.endsOn],
    on,
  );
}

/** Gives a unit more time; false when it has an exception already. */
export async function insertException(
  tx: Queryable,
  month: { readonly id: number; readonly blocId: BlocId },
  exception: { readonly unitId: UnitId; readonly dueOn: DateOnly; readonly reason: string },
): Promise<boolean> {
  const rows = await queryRows(
    'campaign.insert-exception',
    `insert into deadline_exception (bloc_id, period_id, unit_id, due_on, reason)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning unit_id`,
    [month.blocId, month.id, exception.unitId, exception.dueOn, exception.reason],
    tx,
  );
  return rows.length === 1;
}

/** Takes it back; false when somebody has changed it. */
export async function deleteException(
  tx: Queryable,
  periodId: number,
  unitId: UnitId,
  version: number,
): Promise<boolean> {
  const rows = await queryRows(
    'campaign.delete-exception',
    'delete from deadline_exception where period_id = $1 and unit_id = $2 and version = $3 returning unit_id',
    [periodId, unitId, version],
    tx,
  );
  return rows.length === 1;
}
