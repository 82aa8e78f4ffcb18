import type { UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import { type FigureCode, figure } from './catalogue';
import { NOUNS, type Noun } from './moved';

/**
 * The only readers of the SQL view `contribution`. All of them enter it unit by unit below the root, by the tree as
 * of the date, so that their cost follows the size of the root and not of the database.
 */

/** A date and the start of the period it is counted in. */
export type Moment = { asOf: DateOnly; start: DateOnly };

/** [child unit (the root itself for what is its own), figure, facet | null for the whole, n, d] */
export type TotalRow = readonly [UnitId, FigureCode, string | null, number, number];

/** Every figure of these nouns of a unit as of a date, by child unit; the unit's own figure is the sum of the rows. */
export function readTotals(
  on: Queryable,
  root: UnitId,
  moment: Moment,
  nouns: readonly Noun[] = NOUNS,
): Promise<TotalRow[]> {
  return queryJson('figures.totals', TOTALS, [root, moment.asOf, moment.start, nouns], on);
}

const TOTALS = `
with tree as materialized (
  select unit_id, child_id from subtree($1) where from_date <= $2 and to_date > $2
), per_child as (
  select t.child_id, c.figure, c.facet, sum(c.n) as n, sum(c.d) as d
  from tree t
  cross join lateral (
    select figure, facet, whole, sum(n) as n, sum(d) as d
    from (
      select c.figure, c.facet, grouping(c.facet) as whole, c.subject_id,
             coalesce(max(c.adds_n) filter (where c.done_on <= $2), 0) as n, max(c.adds_d) as d
      from contribution c
      where c.unit_id = t.unit_id and c.noun = any($4)
        and c.from_date <= $2 and (c.to_date is null or c.to_date > $2) and c.counted_on >= $3
      group by grouping sets ((c.figure, c.subject_id), (c.figure, c.facet, c.subject_id))
    ) once
    where whole = 1 or facet is not null
    group by figure, facet, whole
  ) c
  group by t.child_id, c.figure, c.facet
)
select coalesce(json_agg(json_build_array(child_id, figure, facet, n, d)), '[]') from per_child`;

/** [figure, index of the moment, n, d]; a moment without contributions has no row. */
export type TrendRow = readonly [FigureCode, number, number, number];

/**
 * A few figures of one unit at many moments, in ascending order of time, each by the tree and in the period of its
 * own date. Not for figures whose subject may stand in several contributions (`many` in the catalogue); a branch stands
 * in one for each quota of a year, so of these only the given ones are read.
 */
export function readTrend(
  on: Queryable,
  root: UnitId,
  figures: readonly FigureCode[],
  moments: readonly Moment[],
  quotas: readonly string[] | null = null,
): Promise<TrendRow[]> {
  const dates = moments.map((moment) => moment.asOf);
  const starts = moments.map((moment) => moment.start);
  const nouns = [...new Set(figures.map((code) => figure(code).noun))];
  return queryJson(
    'figures.trend',
    TREND,
    [root, figures, dates, starts, dates[0], dates.at(-1), starts[0], nouns, quotas],
    on,
  );
}

// A contribution holds at a run of moments: from the first on or after from_date to the last before to_date whose
// period does not start after counted_on (dates and starts both ascend). So each row is placed by binary searches
// (width_bucket counts the thresholds not above a value) and not compared with every moment. "distinct" makes a deed
// registered at two levels one row.
const TREND = `
with placed as (
  select c.figure, c.adds_n, c.adds_d,
         width_bucket(greatest(c.from_date, t.from_date) - 1, $3::date[]) as begins,
         width_bucket(greatest(c.from_date, t.from_date, coalesce(c.done_on, 'infinity')) - 1, $3::date[]) as done,
         least(width_bucket(least(c.to_date, t.to_date) - 1, $3::date[]), width_bucket(c.counted_on, $4::date[])) as ends
  from subtree($1) t
  cross join lateral (
    select distinct c.figure, c.subject_id, c.counted_on, c.from_date, c.to_date, c.done_on, c.adds_n, c.adds_d
    from contribution c
    where c.unit_id = t.unit_id and c.noun = any($8) and c.figure = any($2)
      and c.from_date <= $6 and (c.to_date is null or c.to_date > $5) and c.counted_on >= $7
      and ($9::text[] is null or c.figure <> 'inspection-quota' or c.facet = any($9))
  ) c
), run as (
  select figure, begins, done, ends, sum(adds_n) as n, sum(adds_d) as d
  from placed where begins < ends group by figure, begins, done, ends
)
select coalesce(json_agg(json_build_array(figure, place - 1, n, d)), '[]')
from (
  select figure, place, coalesce(sum(n) filter (where place > done), 0) as n, sum(d) as d
  from run cross join lateral generate_series(begins + 1, ends) place
  group by figure, place
) summed`;

/** Which rows behind a figure: those in its numerator, or those of its base that are not in it yet. */
export type RowSide = 'done' | 'missing';

/** One subject behind a figure. done_on is null on the missing side. */
export type FigureRow = {
  unitId: UnitId;
  unitName: string;
  parentId: UnitId | null;
  parentName: string | null;
  subjectId: number;
  title: string;
  detail: string | null;
  countedOn: DateOnly;
  doneOn: DateOnly | null;
  secretary: string | null;
  n: number;
  d: number;
  /** All rows of this side, not only this page's. */
  total: number;
};

export type RowsWanted = Moment & {
  figure: FigureCode;
  facet: string | null;
  side: RowSide;
  limit: number;
  offset: number;
};

/** The rows behind a figure of a unit, in Vietnamese order, a page at a time. */
export function readRows(on: Queryable, root: UnitId, wanted: RowsWanted): Promise<FigureRow[]> {
  const { asOf, start, figure: code, facet, side, limit, offset } = wanted;
  const { subject, noun } = figure(code);
  return queryRows<FigureRow>(
    'figures.rows',
    ROWS,
    [root, asOf, start, code, facet, subject, side === 'done', limit, offset, noun],
    on,
  );
}

const ROWS = `
with tree as materialized (
  select unit_id from subtree($1) where from_date <= $2 and to_date > $2
), hit as materialized (
  select t.unit_id, c.*
  from tree t
  cross join lateral (
    select c.subject_id, min(least(c.counted_on, c.from_date)) as counted_on,
           min(c.done_on) filter (where c.done_on <= $2) as done_on,
           max(c.adds_n) as n, max(c.adds_d) as d
    from contribution c
    where c.unit_id = t.unit_id and c.noun = $10 and c.figure = $4 and ($5::text is null or c.facet = $5)
      and c.from_date <= $2 and (c.to_date is null or c.to_date > $2) and c.counted_on >= $3
    group by c.subject_id
  ) c
  where (c.done_on is not null) = $7
), page as materialized (
  select h.*, u.name as unit_name, coalesce(s.title, p.name) as title, s.detail, count(*) over () as total,
         row_number() over (order by u.name collate "vi-x-icu", u.id,
                            coalesce(s.sort_key, p.starts_on::text) collate "vi-x-icu", h.subject_id) as place
  from hit h
  cross join lateral (select id, name from unit where id = h.unit_id limit 1) u
  left join lateral (
    select * from subject s where s.kind = $6 and s.subject_id = (h.subject_id & 2147483647)::int limit 1
  ) s on true
  left join lateral (
    select name, starts_on from period where $6 = 'report' and id = (h.subject_id & 4294967295)::int limit 1
  ) p on true
  order by place
  limit $8 offset $9
)
select h.unit_id as "unitId", h.unit_name as "unitName", parent.id as "parentId", parent.name as "parentName",
       h.subject_id as "subjectId", h.title, h.detail, h.counted_on as "countedOn", h.done_on as "doneOn",
       h.n, h.d, secretary.full_name as secretary, h.total
from page h
left join lateral (
  select a.id, a.name from unit_placement up join unit a on a.id = up.parent_id
  where up.unit_id = h.unit_id and up.from_date <= $2 and (up.to_date is null or up.to_date > $2) limit 1
) parent on true
left join lateral (
  select m.full_name from post o join member m on m.id = o.member_id
  where o.unit_id = h.unit_id and o.kind = 'secretary' and o.from_date <= $2 and (o.to_date is null or o.to_date > $2)
  order by o.id limit 1
) secretary on true
order by h.place`;
