import { pool, type Queryable, queryRows } from '@/lib/platform/database';
import type { Transaction } from '@/lib/platform/transaction';

/** Withdrawn evidence keeps its bytes so long: until then it can be restored. */
const KEPT_DAYS = 30;
/** Bytes without a row are somebody's upload under way, for a day. */
const LOOSE_HOURS = 24;

/** Notes that bytes are about to be written for which there is no row yet. */
export async function noteLoose(id: string): Promise<void> {
  await queryRows('evidence.note-loose', 'insert into loose_file (id) values ($1)', [id]);
}

export async function forgetLoose(on: Queryable, id: string): Promise<void> {
  await queryRows('evidence.forget-loose', 'delete from loose_file where id = $1', [id], on);
}

/** Loose bytes older than a day that no evidence still holds. */
export async function listLoose(most: number): Promise<readonly string[]> {
  const rows = await queryRows<{ id: string }>(
    'evidence.list-loose',
    `select l.id from loose_file l
     where l.since < now() - interval '${LOOSE_HOURS} hours'
       and not exists (select from evidence e where e.id = l.id and e.bytes_dropped_at is null)
     order by l.since limit $1`,
    [most],
  );
  return rows.map(({ id }) => id);
}

/**
 * Says of evidence withdrawn long enough ago that its bytes are gone, and notes them as loose: from here on nobody can
 * restore it, and what cannot be dropped now is tried again.
 */
export async function markDropped(tx: Transaction, most: number): Promise<number> {
  const rows = await queryRows(
    'evidence.mark-dropped',
    `with due as (
       select id from evidence
       where bytes_dropped_at is null and withdrawn_at < now() - interval '${KEPT_DAYS} days'
       order by withdrawn_at limit $1 for update skip locked),
     dropped as (update evidence set bytes_dropped_at = now() where id in (select id from due) returning id)
     insert into loose_file (id, since) select id, '-infinity' from dropped
     on conflict (id) do update set since = excluded.since returning id`,
    [most],
    tx,
  );
  return rows.length;
}

/** Does the work while no other process does the same; null when one does. */
export async function aloneInSweep<T>(work: () => Promise<T>): Promise<T | null> {
  const client = await pool().connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(hashtext('evidence.sweep')) as mine`,
    );
    if (!rows[0]?.mine) return null;
    try {
      return await work();
    } finally {
      await client.query(`select pg_advisory_unlock(hashtext('evidence.sweep'))`);
    }
  } finally {
    client.release();
  }
}
