import type { Actor } from '@/lib/access/actor';
import type { BlocId, MemberId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Commitment } from './commitment';
import { findCommitments } from './commitment-store';
import { findOfYear } from './form-store';

/** The member's own commitment of a year. */
export async function readOwn(
  on: Queryable,
  memberId: MemberId,
  yearId: number,
  today: DateOnly,
): Promise<Commitment | null> {
  const id = await findOfYear(on, memberId, yearId);
  if (id === null) return null;
  return (await findCommitments(on, { own: memberId, below: [] }, [id], today))[0] ?? null;
}

/** Nhật ký xem hồ sơ: who reads what another has written about himself leaves a line (Luật 91/2025/QH15). */
export async function noteReading(
  on: Queryable,
  actor: Pick<Actor, 'userId' | 'sessionId'>,
  commitment: { readonly blocId: BlocId; readonly memberId: MemberId },
): Promise<void> {
  await queryRows(
    'commitments.note-reading',
    `insert into personal_file_read (bloc_id, member_id, user_id, session_id) values ($1, $2, $3, $4)`,
    [commitment.blocId, commitment.memberId, actor.userId, actor.sessionId],
    on,
  );
}
