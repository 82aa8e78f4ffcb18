import type { MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { RecipientKind } from './honour';

export interface ExamplePage {
  readonly from: DateOnly;
  readonly to: DateOnly;
  readonly today: DateOnly;
  /** See `searchPattern`; null for no search. */
  readonly pattern: string | null;
  readonly who: 'collective' | 'individual' | null;
  readonly field: string | null;
  /** Only what is public. */
  readonly publicOnly: boolean;
  /** Whose own are listed wherever they stand, also when they are not public; null for nobody's. */
  readonly own: MemberId | null;
  readonly after: number | null;
  readonly limit: number;
}
export interface ListedExample {
  readonly id: number;
  readonly recipient: RecipientKind;
  readonly name: string;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly field: string;
  readonly title: string;
  readonly recordedOn: DateOnly;
  readonly publishedOn: DateOnly | null;
  readonly recorder: string | null;
}
export interface ExampleListing {
  readonly totals: { readonly collective: number; readonly individual: number };
  readonly fields: readonly string[];
  readonly rows: readonly ListedExample[];
}

const LIST = `
with below as materialized (
  select t.unit_id, min(t.from_date) as from_date, max(t.to_date) as to_date
  from subtree($1) t where t.from_date <= $3 and t.to_date > $2 group by t.unit_id),
here as materialized (
  select e.id, e.recorded_on, e.recipient, e.field, e.search_key, e.member_id
  from below b
  join good_example e on e.unit_id = b.unit_id and e.recorded_on between $2 and $3
    and e.recorded_on >= b.from_date and e.recorded_on < b.to_date
  where not $7 or e.published_on <= $9
  union
  select e.id, e.recorded_on, e.recipient, e.field, e.search_key, e.member_id
  from good_example e where e.member_id = $8 and e.recorded_on between $2 and $3),
found as materialized (
  select h.id, h.recorded_on, h.recipient
  from here h left join member m on m.id = h.member_id
  where ($5::text is null or (h.recipient = 'collective') = ($5 = 'collective'))
    and ($6::text is null or h.field = $6)
    and ($4::text is null or h.search_key ~ $4 or m.search_key ~ $4)),
page as (
  select f.id, f.recorded_on from found f
  where $10::int is null or (f.recorded_on, f.id) < (select c.recorded_on, c.id from good_example c where c.id = $10)
  order by f.recorded_on desc, f.id desc limit $11)
select json_build_object(
  'totals', (select json_build_object('collective', count(*) filter (where recipient = 'collective'),
     'individual', count(*) filter (where recipient <> 'collective')) from found),
  'fields', (select coalesce(json_agg(distinct field), '[]') from here),
  'rows', (select coalesce(json_agg(json_build_object(
      'id', e.id, 'recipient', e.recipient, 'name', coalesce(m.full_name, e.named), 'unitId', e.unit_id,
      'unitName', u.name, 'field', e.field, 'title', e.title, 'recordedOn', e.recorded_on,
      'publishedOn', e.published_on, 'recorder', a.display_name)
      order by e.recorded_on desc, e.id desc), '[]')
    from page p join good_example e on e.id = p.id join unit u on u.id = e.unit_id
    left join member m on m.id = e.member_id left join app_user a on a.id = e.recorded_by))`;

/** A page of the good examples of a unit and what was below it then, the latest first, with their totals. */
export function listExamplePage(
  on: Queryable,
  unit: UnitId,
  page: ExamplePage,
): Promise<ExampleListing> {
  const { from, to, today, pattern, who, field, publicOnly, own, after, limit } = page;
  const params = [unit, from, to, pattern, who, field, publicOnly, own, today, after, limit];
  return queryJson('honours.list-examples', LIST, params, on);
}

/** Đảng bộ Khối that the unit belongs to. */
export async function findTop(on: Queryable, unit: UnitId, today: DateOnly): Promise<UnitId> {
  const rows = await queryRows<{ id: UnitId }>(
    'honours.top',
    'select unit_id as id from ancestors($1, $2) order by height desc limit 1',
    [unit, today],
    on,
  );
  return rows[0]?.id ?? unit;
}

/** What fields the unit's examples have been of, to choose from while typing. */
export async function listFields(on: Queryable, unit: UnitId): Promise<readonly string[]> {
  return queryJson(
    'honours.fields',
    `select coalesce(json_agg(field order by many desc, field), '[]') from (
       select e.field, count(*) as many
       from (select distinct unit_id from subtree($1)) t join good_example e on e.unit_id = t.unit_id
       group by e.field order by many desc limit 20) f`,
    [unit],
    on,
  );
}
