import type { UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { InspectionKind, InspectionState } from './inspection';
import type { QuotaProgress } from './store';

/** One cuộc in a list. */
export interface ListedInspection {
  readonly id: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly kind: InspectionKind;
  readonly state: InspectionState;
  readonly content: string;
  readonly subjectMatter: string | null;
  readonly plannedOn: DateOnly | null;
  readonly heldOn: DateOnly | null;
  readonly remedyDueOn: DateOnly | null;
  readonly followedUpOn: DateOnly | null;
  readonly members: readonly string[];
  readonly recorder: string | null;
}

export interface InspectionPage {
  readonly from: DateOnly;
  readonly to: DateOnly;
  /** See `unitPattern`; null for no search. */
  readonly pattern: string | null;
  readonly kind: InspectionKind | null;
  readonly state: InspectionState | null;
  readonly after: number | null;
  readonly limit: number;
}

// The day a cuộc stands on in a list: when it was held, else planned, else entered.
const DAY = `coalesce(i.held_on, i.planned_on, (i.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)`;
const LIST = `
with below as materialized (
  select distinct t.unit_id from subtree($1) t where t.from_date <= $3 and t.to_date > $2),
page as (
  select i.*, ${DAY} as day, u.name as unit_name
  from inspection i join unit u on u.id = i.unit_id
  where i.unit_id in (select unit_id from below) and ${DAY} between $2 and $3
    and ($4::text is null or search_key(i.content) ~ $4 or u.search_key ~ $4)
    and ($5::inspection_kind is null or i.kind = $5) and ($6::inspection_state is null or i.state = $6)
    and ($7::int is null or (${DAY}, i.id) < (select ${DAY}, i.id from inspection i where i.id = $7))
  order by day desc, i.id desc limit $8)
select coalesce(json_agg(json_build_object(
  'id', p.id, 'unitId', p.unit_id, 'unitName', p.unit_name, 'kind', p.kind, 'state', p.state, 'content', p.content,
  'subjectMatter', p.subject_matter, 'plannedOn', p.planned_on, 'heldOn', p.held_on,
  'remedyDueOn', p.remedy_due_on, 'followedUpOn', p.followed_up_on, 'recorder', r.display_name,
  'members', (select coalesce(json_agg(m.full_name order by m.list_name collate "vi-x-icu", m.id), '[]')
              from inspected_member im join member m on m.id = im.member_id where im.inspection_id = p.id))
  order by p.day desc, p.id desc), '[]')
from page p left join app_user r on r.id = p.recorded_by`;

/** A page of the cuộc of a unit and below, the latest first. */
export function listPage(
  on: Queryable,
  unit: UnitId,
  page: InspectionPage,
): Promise<readonly ListedInspection[]> {
  const { from, to, pattern, kind, state, after, limit } = page;
  return queryJson(
    'inspections.list',
    LIST,
    [unit, from, to, pattern, kind, state, after, limit],
    on,
  );
}

/** A branch and how far it is with each quota of the year. */
export interface BranchStanding {
  readonly id: UnitId;
  readonly name: string;
  readonly parent: string | null;
  readonly progress: readonly Omit<QuotaProgress, 'unitId'>[];
}
export interface BranchPage {
  readonly quotas: readonly number[];
  readonly asOf: DateOnly;
  readonly pattern: string | null;
  readonly owing: boolean;
  readonly after: UnitId | null;
  readonly limit: number;
}

const BRANCHES = `
with below as materialized (
  select distinct t.unit_id from subtree($1) t where t.from_date <= $2 and t.to_date > $2),
standing as materialized (
  select b.unit_id, bool_or(d.done < s.owes) as owing,
    json_agg(json_build_object('done', d.done, 'owes', s.owes, 'hasCommittee', s.has_committee,
      'countsPeople', q.rule = 'percent_of_members') order by q.id) as progress
  from below b
  join quota_standing s on s.unit_id = b.unit_id and s.quota_id = any ($3::int[])
    and s.from_date <= $2 and s.to_date > $2
  join quota q on q.id = s.quota_id
  join campaign_year y on y.id = q.year_id
  cross join lateral (
    select case when q.rule = 'percent_of_members' then count(distinct im.member_id)
                else count(distinct i.id) end as done
    from inspection i left join inspected_member im on im.inspection_id = i.id
    where i.unit_id = b.unit_id and i.kind = 'inspection' and i.held_on between y.starts_on and least(y.ends_on, $2)
  ) d
  group by b.unit_id),
page as (
  select u.id, u.name, s.progress
  from standing s join unit u on u.id = s.unit_id
  where (not $5 or s.owing) and ($4::text is null or u.search_key ~ $4)
    and ($6::int is null or (u.name collate vi_counting, u.id) >
         (select c.name collate vi_counting, c.id from unit c where c.id = $6))
  order by u.name collate vi_counting, u.id limit $7)
select json_build_object(
  'total', (select count(*) from standing), 'owing', (select count(*) from standing where owing),
  'rows', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'progress', p.progress,
      'parent', o.name) order by p.name collate vi_counting, p.id), '[]')
    from page p
    left join unit_placement l on l.unit_id = p.id and l.from_date <= $2 and (l.to_date is null or l.to_date > $2)
    left join unit o on o.id = l.parent_id and o.kind <> 'bloc'))`;

/** A page of the branches below a unit with what each has done of what it owes; the two totals are of all of them. */
export function listBranchPage(
  on: Queryable,
  unit: UnitId,
  { quotas, asOf, pattern, owing, after, limit }: BranchPage,
): Promise<{
  readonly total: number;
  readonly owing: number;
  readonly rows: readonly BranchStanding[];
}> {
  const params = [unit, asOf, quotas, pattern, owing, after, limit];
  return queryJson('inspections.branches', BRANCHES, params, on);
}
