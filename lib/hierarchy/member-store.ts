import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryJson } from '@/lib/platform/database';

/** Tư cách đảng viên: chính thức, dự bị, miễn công tác và sinh hoạt, đình chỉ sinh hoạt. */
export type Standing = 'official' | 'probationary' | 'exempt' | 'suspended';
/** Chức vụ trong chi ủy. */
export type PostKind = 'secretary' | 'deputy_secretary' | 'committee_member';

/** [id, full name, branch's id, branch's name, standing, posts held in that branch] */
export type MemberRow = readonly [MemberId, string, UnitId, string, Standing, readonly PostKind[]];

export interface MemberPage {
  readonly today: DateOnly;
  /** See `searchPattern`; null for no search. */
  readonly pattern: string | null;
  readonly standing: Standing | null;
  /** The member the page begins behind, or ends before; null for the first page. */
  readonly from: MemberId | null;
  readonly direction: 'after' | 'before';
  readonly limit: number;
}

// $1 the bloc, $2 today, $3 the pattern, $4 the standing, $5 the member to begin from, $6 the limit.
const COLLATED = 'm.list_name collate "vi-x-icu"';

/** The part of the list that lies beyond the member $5, in the order of the index member_list_order. */
function beyond(direction: MemberPage['direction']): { where: string; order: string } {
  const sign = direction === 'after' ? '>' : '<';
  const way = direction === 'after' ? '' : ' desc';
  return {
    // An unknown member stands before everybody; the comparison stays one the index can answer.
    where: `(${COLLATED}, m.id) ${sign}
      (coalesce((select c.list_name from member c where c.id = $5 and c.bloc_id = $1), '') collate "vi-x-icu",
       coalesce($5, 0))`,
    order: `${COLLATED}${way}, m.id${way}`,
  };
}

const HOME = `s.kind = 'home' and s.from_date <= $2 and (s.to_date is null or s.to_date > $2)`;

/** The page as JSON, always in the list's own order, from rows `p` (id, full_name, list_name, unit_id, standing). */
const PAGE = `
  select coalesce(json_agg(
           json_build_array(p.id, p.full_name, u.id, u.name, p.standing, coalesce(h.kinds, '[]'))
           order by p.list_name collate "vi-x-icu", p.id), '[]')
  from page p
  join unit u on u.id = p.unit_id
  left join lateral (
    select json_agg(o.kind order by o.kind) as kinds from post o
    where o.member_id = p.id and o.unit_id = p.unit_id
      and o.from_date <= $2 and (o.to_date is null or o.to_date > $2)) h on true`;

/** How many members are looked through in order before the search index is asked. */
const WALK = 2_000;

/**
 * Walks the bloc's list in order from where the last page ended. Nothing is sorted, so it costs the same on
 * every page and at every size; with a filter it gives up after WALK members, and `exhausted` says whether it
 * had come to the end by then.
 */
function walkText(direction: MemberPage['direction']): string {
  const { where, order } = beyond(direction);
  return `
    with walked as materialized (
      select m.id, m.full_name, m.list_name, m.search_key from member m
      where m.bloc_id = $1 and ${where}
      order by ${order} limit $7),
    page as materialized (
      select m.id, m.full_name, m.list_name, s.unit_id, s.standing
      from walked m
      join membership s on s.member_id = m.id and ${HOME}
      where ($3::text is null or m.search_key ~ $3) and ($4::standing is null or s.standing = $4)
      order by ${order} limit $6)
    select json_build_object('rows', (${PAGE}), 'exhausted', (select count(*) < $7 from walked))`;
}

/** Finds all of the bloc's members that fit by the search index, then sorts: for searches that few fit. */
function searchText(direction: MemberPage['direction']): string {
  const { where, order } = beyond(direction);
  return `
    with hits as materialized (
      select m.id from member m where m.bloc_id = $1 and m.search_key ~ $3),
    page as materialized (
      select m.id, m.full_name, m.list_name, s.unit_id, s.standing
      from hits join member m on m.id = hits.id
      join membership s on s.member_id = m.id and ${HOME}
      where ($4::standing is null or s.standing = $4) and ${where}
      order by ${order} limit $6)
    ${PAGE}`;
}

/** The members at home below these units, then sorted: for scopes smaller than a bloc and for rare standings. */
function scopeText(direction: MemberPage['direction']): string {
  const { where, order } = beyond(direction);
  return `
    with units as materialized (
      select distinct t.unit_id from unnest($7::int[]) as r (root) cross join lateral subtree(r.root) t
      where t.from_date <= $2 and t.to_date > $2),
    page as materialized (
      select m.id, m.full_name, m.list_name, s.unit_id, s.standing
      from units
      cross join lateral (
        select s.* from membership s where s.unit_id = units.unit_id and ${HOME}
          and ($4::standing is null or s.standing = $4)) s
      join member m on m.id = s.member_id
      where ($3::text is null or m.search_key ~ $3) and ${where}
      order by ${order} limit $6)
    ${PAGE}`;
}

const parameters = (blocId: BlocId, page: MemberPage) => [
  blocId,
  page.today,
  page.pattern,
  page.standing,
  page.from,
  page.limit,
];

/** A page of a whole bloc's list. */
export async function readBlocMembers(
  blocId: BlocId,
  root: UnitId,
  page: MemberPage,
): Promise<readonly MemberRow[]> {
  const filtered = page.pattern !== null || page.standing !== null;
  // Members who have left stand in the list too and are skipped: look a little further than the page.
  const walk = filtered ? WALK : page.limit + 200;
  const { rows, exhausted } = await queryJson<{ rows: readonly MemberRow[]; exhausted: boolean }>(
    `members-walk-${page.direction}`,
    walkText(page.direction),
    [...parameters(blocId, page), walk],
  );
  if (exhausted || rows.length === page.limit) return rows;
  if (page.pattern === null) return readScopeMembers(blocId, [root], page);
  return queryJson(
    `members-search-${page.direction}`,
    searchText(page.direction),
    parameters(blocId, page),
  );
}

/** A page of the list of everybody at home below these units. */
export function readScopeMembers(
  blocId: BlocId,
  roots: readonly UnitId[],
  page: MemberPage,
): Promise<readonly MemberRow[]> {
  return queryJson(`members-scope-${page.direction}`, scopeText(page.direction), [
    ...parameters(blocId, page),
    roots,
  ]);
}
