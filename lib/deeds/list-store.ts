import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryJson, queryRows } from '@/lib/platform/database';
import type { DeedKind, DeedState } from './rules';

export interface ListedDeed {
  readonly id: number;
  readonly version: number;
  readonly title: string;
  readonly kind: DeedKind;
  readonly state: DeedState;
  readonly memberName: string | null;
  readonly unitName: string;
  readonly groupName: string;
  readonly dueOn: DateOnly;
  readonly registeredOn: DateOnly | null;
  readonly completedOn: DateOnly | null;
  readonly endedOn: DateOnly | null;
  readonly returnedOn: DateOnly | null;
  readonly confirmedBy: number | null;
  readonly confirmer: string | null;
  readonly recorder: string | null;
  /** Where it stands in the list: 0 to be looked at first, 1 open, 2 ended. */
  readonly rank: 0 | 1 | 2;
}

export interface DeedFilter {
  readonly today: DateOnly;
  readonly year: number | null;
  /** A state, or what is waiting, returned, overdue. */
  readonly show: string | null;
  readonly kind: DeedKind | null;
  readonly group: number | null;
  readonly member: MemberId | null;
  /** LIKE pattern over titles and names without marks; null for no search. */
  readonly pattern: string | null;
  /** The last row of the page before: rank, due date, id. */
  readonly after: readonly [number, DateOnly, number] | null;
  readonly limit: number;
}

const WAITS = `(d.kind = 'individual' and d.returned_on is null
  and (d.state = 'registered' or d.state = 'completed' and d.confirmed_by is null))`;
const OPEN = `d.state in ('draft', 'registered', 'approved', 'under_way')`;

// A branch looks first at what waits for it, a member at what came back.
const RANK_OF_BRANCH = `case when ${WAITS} then 0 when ${OPEN} then 1 else 2 end`;
const RANK_OF_MEMBER = `case when d.returned_on is not null then 0 when ${OPEN} then 1 else 2 end`;

// $1 whose (the member, or the units), $2 today, $3 year, $4 show, $5 kind, $6 group, $7 pattern, $8–$10 after, $11 limit.
const page = (source: string, rank: string) => `
  with found as (
    select d.*, ${rank} as rank, m.full_name as member_name
    from ${source}
    left join member m on m.id = d.member_id
    where ($3::int is null or d.year_id = $3)
      and case $4::text when 'waiting' then ${WAITS} when 'returned' then d.returned_on is not null
            when 'overdue' then ${OPEN} and d.due_on < $2::date
            else $4 is null or d.state::text = $4 end
      and ($5::deed_kind is null or d.kind = $5)
      and ($6::int is null or d.group_id = $6)
      and ($7::text is null or d.search_key like $7 or m.search_key like $7)
      and ($12::int is null or d.member_id = $12))
  select f.id, f.version, f.title, f.kind, f.state, f.member_name as "memberName", u.name as "unitName",
         g.name as "groupName", f.due_on as "dueOn", f.registered_on as "registeredOn",
         f.completed_on as "completedOn", f.ended_on as "endedOn", f.returned_on as "returnedOn",
         f.confirmed_by as "confirmedBy", c.display_name as confirmer, r.display_name as recorder, f.rank
  from found f
  join unit u on u.id = f.unit_id
  join deed_group g on g.id = f.group_id
  left join app_user c on c.id = f.confirmed_by
  left join app_user r on r.id = f.recorded_by
  where $8::int is null or (f.rank, f.due_on, f.id) > ($8, $9::date, $10::int)
  order by f.rank, f.due_on, f.id
  limit $11`;

const OF_MEMBER = page('(select * from good_deed where member_id = $1) d', RANK_OF_MEMBER);
const UNITS = `(select distinct t.unit_id from unnest($1::int[]) as r (root) cross join lateral subtree(r.root) t
  where t.from_date <= $2::date and t.to_date > $2::date)`;
const BELOW = page(
  `${UNITS} below cross join lateral (select * from good_deed g where g.unit_id = below.unit_id) d`,
  RANK_OF_BRANCH,
);

const valuesOf = (filter: DeedFilter) => [
  filter.today,
  filter.year,
  filter.show,
  filter.kind,
  filter.group,
  filter.pattern,
  filter.after?.[0] ?? null,
  filter.after?.[1] ?? null,
  filter.after?.[2] ?? null,
  filter.limit,
  filter.member,
];

type Row = ListedDeed & { readonly [column: string]: unknown };

/** The own deeds: what came back first, then the open ones, the earliest due first. */
export function listMemberDeeds(
  memberId: MemberId,
  filter: DeedFilter,
): Promise<readonly ListedDeed[]> {
  return queryRows<Row>('deeds.list-own', OF_MEMBER, [memberId, ...valuesOf(filter)]);
}

/** The deeds at and below units: what waits for the branch first. */
export function listDeedsBelow(
  roots: readonly UnitId[],
  filter: DeedFilter,
): Promise<readonly ListedDeed[]> {
  return queryRows<Row>('deeds.list-below', BELOW, [roots, ...valuesOf(filter)]);
}

/** What the branch has to say and what is late, at and below units in a year. */
export function countDeedsToDo(
  roots: readonly UnitId[],
  year: number,
  today: DateOnly,
): Promise<{ readonly waiting: number; readonly overdue: number }> {
  return queryJson(
    'deeds.to-do',
    `select json_build_object('waiting', count(*) filter (where ${WAITS}),
       'overdue', count(*) filter (where ${OPEN} and d.due_on < $2::date))
     from ${UNITS} below
     cross join lateral (select * from good_deed g where g.unit_id = below.unit_id and g.year_id = $3) d`,
    [roots, today, year],
  );
}

interface Named {
  readonly id: number;
  readonly name: string;
}

/** What the list can be narrowed by. */
export function readDeedChoices(
  blocId: BlocId,
  today: DateOnly,
): Promise<{
  readonly years: readonly (Named & { readonly current: boolean })[];
  readonly groups: readonly Named[];
}> {
  return queryJson(
    'deeds.filter-choices',
    `select json_build_object(
       'years', coalesce((select json_agg(json_build_object('id', id, 'name', code,
                  'current', starts_on <= $2 and ends_on >= $2) order by starts_on desc)
                from campaign_year where bloc_id = $1 and starts_on <= $2::date + 60), '[]'),
       'groups', coalesce((select json_agg(json_build_object('id', id, 'name', name) order by rank, id)
                from deed_group where bloc_id = $1), '[]'))`,
    [blocId, today],
  );
}
