import type { Actor } from '@/lib/access/actor';
import type { BlocId, MemberId } from '@/lib/access/ids';
import { queryRows } from '@/lib/platform/database';

/** Notes who opened whose personal file; the app can only add to this log. */
export async function insertReading(
  actor: Pick<Actor, 'userId' | 'sessionId'>,
  blocId: BlocId,
  memberId: MemberId,
): Promise<void> {
  await queryRows(
    'records-note-reading',
    `insert into personal_file_read (bloc_id, member_id, user_id, session_id) values ($1, $2, $3, $4)`,
    [blocId, memberId, actor.userId, actor.sessionId],
  );
}
