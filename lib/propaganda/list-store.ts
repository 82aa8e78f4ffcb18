import type { UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { OutputContent } from './output';

/** One output in a list. */
export interface ListedOutput extends OutputContent {
  readonly id: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly recorder: string | null;
}
/** How much of a kind; kinds and units of measure are never added up. */
export interface KindTotal {
  readonly kind: string;
  readonly unitOfMeasure: string;
  readonly quantity: number;
}

export interface OutputPage {
  readonly from: DateOnly;
  readonly to: DateOnly;
  /** See `searchPattern`; null for no search. */
  readonly pattern: string | null;
  readonly kind: string | null;
  readonly after: number | null;
  readonly limit: number;
}

const LIST = `
with below as materialized (
  select t.unit_id, min(t.from_date) as from_date, max(t.to_date) as to_date
  from subtree($1) t where t.from_date <= $3 and t.to_date > $2 group by t.unit_id),
found as materialized (
  select o.id, o.issued_on, o.kind, o.unit_of_measure, o.quantity
  from below b
  join propaganda_output o on o.unit_id = b.unit_id and o.issued_on between $2 and $3
    and o.issued_on >= b.from_date and o.issued_on < b.to_date
  join unit u on u.id = o.unit_id
  where ($5::text is null or o.kind = $5)
    and ($4::text is null or search_key(o.title) ~ $4 or u.search_key ~ $4)),
page as (
  select f.id from found f
  where $6::int is null
    or (f.issued_on, f.id) < (select c.issued_on, c.id from propaganda_output c where c.id = $6)
  order by f.issued_on desc, f.id desc limit $7)
select json_build_object(
  'count', (select count(*) from found),
  'totals', (select coalesce(json_agg(t order by t.kind collate "vi-x-icu", t."unitOfMeasure"), '[]') from (
      select kind, unit_of_measure as "unitOfMeasure", sum(quantity)::int as quantity
      from found group by kind, unit_of_measure) t),
  'rows', (select coalesce(json_agg(json_build_object(
      'id', o.id, 'unitId', o.unit_id, 'unitName', u.name, 'kind', o.kind, 'title', o.title,
      'quantity', o.quantity, 'unitOfMeasure', o.unit_of_measure, 'recipients', o.recipients,
      'issuedOn', o.issued_on, 'recorder', r.display_name)
      order by o.issued_on desc, o.id desc), '[]')
    from page p join propaganda_output o on o.id = p.id join unit u on u.id = o.unit_id
    left join app_user r on r.id = o.recorded_by))`;

/** A page of the outputs of a unit and of what was below it when they were issued, the latest first. */
export function listOutputPage(
  on: Queryable,
  unit: UnitId,
  page: OutputPage,
): Promise<{
  readonly count: number;
  readonly totals: readonly KindTotal[];
  readonly rows: readonly ListedOutput[];
}> {
  const { from, to, pattern, kind, after, limit } = page;
  return queryJson('propaganda.list', LIST, [unit, from, to, pattern, kind, after, limit], on);
}
