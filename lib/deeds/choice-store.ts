import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { Reach } from './reach';
import type { DeedKind, DeedLevel } from './rules';

interface Named {
  readonly id: number;
  readonly name: string;
}

/** What a deed can choose from on a day: the campaign year that holds it, groups, standards. */
export interface Catalogue {
  readonly year: {
    readonly id: number;
    readonly code: string;
    readonly theme: string;
    readonly from: DateOnly;
    readonly to: DateOnly;
  } | null;
  readonly groups: readonly Named[];
  /** Chuẩn mực in force on the day. */
  readonly standards: readonly Named[];
}

/** The catalogue of a bloc on a day. */
export function readCatalogue(on: Queryable, blocId: BlocId, day: DateOnly): Promise<Catalogue> {
  return queryJson<Catalogue>(
    'deeds.catalogue',
    `select json_build_object(
       'year', (select json_build_object('id', id, 'code', code, 'theme', theme, 'from', starts_on, 'to', ends_on)
                from campaign_year where bloc_id = $1 and starts_on <= $2 and ends_on >= $2),
       'groups', coalesce((select json_agg(json_build_object('id', id, 'name', name) order by rank, id)
                from deed_group where bloc_id = $1 and (retired_on is null or retired_on > $2)), '[]'),
       'standards', coalesce((select json_agg(json_build_object('id', id, 'name', name) order by rank, id)
                from ethics_standard
                where bloc_id = $1 and from_date <= $2 and (retired_on is null or retired_on > $2)), '[]'))`,
    [blocId, day],
    on,
  );
}

/** The first year that begins after a day; null when none is set up yet. */
export async function findNextYear(
  on: Queryable,
  blocId: BlocId,
  after: DateOnly,
): Promise<{
  readonly id: number;
  readonly code: string;
  readonly from: DateOnly;
  readonly to: DateOnly;
} | null> {
  const rows = await queryRows<{ id: number; code: string; from: DateOnly; to: DateOnly }>(
    'deeds.next-year',
    `select id, code, starts_on as "from", ends_on as "to" from campaign_year
     where bloc_id = $1 and starts_on > $2 order by starts_on limit 1`,
    [blocId, after],
    on,
  );
  return rows[0] ?? null;
}

/** Whose deed it is to be. */
export interface Owner {
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly kind: DeedKind;
  readonly memberId: MemberId | null;
  readonly memberName: string | null;
}

/** The member as one of the branch that is home on that day, when it is one's own record or a branch below. */
export async function findMemberOwner(
  on: Queryable,
  reach: Reach,
  memberId: MemberId,
  day: DateOnly,
): Promise<Owner | null> {
  const rows = await queryRows<Owner & { readonly [column: string]: unknown }>(
    'deeds.member-owner',
    `select m.bloc_id as "blocId", s.unit_id as "unitId", u.name as "unitName", 'individual' as kind,
            m.id as "memberId", m.full_name as "memberName"
     from member m
     join membership s on s.member_id = m.id and s.kind = 'home' and s.from_date <= $4
       and (s.to_date is null or s.to_date > $4)
     join unit u on u.id = s.unit_id
     where m.id = $1 and (m.id = $2
       or exists (select from ancestors(s.unit_id, $4) a where a.unit_id = any ($3::int[])))`,
    [memberId, reach.own, reach.below, day],
    on,
  );
  return rows[0] ?? null;
}

/** The unit as one that enters its own deeds: exactly one's own, or one below. It must exist on that day. */
export async function findUnitOwner(
  on: Queryable,
  reach: Reach,
  unitId: UnitId,
  day: DateOnly,
): Promise<Owner | null> {
  const rows = await queryRows<Owner & { readonly [column: string]: unknown }>(
    'deeds.unit-owner',
    `select u.bloc_id as "blocId", u.id as "unitId", u.name as "unitName", 'collective' as kind,
            null::int as "memberId", null::text as "memberName"
     from unit u
     where u.id = $1 and u.opened_on <= $4 and (u.closed_on is null or u.closed_on > $4)
       and (u.id = any ($2::int[])
         or exists (select from ancestors(u.id, $4) a where a.unit_id = any ($3::int[])))`,
    [unitId, reach.exact, reach.below, day],
    on,
  );
  return rows[0] ?? null;
}

