import pg from 'pg';
import { columnTypes } from './column-types';
import { withStartupOptions } from './connection-string';
import { appDatabaseUrl } from './env';
import { errorFields, log } from './log';

/** Anything a statement can be sent through: the pool, or the client of an open transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * Settings every connection starts with. UTC is not a matter of taste: with another zone
 * Prisma's driver adapter stores instants shifted by the offset, silently. Compiling (jit) our many-armed but short
 * statements takes longer than running them.
 */
const SESSION = ['timezone=UTC', 'jit=off'];

/** Makes a pool whose waits all end: nothing in it may hang longer than these limits. */
export function createPool(address: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withStartupOptions(address, SESSION),
    application_name: 'nen-nep',
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    types: columnTypes,
  });
  // Without a listener a connection that the server closes while idle ends the whole process.
  pool.on('error', (error) => log.warn('database.idle-connection-lost', errorFields(error)));
  return pool;
}

// Kept on globalThis: Next's bundles and reloads may hold several copies of this module.
const shared = globalThis as typeof globalThis & { nennepPool?: pg.Pool };

/** The one pool of the process, opened on first use so that importing needs no database. */
export function pool(): pg.Pool {
  shared.nennepPool ??= createPool(appDatabaseUrl());
  return shared.nennepPool;
}

/** Closes the pool; the next use opens a new one. For tests and a graceful end. */
export async function closePool(): Promise<void> {
  const open = shared.nennepPool;
  delete shared.nennepPool;
  await open?.end();
}

/**
 * Runs a statement that returns one row with one JSON value, the cheapest way from the database
 * to a page. The name makes the server keep its plan; one name stands for one text.
 */
export async function queryJson<T>(
  name: string,
  text: string,
  params: readonly unknown[] = [],
  on: Queryable = pool(),
): Promise<T> {
  const { rows } = await on.query<[T]>({ name, text, values: [...params], rowMode: 'array' });
  const row = rows[0];
  if (!row) throw new Error(`Câu truy vấn ${name} không trả về dòng nào`);
  return row[0];
}

/** Runs a named statement and gives its rows as objects. */
export async function queryRows<T extends pg.QueryResultRow>(
  name: string,
  text: string,
  params: readonly unknown[] = [],
  on: Queryable = pool(),
): Promise<T[]> {
  const { rows } = await on.query<T>({ name, text, values: [...params] });
  return rows;
}
