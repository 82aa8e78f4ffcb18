import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { withDatabase } from '@/lib/platform/connection-string';
import {
  destroyPostgres,
  type RunningPostgres,
  startPostgres,
} from '@/lib/platform/start/postgres';

/** An empty, migrated database: copied, never connected to. */
export const TEMPLATE = 'nennep_template';
/** The demo world as loaded, for tests that only read it. */
export const DEMO = 'nennep_demo';
/** The demo world the running product works on, for tests that press buttons. */
export const SERVED = 'nennep_served';

/** Removes what test runs that were killed have left behind, servers included. */
async function sweep(): Promise<void> {
  const names = fs.existsSync('.data') ? fs.readdirSync('.data') : [];
  for (const name of names.filter((one) => one.startsWith('test-'))) {
    await destroyPostgres(path.resolve('.data', name));
  }
}

/** A PostgreSQL of this run's own: fast instead of safe, gone afterwards. */
export async function openTestCluster(): Promise<{ folder: string; server: RunningPostgres }> {
  await sweep();
  const folder = path.resolve('.data', `test-${process.pid}`);
  return { folder, server: await startPostgres({ folder, throwAway: true }) };
}

/** Copies a database on which nobody works at the moment. */
export async function copyDatabase(ownerUrl: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(ownerUrl, 'postgres') });
  await client.connect();
  await client
    .query(`create database ${to} template ${from} strategy file_copy`)
    .finally(() => client.end());
}
