import type { BlocId, MemberId, UnitId, UserId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { Commitment, Entry } from './commitment';
import type { Reach } from './reach';
import type { ReviewKind } from './rules';

// $1 ids, $2 the own record, $3 the roots, $4 today. A commitment is seen where its member belongs today, or belonged
// last, like the rest of the personal file.
const VISIBLE = `
  c.id = any ($1::int[]) and (c.member_id = $2 or exists (
    select from membership s cross join lateral ancestors(s.unit_id, $4) a
    where s.member_id = c.member_id and s.kind = 'home' and s.from_date <= $4 and a.unit_id = any ($3::int[])
      and not exists (
        select from membership l
        where l.member_id = c.member_id and l.kind = 'home' and l.from_date > s.from_date and l.from_date <= $4)))`;

const COMMITMENT = `json_build_object(
  'id', c.id, 'blocId', c.bloc_id, 'memberId', c.member_id, 'memberName', m.full_name, 'unitId', c.unit_id,
  'unitName', u.name, 'submittedOn', c.submitted_on, 'confirmedOn', c.confirmed_on, 'confirmedBy', c.confirmed_by,
  'confirmer', cu.display_name, 'returnedOn', c.returned_on, 'returnReason', c.return_reason,
  'recorder', ru.display_name, 'recordedOn', (c.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date,
  'version', c.version,
  'year', json_build_object('id', y.id, 'code', y.code, 'theme', y.theme, 'startsOn', y.starts_on, 'endsOn', y.ends_on),
  'entries', coalesce((select json_agg(json_build_object('sectionId', e.section_id, 'name', s.name, 'body', e.body)
                       order by s.rank, s.id)
              from commitment_entry e join commitment_section s on s.id = e.section_id where e.commitment_id = c.id), '[]'),
  'reviews', coalesce((select json_agg(json_build_object('kind', r.kind, 'body', r.body, 'submittedOn', r.submitted_on)
                       order by r.kind)
              from commitment_review r where r.commitment_id = c.id), '[]'))`;
const FIND = `
select coalesce(json_agg(${COMMITMENT} order by m.list_name collate "vi-x-icu", c.id), '[]')
from commitment c
join member m on m.id = c.member_id
join unit u on u.id = c.unit_id
join campaign_year y on y.id = c.year_id
left join app_user cu on cu.id = c.confirmed_by
left join app_user ru on ru.id = c.recorded_by
where ${VISIBLE}`;

/** The commitments of these ids that are within reach; those that are not are left out. */
export function findCommitments(
  on: Queryable,
  { own, below }: Reach,
  ids: readonly number[],
  today: DateOnly,
): Promise<readonly Commitment[]> {
  return queryJson('commitments.find', FIND, [ids, own, below, today], on);
}

/** The same, held still until the transaction ends; in the order of their ids, so that two at once never wait crosswise. */
export async function lockCommitments(
  tx: Queryable,
  reach: Reach,
  ids: readonly number[],
  today: DateOnly,
): Promise<readonly Commitment[]> {
  await queryRows(
    'commitments.lock',
    `select c.id from commitment c where ${VISIBLE} order by c.id for update of c`,
    [ids, reach.own, reach.below, today],
    tx,
  );
  return findCommitments(tx, reach, ids, today);
}

/** One of them; null where it is not within reach. */
export async function lockCommitment(
  tx: Queryable,
  reach: Reach,
  commitmentId: number,
  today: DateOnly,
): Promise<Commitment | null> {
  return (await lockCommitments(tx, reach, [commitmentId], today))[0] ?? null;
}

/** Puts a commitment on record with its texts. */
export async function insertCommitment(
  tx: Queryable,
  head: {
    readonly blocId: BlocId;
    readonly memberId: MemberId;
    readonly yearId: number;
    readonly unitId: UnitId;
    readonly submittedOn: DateOnly;
    readonly userId: UserId;
  },
  entries: readonly Entry[],
): Promise<number> {
  const rows = await queryRows<{ id: number }>(
    'commitments.insert',
    `insert into commitment (bloc_id, member_id, year_id, unit_id, submitted_on, recorded_by)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [head.blocId, head.memberId, head.yearId, head.unitId, head.submittedOn, head.userId],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được bản cam kết');
  await writeEntries(tx, { id: row.id, blocId: head.blocId }, entries);
  return row.id;
}

/** Makes these the texts of the commitment: what is new or different is written, what is gone is deleted. */
export async function writeEntries(
  tx: Queryable,
  { id, blocId }: { readonly id: number; readonly blocId: BlocId },
  entries: readonly Entry[],
): Promise<void> {
  const sections = entries.map(({ sectionId }) => sectionId);
  await queryRows(
    'commitments.drop-entries',
    'delete from commitment_entry where commitment_id = $1 and section_id <> all ($2::int[])',
    [id, sections],
    tx,
  );
  await queryRows(
    'commitments.write-entries',
    `insert into commitment_entry (bloc_id, commitment_id, section_id, body)
     select $1, $2, t.section_id, t.body from unnest($3::int[], $4::text[]) as t (section_id, body)
     on conflict (commitment_id, section_id) do update set body = excluded.body
     where commitment_entry.body <> excluded.body`,
    [blocId, id, sections, entries.map(({ body }) => body)],
    tx,
  );
}

/** What the branch says to a commitment; all null is back to waiting. */
export interface Verdict {
  readonly confirmedOn: DateOnly | null;
  readonly confirmedBy: UserId | null;
  readonly returnedOn: DateOnly | null;
  readonly returnReason: string | null;
}
export const WAITING: Verdict = {
  confirmedOn: null,
  confirmedBy: null,
  returnedOn: null,
  returnReason: null,
};

/** Writes the verdict if the commitment still is the version named. Who confirms it is the branch of that day. */
export async function updateVerdict(
  tx: Queryable,
  commitmentId: number,
  version: number,
  { confirmedOn, confirmedBy, returnedOn, returnReason }: Verdict,
): Promise<boolean> {
  const rows = await queryRows(
    'commitments.verdict',
    `update commitment c
     set confirmed_on = $3, confirmed_by = $4, returned_on = $5, return_reason = $6, version = version + 1,
         unit_id = coalesce((select s.unit_id from membership s
           where s.member_id = c.member_id and s.kind = 'home' and s.from_date <= $3::date
             and (s.to_date is null or s.to_date > $3::date)), c.unit_id)
     where c.id = $1 and c.version = $2 returning c.id`,
    [commitmentId, version, confirmedOn, confirmedBy, returnedOn, returnReason],
    tx,
  );
  return rows.length === 1;
}

/** A step to the next version that changes nothing else in the row; false when somebody was faster. */
export async function nextVersion(tx: Queryable, id: number, version: number): Promise<boolean> {
  const rows = await queryRows(
    'commitments.next-version',
    'update commitment set version = version + 1 where id = $1 and version = $2 returning id',
    [id, version],
    tx,
  );
  return rows.length === 1;
}

/** Takes the commitment off the record with its texts; the audit keeps what they said. */
export async function deleteCommitment(
  tx: Queryable,
  id: number,
  version: number,
): Promise<boolean> {
  const rows = await queryRows(
    'commitments.delete',
    'delete from commitment where id = $1 and version = $2 returning id',
    [id, version],
    tx,
  );
  return rows.length === 1;
}

/** Writes a self-review, over the one of the same kind where there is one. */
export async function writeReview(
  tx: Queryable,
  { id, blocId }: { readonly id: number; readonly blocId: BlocId },
  review: { readonly kind: ReviewKind; readonly body: string; readonly submittedOn: DateOnly },
): Promise<void> {
  await queryRows(
    'commitments.write-review',
    `insert into commitment_review (bloc_id, commitment_id, kind, body, submitted_on)
     values ($1, $2, $3, $4, $5)
     on conflict (commitment_id, kind) do update set body = excluded.body, submitted_on = excluded.submitted_on`,
    [blocId, id, review.kind, review.body, review.submittedOn],
    tx,
  );
}

/** Takes a self-review back. */
export async function deleteReview(tx: Queryable, id: number, kind: ReviewKind): Promise<void> {
  await queryRows(
    'commitments.delete-review',
    'delete from commitment_review where commitment_id = $1 and kind = $2',
    [id, kind],
    tx,
  );
}
