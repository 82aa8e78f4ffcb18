import pg from 'pg';
import { columnTypes } from '@/lib/platform/column-types';
import { withDatabase } from '@/lib/platform/connection-string';
import { appDatabaseUrl, readEnvironment } from '@/lib/platform/env';
import { migrate } from '@/lib/platform/start/migrate';

export interface OwnDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  connectAsOwner(): Promise<pg.Client>;
  connectAsApp(): Promise<pg.Client>;
  drop(): Promise<void>;
}

/**
 * A migrated, empty database beside the one the tests were given, on the same server: what changes
 * the schema or holds locks there disturbs nobody. Migrated by the folder given, else by all there are.
 */
export async function makeOwnDatabase(label: string, folder?: string): Promise<OwnDatabase> {
  const given = readEnvironment().DATABASE_URL;
  if (!given) throw new Error('DATABASE_URL is not set: run these tests with npm test');
  const name = `nennep_${label}_${process.pid}`;
  const connect = async (address: string) => {
    const client = new pg.Client({ connectionString: address, types: columnTypes });
    await client.connect();
    return client;
  };
  // Without "force": the owner may not end an autovacuum worker himself, the server can.
  const onGiven = async (statement: string) => {
    const client = await connect(given);
    await client.query(statement).finally(() => client.end());
  };
  await onGiven(`drop database if exists ${name}`);
  await onGiven(`create database ${name}`);
  const ownerUrl = withDatabase(given, name);
  const appUrl = withDatabase(appDatabaseUrl(), name);
  await migrate(ownerUrl, folder);
  return {
    ownerUrl,
    appUrl,
    connectAsOwner: () => connect(ownerUrl),
    connectAsApp: () => connect(appUrl),
    drop: () => onGiven(`drop database if exists ${name}`),
  };
}
