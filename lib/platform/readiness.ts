import { pool } from './database';
import { errorFields, log } from './log';
import { migrationNames } from './migrations';

export type NotReady = 'database-unreachable' | 'not-migrated' | 'role-too-strong';

/** What the server needs to know about the role it runs under and the state of the tables. */
const STATE = `
  select r.rolsuper or r.rolbypassrls
         or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v', 'm'))
         as too_strong,
         to_regclass('_prisma_migrations') is not null as has_bookkeeping
    from pg_roles r
   where r.rolname = current_user`;

const APPLIED = `
  select migration_name as name from _prisma_migrations
   where finished_at is not null and rolled_back_at is null`;

/**
 * Why the server should not be sent requests, or undefined. A role that owns tables or is a
 * superuser passes every rule the database keeps (audit, closed periods), so it counts as broken.
 */
export async function whyNotReady(): Promise<NotReady | undefined> {
  try {
    const state = await pool().query<{ too_strong: boolean; has_bookkeeping: boolean }>(STATE);
    const found = state.rows[0];
    if (!found || found.too_strong) return 'role-too-strong';
    if (!found.has_bookkeeping) return 'not-migrated';
    const applied = await pool().query<{ name: string }>(APPLIED);
    const names = new Set(applied.rows.map((row) => row.name));
    return migrationNames().every((name) => names.has(name)) ? undefined : 'not-migrated';
  } catch (error) {
    log.error('readiness.database', errorFields(error));
    return 'database-unreachable';
  }
}
