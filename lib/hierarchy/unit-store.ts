import type { BlocId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryJson, queryRows } from '@/lib/platform/database';
import type { UnitKind } from './store';

/** [id, parent's id (null at the top), name, kind, sector's name, closed on, number of units below] */
export type UnitRow = readonly [
  UnitId,
  UnitId | null,
  string,
  UnitKind,
  string | null,
  DateOnly | null,
  number,
];

// The units below the roots on a day; a unit below two roots comes once. Units closed before stay where they
// were, units not yet opened are left out.
const BELOW = `
  below as materialized (
    select distinct on (t.unit_id) t.unit_id, t.depth
    from unnest($1::int[]) as r (root)
    cross join lateral subtree(r.root) t
    where t.from_date <= $2 and t.to_date > $2
    order by t.unit_id, t.depth desc)`;

/**
 * The tree below the roots on a day, parents before their children, each level in Vietnamese order. With more
 * than `limit` units only the topmost two levels, each with the number of units below it.
 */
export function readTree(
  roots: readonly UnitId[],
  asOf: DateOnly,
  limit: number,
): Promise<readonly UnitRow[]> {
  return queryJson<readonly UnitRow[]>(
    'hierarchy-tree',
    `with ${BELOW},
     placed as (
       select b.unit_id, b.depth, p.parent_id
       from below b
       left join unit_placement p on p.unit_id = b.unit_id and b.depth > 0
         and p.from_date <= $2 and (p.to_date is null or p.to_date > $2))
     select coalesce(json_agg(
              json_build_array(u.id, p.parent_id, u.name, u.kind, s.name, u.closed_on, coalesce(c.below, 0))
              order by p.depth, coalesce(u.closed_on <= $2, false), u.name collate vi_counting, u.id), '[]')
     from placed p
     join unit u on u.id = p.unit_id and u.opened_on <= $2
     left join sector s on s.id = u.sector_id
     left join (select parent_id, count(*)::int as below from placed group by parent_id) c
       on c.parent_id = u.id
     where p.depth <= case when (select count(*) from below) > $3 then 1 else 9 end`,
    [roots, asOf, limit],
  );
}

/** [id, name, kind, sector's name, closed on, parent's id, parent's name] */
export type FoundUnit = readonly [
  UnitId,
  string,
  UnitKind,
  string | null,
  DateOnly | null,
  UnitId | null,
  string | null,
];

export interface UnitSearch {
  /** See `unitPattern`; null for no search. */
  readonly pattern: string | null;
  readonly kind: UnitKind | null;
  readonly sector: number | null;
  readonly limit: number;
}

/** The units below the roots that fit, in Vietnamese order, open ones first; at most `limit`. */
export function searchUnits(
  roots: readonly UnitId[],
  asOf: DateOnly,
  search: UnitSearch,
): Promise<readonly FoundUnit[]> {
  return queryJson<readonly FoundUnit[]>(
    'hierarchy-search-units',
    `with ${BELOW},
     found as (
       select u.*, b.depth from below b join unit u on u.id = b.unit_id
       where u.opened_on <= $2
         and ($3::text is null or u.search_key ~ $3)
         and ($4::unit_kind is null or u.kind = $4)
         and ($5::int is null or u.sector_id = $5)
       order by coalesce(u.closed_on <= $2, false), u.name collate vi_counting, u.id
       limit $6)
     select coalesce(json_agg(
              json_build_array(f.id, f.name, f.kind, s.name, f.closed_on, n.id, n.name)
              order by coalesce(f.closed_on <= $2, false), f.name collate vi_counting, f.id), '[]')
     from found f
     left join sector s on s.id = f.sector_id
     -- Nothing above the roots is named.
     left join unit_placement p on p.unit_id = f.id and f.depth > 0
       and p.from_date <= $2 and (p.to_date is null or p.to_date > $2)
     left join unit n on n.id = p.parent_id`,
    [roots, asOf, search.pattern, search.kind, search.sector, search.limit],
  );
}

/** Loại hình của Khối, to choose from. */
export function listSectors(blocId: BlocId): Promise<readonly { id: number; name: string }[]> {
  return queryRows(
    'hierarchy-sectors',
    'select id, name from sector where bloc_id = $1 order by rank, id',
    [blocId],
  );
}

/** The units to choose from when narrowing a list: the roots and their next level. */
export function listUnitChoices(
  roots: readonly UnitId[],
  on: DateOnly,
): Promise<readonly { id: UnitId; name: string; depth: number }[]> {
  return queryRows(
    'hierarchy-unit-choices',
    `select u.id, u.name, t.depth
     from unnest($1::int[]) as r (root)
     cross join lateral subtree(r.root) t
     join unit u on u.id = t.unit_id
     where t.depth <= 1 and t.from_date <= $2 and t.to_date > $2
       and u.opened_on <= $2 and (u.closed_on is null or u.closed_on > $2)
     order by t.depth, u.name collate vi_counting, u.id`,
    [roots, on],
  );
}
