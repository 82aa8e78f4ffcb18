import { pool } from '@/lib/platform/database';
import { dropFile } from '@/lib/platform/kept-files';
import { errorFields, log, newRequestId } from '@/lib/platform/log';
import { withTransaction } from '@/lib/platform/transaction';
import { aloneInSweep, forgetLoose, listLoose, markDropped } from './loose-store';

const MOST_AT_ONCE = 500;

/** Drops bytes that no row holds; what fails stays noted and is tried again. */
export async function dropLoose(id: string): Promise<void> {
  await dropFile(id);
  await dropFile(`${id}.thumb`);
  await forgetLoose(pool(), id);
}

/**
 * Dọn kho minh chứng: deletes the bytes of what was withdrawn a month ago, which the audit lists, and of uploads that
 * were cut off. Only names that this database has noted are touched, so that a store may be shared. Gives how many
 * files went; null when another process is at it.
 */
export function sweepEvidence(): Promise<number | null> {
  return aloneInSweep(async () => {
    const audit = { actor: 'system:sweep', requestId: newRequestId() };
    const withdrawn = await withTransaction(audit, (tx) => markDropped(tx, MOST_AT_ONCE));
    let dropped = 0;
    for (const id of await listLoose(MOST_AT_ONCE)) {
      try {
        await dropLoose(id);
        dropped += 1;
        log.info('evidence.swept', { evidence: id });
      } catch (error) {
        log.error('evidence.sweep-failed', { evidence: id, ...errorFields(error) });
        break;
      }
    }
    if (dropped > 0) log.info('evidence.sweep', { dropped, withdrawn });
    return dropped;
  });
}
