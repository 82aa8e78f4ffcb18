import type { UserId } from '@/lib/access/ids';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Standing } from './rules';

/** How long one's own last step can be taken back; what is older is corrected, not undone. */
const MINUTES = 15;

/** The standing before the step; `entered` when the step was the deed's entry itself. */
export type LastStep =
  | { readonly entered: true }
  | {
      readonly entered: false;
      readonly before: Standing;
      /** The transaction that made it: what else was changed in it belongs to the step. */
      readonly transaction: string;
    };

/**
 * The last change of the deed, when this user made it a short while ago: the audit remembers what was there before.
 * Null when somebody else made it, or it is too long ago.
 */
export async function findLastStep(
  tx: Queryable,
  deedId: number,
  userId: UserId,
): Promise<LastStep | null> {
  const rows = await queryRows<{
    operation: string;
    mine: boolean;
    before: Standing;
    transaction: string;
  }>(
    'deeds.last-step',
    `select operation, transaction::text as transaction, actor = $2 and at > now() - interval '${MINUTES} minutes' as mine,
            json_build_object('state', before ->> 'state', 'registeredOn', before ->> 'registered_on',
              'approvedOn', before ->> 'approved_on', 'completedOn', before ->> 'completed_on',
              'endedOn', before ->> 'ended_on', 'result', before ->> 'result',
              'confirmedBy', (before ->> 'confirmed_by')::int, 'returnedOn', before ->> 'returned_on',
              'returnReason', before ->> 'return_reason') as before
     from audit_entry where table_name = 'good_deed' and row_key = $1
     order by id desc limit 1`,
    [String(deedId), `user:${userId}`],
    tx,
  );
  const [step] = rows;
  if (!step?.mine) return null;
  const { operation, before, transaction } = step;
  return operation === 'insert' ? { entered: true } : { entered: false, before, transaction };
}

/** Takes back an entry just made: levels, standards and notes go with it, the audit keeps what it said. */
export async function deleteDeed(tx: Queryable, deedId: number, version: number): Promise<boolean> {
  const rows = await queryRows(
    'deeds.delete',
    'delete from good_deed where id = $1 and version = $2 returning id',
    [deedId, version],
    tx,
  );
  return rows.length === 1;
}