/** Members of a branch at home on a day, in the order Vietnamese lists use. */
export function listBranchMembers(
  on: Queryable,
  unitId: UnitId,
  day: DateOnly,
): Promise<readonly Named[]> {
  return queryRows<Named & { readonly [column: string]: unknown }>(
    'deeds.branch-members',
    `select m.id, m.full_name as name from membership s join member m on m.id = s.member_id
     where s.unit_id = $1 and s.kind = 'home' and s.from_date <= $2 and (s.to_date is null or s.to_date > $2)
     order by m.list_name collate "vi-x-icu", m.id`,
    [unitId, day],
    on,
  );
}

/** The units one may choose as the deed's own, or whose members: at most so many, in Vietnamese order. */
export function listOwnerUnits(
  on: Queryable,
  reach: Reach,
  branchesOnly: boolean,
  day: DateOnly,
): Promise<readonly Named[]> {
  return queryRows<Named & { readonly [column: string]: unknown }>(
    'deeds.owner-units',
    `with units as (
       select unnest($1::int[]) as unit_id, 0 as depth where not $3
       union
       select t.unit_id, t.depth from unnest($2::int[]) as r (root) cross join lateral subtree(r.root) t
       where t.from_date <= $4 and t.to_date > $4)
     select u.id, u.name from units t join unit u on u.id = t.unit_id
     where u.opened_on <= $4 and (u.closed_on is null or u.closed_on > $4)
       and (not $3 or u.kind in ('branch', 'grassroots_branch'))
     group by u.id order by min(t.depth), u.name collate vi_counting, u.id limit 500`,
    [reach.exact, reach.below, branchesOnly, day],
    on,
  );
}

/** What the owner chose last time: the next deed begins with it. */
export async function readLastChoices(
  on: Queryable,
  owner: { readonly unitId: UnitId | null; readonly memberId: MemberId | null },
): Promise<{
  readonly groupId: number;
  readonly levels: readonly DeedLevel[];
  readonly standardIds: readonly number[];
} | null> {
  const rows = await queryRows<{ groupId: number; levels: DeedLevel[]; standardIds: number[] }>(
    'deeds.last-choices',
    `select d.group_id as "groupId",
       array(select l.level::text from good_deed_level l where l.deed_id = d.id order by l.level) as levels,
       array(select s.standard_id from good_deed_standard s where s.deed_id = d.id order by 1) as "standardIds"
     from good_deed d
     where case when $1::int is null then d.kind = 'collective' and d.unit_id = $2 else d.member_id = $1 end
     order by d.id desc limit 1`,
    [owner.memberId, owner.unitId],
    on,
  );
  return rows[0] ?? null;
}

/** Examples of measurable targets by group, from deeds of the bloc that were completed: texts only, no names. */
export function readTargetExamples(
  on: Queryable,
  blocId: BlocId,
): Promise<readonly { readonly groupId: number; readonly text: string }[]> {
  return queryRows<{ groupId: number; text: string }>(
    'deeds.target-examples',
    `select g.id as "groupId", t.text
     from deed_group g
     cross join lateral (
       select text, max(id) as newest from (
         select d.id, d.measurable_target as text from good_deed d
         where d.group_id = g.id and d.state = 'completed' and d.measurable_target ~ '[0-9]'
           and length(d.measurable_target) between 15 and 160
         order by d.id desc limit 200) recent
       group by text order by count(*) desc, newest desc limit 3) t
     where g.bloc_id = $1`,
    [blocId],
    on,
  );
}
