import type { BlocId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { Initiative, InitiativeContent, InitiativeKind, Resolution } from './initiative';

type Row = Initiative & { readonly [column: string]: unknown };

const FIND = `
select i.id, i.bloc_id as "blocId", i.unit_id as "unitId", u.name as "unitName", u.opened_on as "openedOn",
  u.closed_on as "closedOn", i.kind, i.title, i.registered_on as "registeredOn",
  case when i.resolved_on is not null
       then json_build_object('resolvedOn', i.resolved_on, 'result', i.result) end as resolution,
  r.display_name as recorder, (i.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedOn", i.version
from initiative i join unit u on u.id = i.unit_id left join app_user r on r.id = i.recorded_by
where i.id = $1 and (i.unit_id = any ($4::int[])
  or exists (select from ancestors(i.unit_id, $3) a where a.unit_id = any ($2::int[])))`;

/** The initiative, when it is one of a unit within the scope. */
export async function findInitiative(
  on: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Initiative | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('initiatives.find', FIND, params, on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockInitiative(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Initiative | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('initiatives.lock', `${FIND} for update of i`, params, tx);
  return rows[0] ?? null;
}

const COLUMNS = 'kind, title, registered_on, resolved_on, result';
const valuesOf = ({ kind, title, registeredOn, resolution }: InitiativeContent) => [
  kind,
  title,
  registeredOn,
  resolution?.resolvedOn ?? null,
  resolution?.result ?? null,
];

/** Puts an initiative into the unit's book. */
export async function insertInitiative(
  tx: Queryable,
  where: { readonly blocId: BlocId; readonly unitId: UnitId; readonly userId: UserId },
  content: InitiativeContent,
): Promise<{ readonly id: number; readonly version: number }> {
  const rows = await queryRows<{ id: number; version: number }>(
    'initiatives.insert',
    `insert into initiative (bloc_id, unit_id, recorded_by, ${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, version`,
    [where.blocId, where.unitId, where.userId, ...valuesOf(content)],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được nội dung đăng ký');
  return row;
}

/** Writes over the initiative, which is locked in this version. */
export async function updateInitiative(
  tx: Queryable,
  id: number,
  version: number,
  content: InitiativeContent,
): Promise<void> {
  await queryRows(
    'initiatives.update',
    `update initiative set (${COLUMNS}, version) = ($3, $4, $5, $6, $7, version + 1)
     where id = $1 and version = $2`,
    [id, version, ...valuesOf(content)],
    tx,
  );
}

/** Takes it out of the book; the audit keeps what it said. */
export async function deleteInitiative(tx: Queryable, id: number, version: number): Promise<void> {
  await queryRows(
    'initiatives.delete',
    'delete from initiative where id = $1 and version = $2',
    [id, version],
    tx,
  );
}

/** One initiative in a list. */
export interface ListedInitiative {
  readonly id: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly kind: InitiativeKind;
  readonly title: string;
  readonly registeredOn: DateOnly;
  readonly resolution: Resolution | null;
  readonly recorder: string | null;
}

export interface InitiativePage {
  readonly from: DateOnly;
  readonly to: DateOnly;
  /** See `unitPattern`; null for no search. */
  readonly pattern: string | null;
  readonly kind: InitiativeKind | null;
  readonly resolved: boolean | null;
  readonly after: number | null;
  readonly limit: number;
}

const LIST = `
with below as materialized (
  select t.unit_id, min(t.from_date) as from_date, max(t.to_date) as to_date
  from subtree($1) t where t.from_date <= $3 and t.to_date > $2 group by t.unit_id),
found as materialized (
  select i.id, i.registered_on, i.resolved_on
  from below b
  join initiative i on i.unit_id = b.unit_id and i.registered_on between $2 and $3
    and i.registered_on >= b.from_date and i.registered_on < b.to_date
  join unit u on u.id = i.unit_id
  where ($5::initiative_kind is null or i.kind = $5)
    and ($6::boolean is null or (i.resolved_on is not null) = $6)
    and ($4::text is null or search_key(i.title) ~ $4 or u.search_key ~ $4)),
page as (
  select f.id from found f
  where $7::int is null
    or (f.registered_on, f.id) < (select c.registered_on, c.id from initiative c where c.id = $7)
  order by f.registered_on desc, f.id desc limit $8)
select json_build_object(
  'totals', (select json_build_object('all', count(*), 'resolved', count(resolved_on)) from found),
  'rows', (select coalesce(json_agg(json_build_object(
      'id', i.id, 'unitId', i.unit_id, 'unitName', u.name, 'kind', i.kind, 'title', i.title,
      'registeredOn', i.registered_on, 'recorder', r.display_name,
      'resolution', case when i.resolved_on is not null
        then json_build_object('resolvedOn', i.resolved_on, 'result', i.result) end)
      order by i.registered_on desc, i.id desc), '[]')
    from page p join initiative i on i.id = p.id join unit u on u.id = i.unit_id
    left join app_user r on r.id = i.recorded_by))`;

/** A page of the initiatives of a unit and of what was below it when they were registered, the latest first. */
export function listInitiativePage(
  on: Queryable,
  unit: UnitId,
  page: InitiativePage,
): Promise<{
  readonly totals: { readonly all: number; readonly resolved: number };
  readonly rows: readonly ListedInitiative[];
}> {
  const { from, to, pattern, kind, resolved, after, limit } = page;
  const params = [unit, from, to, pattern, kind, resolved, after, limit];
  return queryJson('initiatives.list', LIST, params, on);
}
