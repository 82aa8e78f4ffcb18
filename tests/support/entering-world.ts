import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Actor } from '@/lib/access/actor';
import { findActor, insertSession } from '@/lib/access/session-store';
import { today } from '@/lib/platform/clock';
import { closePool } from '@/lib/platform/database';
import { withTransaction } from '@/lib/platform/transaction';
import { loadAccessWorld, type UserName, type World } from './access-world';
import { makeOwnDatabase } from './own-database';

export interface EnteringWorld extends World {
  readonly owner: pg.Client;
  /** Who this login is, as the database says after a fresh sign-in. */
  actor(login: UserName): Promise<Actor>;
  /** The rows of an SQL statement, asked as the owner. */
  rows(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/**
 * The access world in a database of its own, with the process's pool pointed at it: commands run as in the
 * product, under the app's modest role.
 */
export async function openEnteringWorld(label: string): Promise<EnteringWorld> {
  const database = await makeOwnDatabase(label);
  const owner = await database.connectAsOwner();
  const world = await loadAccessWorld(owner);
  await closePool();
  process.env.APP_DATABASE_URL = database.appUrl;
  return {
    ...world,
    owner,
    async actor(login) {
      const device = {
        userId: world.users[login] as Actor['userId'],
        address: 'test',
        device: 'test',
      };
      const audit = { actor: 'test', requestId: randomUUID() };
      const session = await withTransaction(audit, (tx) => insertSession(tx, device));
      const found = await findActor(session, today());
      if (!found) throw new Error(`${login} cannot sign in`);
      return found.actor;
    },
    async rows(text, values = []) {
      return (await owner.query(text, [...values])).rows;
    },
    async close() {
      await owner.end();
      await closePool();
      await database.drop();
    },
  };
}
