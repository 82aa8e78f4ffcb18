import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryJson } from '@/lib/platform/database';
import type { NamePatterns } from './search';

/** Tư cách đảng viên: chính thức, dự bị, miễn công tác và sinh hoạt, đình chỉ sinh hoạt. */
export type Standing = 'official' | 'probationary' | 'exempt' | 'suspended';
/** Chức vụ trong chi ủy. */
export type PostKind = 'secretary' | 'deputy_secretary' | 'committee_member';

/** [id, full name, branch's id, branch's name, standing, posts held in that branch] */
export type MemberRow = readonly [MemberId, string, UnitId, string, Standing, readonly PostKind[]];

export interface MemberPage {
  readonly today: DateOnly;
  /** Null for no search. */
  readonly name: NamePatterns | null;
  readonly standing: Standing | null;
  /** The member the page begins behind, or ends before; null for the first page. */
  readonly from: MemberId | null;
  readonly direction: 'after' | 'before';
  readonly limit: number;
}

// $1 the bloc, $2 today, $3 and $4 the name's patterns, $5 the standing, $6 the member to begin from, $7 the limit.
const parameters = (blocId: BlocId, { today, name, standing, from, limit }: MemberPage) => [
  blocId,
  today,
  name?.[0] ?? null,
  name?.[1] ?? null,
  standing,
  from,
  limit,
];

const COLLATED = 'm.list_name collate "vi-x-icu"';

/** The part of the list that lies beyond the member $6, in the order of the index member_list_order. */
function beyond(direction: MemberPage['direction']): { where: string; order: string } {
  const sign = direction === 'after' ? '>' : '<';
  const way = direction === 'after' ? '' : ' desc';
  return {
    // An unknown member stands before everybody; the comparison stays one the index can answer.
    where: `(${COLLATED}, m.id) ${sign}
      (coalesce((select c.list_name from member c where c.id = $6 and c.bloc_id = $1), '') collate "vi-x-icu",
       coalesce($6, 0))`,
    order: `${COLLATED}${way}, m.id${way}`,
  };
}

const HOME = `s.kind = 'home' and s.from_date <= $2 and (s.to_date is null or s.to_date > $2)`;
const NAMED = '($3::text is null or m.search_key like $3 or m.search_key like $4)';
const COLUMNS = 'm.id, m.full_name, m.list_name, s.unit_id, s.standing';

/** The page as JSON, always in the list's own order, from rows `page` of COLUMNS. */
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

type Text = (beyond: { where: string; order: string }) => string;

/**
 * Walks the bloc's list in order from where the last page ended. Nothing is sorted, so every page costs the same
 * at every size. It gives up after $8 members; `exhausted` says whether the list had ended by then.
 */
const walked: Text = ({ where, order }) => `
  with walked as materialized (
    select m.id, m.full_name, m.list_name, m.search_key from member m
    where m.bloc_id = $1 and ${where}
    order by ${order} limit $8),
  page as materialized (
    select ${COLUMNS}
    from walked m
    join membership s on s.member_id = m.id and ${HOME}
    where ${NAMED} and ($5::standing is null or s.standing = $5)
    order by ${order} limit $7)
  select json_build_object('rows', (${PAGE}), 'exhausted', (select count(*) < $8 from walked))`;

/** Finds the bloc's members of that name by the search index, then sorts them. */
const searched: Text = ({ where, order }) => `
  with hits as materialized (
    select m.* from member m
    where m.bloc_id = $1 and (m.search_key like $3 or m.search_key like $4)),
  page as materialized (
    select ${COLUMNS}
    from hits m
    join membership s on s.member_id = m.id and ${HOME}
    where ($5::standing is null or s.standing = $5) and ${where}
    order by ${order} limit $7)
  ${PAGE}`;

/** Finds the bloc's members of that standing by its index, then sorts them. */
const ofStanding: Text = ({ where, order }) => `
  with hits as materialized (
    select s.* from membership s where s.bloc_id = $1 and s.standing = $5 and ${HOME}),
  page as materialized (
    select ${COLUMNS}
    from hits s
    join member m on m.id = s.member_id
    where ${NAMED} and ${where}
    order by ${order} limit $7)
  ${PAGE}`;

/** The members at home below the units $8, then sorted: for scopes smaller than a bloc. */
const below: Text = ({ where, order }) => `
  with units as materialized (
    select distinct t.unit_id from unnest($8::int[]) as r (root) cross join lateral subtree(r.root) t
    where t.from_date <= $2 and t.to_date > $2),
  page as materialized (
    select ${COLUMNS}
    from units
    cross join lateral (
      select s.* from membership s where s.unit_id = units.unit_id and ${HOME}) s
    join member m on m.id = s.member_id
    where ${NAMED} and ($5::standing is null or s.standing = $5) and ${where}
    order by ${order} limit $7)
  ${PAGE}`;

// Written once: one name stands for one text.
const TEXTS = {
  after: texts(beyond('after')),
  before: texts(beyond('before')),
};
function texts(part: ReturnType<typeof beyond>) {
  return {
    walked: walked(part),
    searched: searched(part),
    ofStanding: ofStanding(part),
    below: below(part),
  };
}

function read<Result>(
  kind: keyof ReturnType<typeof texts>,
  page: MemberPage,
  values: readonly unknown[],
): Promise<Result> {
  return queryJson(`members-${kind}-${page.direction}`, TEXTS[page.direction][kind], values);
}

/** How many members are looked through in order before an index of the filter's own is asked. */
const WALK = 2_000;
/** Members who have left stand in the list too and are skipped: look a little further than the page. */
const LEFT = 200;

/**
 * A page of a whole bloc's list. A filter that many fit fills the page on the way; one that leaves it short after
 * WALK members is fit by few, and those are found by index and sorted.
 */
export async function readBlocMembers(
  blocId: BlocId,
  page: MemberPage,
): Promise<readonly MemberRow[]> {
  const values = parameters(blocId, page);
  const filtered = page.name !== null || page.standing !== null;
  const first = await read<{ rows: readonly MemberRow[]; exhausted: boolean }>('walked', page, [
    ...values,
    filtered ? WALK : page.limit + LEFT,
  ]);
  if (first.exhausted || first.rows.length === page.limit || !filtered) return first.rows;
  return read(page.standing === null ? 'searched' : 'ofStanding', page, values);
}

/** A page of the list of everybody at home below these units. */
export function readScopeMembers(
  blocId: BlocId,
  roots: readonly UnitId[],
  page: MemberPage,
): Promise<readonly MemberRow[]> {
  return read('below', page, [...parameters(blocId, page), roots]);
}
