import type { UnitId } from '@/lib/access/ids';
import type { Goal } from '@/lib/initiatives/measure';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { Moment } from './store';

/** A unit directly below another as of a date; one that has closed keeps its place, its events still add up. */
export type Child = { id: UnitId; name: string; kind: string; closed: boolean };

/** The units directly below, in Vietnamese order. */
export function readChildren(on: Queryable, root: UnitId, asOf: DateOnly): Promise<Child[]> {
  return queryJson(
    'overview.children',
    `select coalesce(json_agg(json_build_object(
       'id', u.id, 'name', u.name, 'kind', u.kind, 'closed', u.closed_on is not null and u.closed_on <= $2)
       order by u.name collate "vi-x-icu", u.id), '[]')
     from unit_placement p join unit u on u.id = p.unit_id
     where p.parent_id = $1 and p.from_date <= $2 and (p.to_date is null or p.to_date > $2) and u.opened_on <= $2`,
    [root, asOf],
    on,
  );
}

/** One measure of a model, with what had been achieved by the date. */
export type Measure = {
  name: string;
  unit: string;
  goal: Goal | null;
  achieved: number | null;
};
export type Model = {
  id: number;
  name: string;
  summary: string;
  unitId: UnitId;
  unitName: string;
  measures: readonly Measure[];
};

/** The models under way below a unit, those with the most measures first. */
export function readModels(
  on: Queryable,
  root: UnitId,
  asOf: DateOnly,
  limit: number,
): Promise<Model[]> {
  return queryJson('overview.models', MODELS, [root, asOf, limit], on);
}

const MODELS = `
with standing as (
  select g.id, g.name, g.summary, u.id as unit_id, u.name as unit_name,
         (select count(*) from model_measure where model_id = g.id) as measures
  from subtree($1) t
  join good_model g on g.unit_id = t.unit_id
  join unit u on u.id = g.unit_id
  where t.from_date <= $2 and t.to_date > $2 and g.started_on <= $2 and (g.ended_on is null or g.ended_on > $2)
  order by measures desc, g.started_on desc, g.id
  limit $3
)
select coalesce(json_agg(json_build_object(
  'id', s.id, 'name', s.name, 'summary', s.summary, 'unitId', s.unit_id, 'unitName', s.unit_name,
  'measures', coalesce((
    select json_agg(json_build_object(
      'name', m.name, 'unit', m.unit_of_measure,
      'goal', case when m.operator is not null then json_build_object('operator', m.operator, 'target', m.target) end,
      'achieved', (select r.achieved from measure_reading r
                   where r.measure_id = m.id and r.read_on <= $2 order by r.read_on desc limit 1)
    ) order by m.rank) from model_measure m where m.model_id = s.id), '[]')
) order by s.measures desc, s.name collate "vi-x-icu"), '[]')
from standing s`;

/** [unit, its name, one letter a month, on time, due] */
export type ReportRow = readonly [UnitId, string, string, number, number];
/** The months are those whose reports fall due in the period, by first day; worst units first. */
export type ReportMonths = { months: readonly DateOnly[]; rows: readonly ReportRow[] };

/**
 * Who has handed in which monthly report. Letters: O on time, L late, M missing, N not due yet, - not expected.
 * The O, L and M of all units below are the base of the report figures.
 */
export function readReportMonths(
  on: Queryable,
  root: UnitId,
  moment: Moment,
  until: DateOnly,
): Promise<ReportMonths> {
  return queryJson('overview.reports', REPORTS, [root, moment.asOf, moment.start, until], on);
}

const REPORTS = `
with tree as materialized (
  select unit_id from subtree($1) where from_date <= $2 and to_date > $2
), cell as materialized (
  select t.unit_id, s.starts_on,
         case when s.due_on > $2 then 'N'
              when s.submitted_on is null or s.submitted_on > $2 then 'M'
              when s.submitted_on <= s.late_after then 'O' else 'L' end as letter
  from tree t
  cross join lateral (
    select * from report_standing s where s.unit_id = t.unit_id and s.due_on between $3 and $4 offset 0
  ) s
), month as (
  select starts_on, row_number() over (order by starts_on) as place from (select distinct starts_on from cell) m
  order by starts_on desc limit 12
), line as (
  select u.id, u.name, string_agg(coalesce(c.letter, '-'), '' order by m.starts_on) as letters,
         count(*) filter (where c.letter = 'O') as on_time,
         count(*) filter (where c.letter = 'M') as missing,
         count(*) filter (where c.letter in ('O', 'L', 'M')) as due
  from (select distinct unit_id from cell) reporting
  join unit u on u.id = reporting.unit_id
  cross join month m
  left join cell c on c.unit_id = u.id and c.starts_on = m.starts_on
  group by u.id, u.name
)
select json_build_object(
  'months', (select coalesce(json_agg(starts_on order by starts_on), '[]') from month),
  'rows', (select coalesce(json_agg(json_build_array(id, name, letters, on_time, due)
                                    order by missing desc, on_time, name collate "vi-x-icu", id), '[]') from line))`;
