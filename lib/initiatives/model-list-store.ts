import type { UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { Goal } from './measure';

/** One model in a list, with what was read last of each measure. */
export interface ListedModel {
  readonly id: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly name: string;
  readonly startedOn: DateOnly;
  readonly endedOn: DateOnly | null;
  readonly measures: readonly {
    readonly name: string;
    readonly unitOfMeasure: string;
    readonly goal: Goal | null;
    readonly achieved: number | null;
  }[];
  readonly recorder: string | null;
}

export interface ModelPage {
  readonly today: DateOnly;
  /** See `searchPattern`; null for no search. */
  readonly pattern: string | null;
  readonly standing: boolean | null;
  readonly after: number | null;
  readonly limit: number;
}

const LIST = `
with below as materialized (
  select distinct t.unit_id from subtree($1) t where t.from_date <= $2 and t.to_date > $2),
found as materialized (
  select g.id, g.started_on, g.ended_on
  from below b
  join good_model g on g.unit_id = b.unit_id
  join unit u on u.id = g.unit_id
  where ($4::boolean is null or (g.ended_on is null or g.ended_on > $2) = $4)
    and ($3::text is null or search_key(g.name) ~ $3 or u.search_key ~ $3)),
page as (
  select f.id from found f
  where $5::int is null
    or (f.started_on, f.id) < (select c.started_on, c.id from good_model c where c.id = $5)
  order by f.started_on desc, f.id desc limit $6)
select json_build_object(
  'totals', (select json_build_object('all', count(*),
    'standing', count(*) filter (where ended_on is null or ended_on > $2)) from found),
  'rows', (select coalesce(json_agg(json_build_object(
      'id', g.id, 'unitId', g.unit_id, 'unitName', u.name, 'name', g.name,
      'startedOn', g.started_on, 'endedOn', g.ended_on, 'recorder', r.display_name,
      'measures', (
        select coalesce(json_agg(json_build_object('name', m.name, 'unitOfMeasure', m.unit_of_measure,
          'goal', case when m.operator is not null
                  then json_build_object('operator', m.operator, 'target', m.target) end,
          'achieved', (select d.achieved from measure_reading d where d.measure_id = m.id
                       order by d.read_on desc limit 1)) order by m.rank), '[]')
        from model_measure m where m.model_id = g.id))
      order by g.started_on desc, g.id desc), '[]')
    from page p join good_model g on g.id = p.id join unit u on u.id = g.unit_id
    left join app_user r on r.id = g.recorded_by))`;

/** A page of the models of a unit and below, the latest first. */
export function listModelPage(
  on: Queryable,
  unit: UnitId,
  { today, pattern, standing, after, limit }: ModelPage,
): Promise<{
  readonly totals: { readonly all: number; readonly standing: number };
  readonly rows: readonly ListedModel[];
}> {
  return queryJson('models.list', LIST, [unit, today, pattern, standing, after, limit], on);
}
