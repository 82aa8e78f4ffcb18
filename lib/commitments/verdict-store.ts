import type { UserId } from '@/lib/access/ids';
import { type Queryable, queryRows } from '@/lib/platform/database';

/** How long one's own word can be taken back; what is older is corrected, not undone. */
const MINUTES = 15;

/** True when the last change of the commitment was this user's, a short while ago. */
export async function findLastVerdict(
  tx: Queryable,
  commitmentId: number,
  userId: UserId,
): Promise<boolean> {
  const rows = await queryRows<{ mine: boolean }>(
    'commitments.last-verdict',
    `select actor = $2 and operation = 'update' and at > now() - interval '${MINUTES} minutes' as mine
     from audit_entry where table_name = 'commitment' and row_key = $1 order by id desc limit 1`,
    [String(commitmentId), `user:${userId}`],
    tx,
  );
  return rows[0]?.mine ?? false;
}
