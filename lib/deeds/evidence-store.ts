import { type Queryable, queryRows } from '@/lib/platform/database';

/** True when photos or PDFs were ever added to the deed: such a deed is withdrawn, never deleted. */
export async function hasEvidence(tx: Queryable, deedId: number): Promise<boolean> {
  const text = 'select from evidence where deed_id = $1 limit 1';
  return (await queryRows('deeds.has-evidence', text, [deedId], tx)).length > 0;
}

/** Withdraws what evidence the deed has: it goes with its deed. */
export async function withdrawEvidenceOf(tx: Queryable, deedId: number): Promise<void> {
  await queryRows(
    'deeds.withdraw-evidence',
    'update evidence set withdrawn_at = now() where deed_id = $1 and withdrawn_at is null',
    [deedId],
    tx,
  );
}

/** Gives back the evidence that went with the deed in this transaction of the audit; not what was withdrawn before. */
export async function restoreEvidenceOf(
  tx: Queryable,
  deedId: number,
  transaction: string,
): Promise<void> {
  await queryRows(
    'deeds.restore-evidence',
    `update evidence set withdrawn_at = null
     where deed_id = $1 and withdrawn_at is not null and bytes_dropped_at is null and id::text in (
       select row_key from audit_entry
       where table_name = 'evidence' and transaction = $2::xid8 and operation = 'update'
         and coalesce(after, before) ->> 'deed_id' = $1::text)`,
    [deedId, transaction],
    tx,
  );
}
