import pg from 'pg';
import { APP_ROLE } from '../env';
import type { Passwords } from './postgres-folder';

const OWNER_ROLE = 'nennep_owner';
const DATABASE = 'nennep';

function address(port: number, login: string, password: string, database: string): string {
  return `postgresql://${login}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the two logins and the database of the embedded server; safe to repeat. The superuser
 * stays with the launcher: the owner migrates and may add trusted extensions because the database
 * is its own, the app role owns nothing.
 */
export async function prepareLogins(port: number, passwords: Passwords, mayCreate: boolean) {
  const superuser = address(port, 'postgres', passwords.superuser, 'postgres');
  const client = new pg.Client({ connectionString: superuser, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const wanted = [
      [OWNER_ROLE, passwords.owner, mayCreate ? 'createdb' : 'nocreatedb'],
      [APP_ROLE, passwords.app, 'nocreatedb'],
    ] as const;
    for (const [role, password, right] of wanted) {
      const known = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount ? 'alter' : 'create';
      const secret = client.escapeLiteral(password);
      await client.query(
        `${verb} role ${role} login nosuperuser nocreaterole ${right} password ${secret}`,
      );
    }
    const known = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!known.rowCount) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: address(port, OWNER_ROLE, passwords.owner, DATABASE),
    appUrl: address(port, APP_ROLE, passwords.app, DATABASE),
  };
}
