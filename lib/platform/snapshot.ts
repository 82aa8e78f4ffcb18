import { pool, type Queryable } from './database';

/** What was read, and the database's name for the moment it was read at. */
export type Seen<T> = { value: T; snapshot: string };

/**
 * Reads through several statements as of one moment, so that a number and the list behind it agree whatever is
 * written meanwhile. Read only; one connection; nothing waits for writers.
 */
export async function inSnapshot<T>(read: (on: Queryable) => Promise<T>): Promise<Seen<T>> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query('begin isolation level repeatable read, read only');
    const { rows } = await client.query<{ snapshot: string }>(
      'select pg_current_snapshot()::text as snapshot',
    );
    const value = await read(client);
    await client.query('commit');
    return { value, snapshot: rows[0]?.snapshot ?? '' };
  } catch (error) {
    // A connection that cannot even roll back is thrown away rather than handed on in an open transaction.
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
