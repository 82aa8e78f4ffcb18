import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { pool } from './database';

/** Who acts, and in which request: the audit triggers refuse a write without an actor. */
export interface AuditContext {
  readonly actor: string;
  readonly requestId: string;
}

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
}

/** The open transaction. Inside it use nothing else, or the pool can jam on itself. */
export type Transaction = Pick<pg.PoolClient, 'query'>;

const MAX_RETRIES = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

function mayRetry(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK;
}

async function attempt<T>(
  audit: AuditContext,
  run: (tx: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin isolation level ${options.isolation ?? 'read committed'}`);
    await client.query({
      name: 'set-audit-context',
      text: `select set_config('app.actor', $1, true), set_config('app.request_id', $2, true)`,
      values: [audit.actor, audit.requestId],
    });
    const result = await run(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure; // its state is unknown: close the connection, do not put it back
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Runs `run` in one transaction that carries the audit context. When the server says that two
 * transactions met (40001, 40P01) it starts again, at most three times, after a random pause;
 * `run` may therefore be called several times and must do nothing outside the transaction.
 */
export async function withTransaction<T>(
  audit: AuditContext,
  run: (tx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await attempt(audit, run, options);
    } catch (error) {
      if (retries >= MAX_RETRIES || !mayRetry(error)) throw error;
      await sleep(Math.random() * 20 * 2 ** retries);
    }
  }
}
