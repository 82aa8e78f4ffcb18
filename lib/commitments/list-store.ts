import type { MemberId, UnitId } from '@/lib/access/ids';
import type { NamePatterns } from '@/lib/hierarchy/search';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { CommitmentState, ReviewKind } from './rules';

/** Một đảng viên trong danh sách cam kết của chi bộ. */
export interface ListedSigner {
  readonly memberId: MemberId;
  readonly name: string;
  /** False for whoever need not commit (miễn công tác, đình chỉ sinh hoạt) but has. */
  readonly obliged: boolean;
  readonly state: CommitmentState;
  readonly commitmentId: number | null;
  readonly version: number | null;
  readonly submittedOn: DateOnly | null;
  readonly confirmedOn: DateOnly | null;
  readonly returnedOn: DateOnly | null;
  readonly recorder: string | null;
  readonly confirmer: string | null;
  readonly reviews: readonly ReviewKind[];
}
export interface SignerPage {
  readonly yearId: number;
  /** Who belongs to the branch is asked for this day. */
  readonly asOf: DateOnly;
  readonly name: NamePatterns | null;
  readonly state: CommitmentState | null;
  readonly after: number | null;
  readonly limit: number;
}

const STATE = `case when c.id is null then 'none' when c.confirmed_on is not null then 'confirmed'
  when c.returned_on is not null then 'returned' else 'waiting' end`;

// Whoever has to commit, and whoever has done so without having to. $1 branch, $2 year, $3 day.
const SIGNERS = `
  select m.id, m.full_name, m.list_name, m.search_key, s.standing in ('official', 'probationary') as obliged,
         ${STATE} as state, c.id as commitment_id, c.version, c.submitted_on, c.confirmed_on, c.returned_on,
         c.recorded_by, c.confirmed_by
  from membership s
  join member m on m.id = s.member_id
  left join commitment c on c.member_id = s.member_id and c.year_id = $2
  where s.unit_id = $1 and s.kind = 'home' and s.from_date <= $3 and (s.to_date is null or s.to_date > $3)
    and (s.standing in ('official', 'probationary') or c.id is not null)`;

const PAGE = `
with signers as materialized (${SIGNERS}),
page as (
  select * from signers s
  where ($4::text is null or s.search_key like $4 or s.search_key like $5)
    and ($6::text is null or s.state = $6)
    and ($7::int is null or (s.list_name collate "vi-x-icu", s.id) >
         (select m.list_name collate "vi-x-icu", m.id from member m where m.id = $7))
  order by s.list_name collate "vi-x-icu", s.id limit $8)
select json_build_object(
  'counts', (select json_build_object('obliged', count(*) filter (where obliged),
      'none', count(*) filter (where state = 'none'), 'waiting', count(*) filter (where state = 'waiting'),
      'returned', count(*) filter (where state = 'returned'), 'confirmed', count(*) filter (where state = 'confirmed'))
    from signers),
  'rows', (select coalesce(json_agg(json_build_object('memberId', p.id, 'name', p.full_name, 'obliged', p.obliged,
      'state', p.state, 'commitmentId', p.commitment_id, 'version', p.version, 'submittedOn', p.submitted_on,
      'confirmedOn', p.confirmed_on, 'returnedOn', p.returned_on, 'recorder', r.display_name,
      'confirmer', f.display_name,
      'reviews', array(select w.kind::text from commitment_review w where w.commitment_id = p.commitment_id order by w.kind))
      order by p.list_name collate "vi-x-icu", p.id), '[]')
    from page p left join app_user r on r.id = p.recorded_by left join app_user f on f.id = p.confirmed_by))`;

export type SignerCounts = Readonly<Record<CommitmentState | 'obliged', number>>;

/** A page of a branch's members with where the commitment of each stands; the counts are of all of them. */
export function listSigners(
  on: Queryable,
  branch: UnitId,
  { yearId, asOf, name, state, after, limit }: SignerPage,
): Promise<{ readonly counts: SignerCounts; readonly rows: readonly ListedSigner[] }> {
  const params = [branch, yearId, asOf, name?.[0] ?? null, name?.[1] ?? null, state, after, limit];
  return queryJson('commitments.signers', PAGE, params, on);
}

/** Một chi bộ: how many have to commit, how many are confirmed, waiting, returned. */
export interface BranchCount {
  readonly id: UnitId;
  readonly name: string;
  readonly parent: string | null;
  readonly obliged: number;
  readonly confirmed: number;
  readonly waiting: number;
  readonly returned: number;
}
export interface BranchPage {
  readonly yearId: number;
  readonly asOf: DateOnly;
  readonly pattern: string | null;
  /** Only branches where somebody is not confirmed yet. */
  readonly lacking: boolean;
  readonly after: UnitId | null;
  readonly limit: number;
}

// Only those who have to commit are counted: it is the figure's own base (view contribution, figure commitments).
const BRANCHES = `
with below as materialized (
  select distinct t.unit_id from subtree($1) t where t.from_date <= $3 and t.to_date > $3),
counted as materialized (
  select b.unit_id, n.* from below b
  cross join lateral (
    select count(*)::int as obliged, (count(*) filter (where c.confirmed_on <= $3))::int as confirmed,
           (count(*) filter (where c.confirmed_on is null and c.returned_on is null and c.id is not null))::int as waiting,
           (count(*) filter (where c.returned_on is not null))::int as returned
    from membership s
    left join commitment c on c.member_id = s.member_id and c.year_id = $2
    where s.unit_id = b.unit_id and s.kind = 'home' and s.from_date <= $3 and (s.to_date is null or s.to_date > $3)
      and s.standing in ('official', 'probationary')) n
  where n.obliged > 0),
page as (
  select u.id, u.name, c.obliged, c.confirmed, c.waiting, c.returned
  from counted c join unit u on u.id = c.unit_id
  where ($4::text is null or u.search_key ~ $4) and (not $5 or c.confirmed < c.obliged)
    and ($6::int is null or (u.name collate vi_counting, u.id) >
         (select a.name collate vi_counting, a.id from unit a where a.id = $6))
  order by u.name collate vi_counting, u.id limit $7)
select json_build_object(
  'total', (select json_build_object('branches', count(*), 'obliged', coalesce(sum(obliged), 0),
      'confirmed', coalesce(sum(confirmed), 0), 'waiting', coalesce(sum(waiting), 0)) from counted),
  'rows', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'parent', o.name,
      'obliged', p.obliged, 'confirmed', p.confirmed, 'waiting', p.waiting, 'returned', p.returned)
      order by p.name collate vi_counting, p.id), '[]')
    from page p
    left join unit_placement l on l.unit_id = p.id and l.from_date <= $3 and (l.to_date is null or l.to_date > $3)
    left join unit o on o.id = l.parent_id and o.kind <> 'bloc'))`;

/** A page of the branches below a unit, counted; the totals are of all of them. */
export function listBranchCounts(
  on: Queryable,
  unit: UnitId,
  { yearId, asOf, pattern, lacking, after, limit }: BranchPage,
): Promise<{
  readonly total: Readonly<Record<'branches' | 'obliged' | 'confirmed' | 'waiting', number>>;
  readonly rows: readonly BranchCount[];
}> {
  const params = [unit, yearId, asOf, pattern, lacking, after, limit];
  return queryJson('commitments.branches', BRANCHES, params, on);
}
