import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneOfEach } from '../support/one-of-each';
import { makeOwnDatabase, type OwnDatabase } from '../support/own-database';
import { CHANGES, UNAUDITED } from './audit/changes';

let database: OwnDatabase;
let owner: pg.Client;
let app: pg.Client;
beforeAll(async () => {
  database = await makeOwnDatabase('audit');
  owner = await database.connectAsOwner();
  app = await database.connectAsApp();
});
afterAll(async () => {
  await app?.end();
  await owner?.end();
  await database?.drop();
});

async function auditedTables(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select relname as name from pg_class c
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
      and exists (select from pg_trigger where tgrelid = c.oid and tgname = 'audit' and tgenabled = 'O')
      and exists (select from pg_trigger where tgrelid = c.oid and tgname = 'no_truncate' and tgenabled = 'O')`);
  return rows.map((row) => row.name);
}

type Row = Record<string, unknown>;
type Entry = {
  table_name: string;
  row_key: string;
  operation: string;
  actor: string;
  request_id: string;
  bloc_id: number | null;
  before: Row | null;
  after: Row | null;
};

/** The entries of the open transaction since the last look. */
async function newEntries(client: pg.Client, seen: { last: number }): Promise<Entry[]> {
  const { rows } = await client.query<Entry & { id: number }>(
    `select id, table_name, row_key, operation, actor, request_id, bloc_id, before, after from audit_entry
     where id > $1 and transaction = pg_current_xact_id() order by id`,
    [seen.last],
  );
  seen.last = rows.at(-1)?.id ?? seen.last;
  return rows.map(({ id: _, ...entry }) => entry);
}

const withoutHash = ({ password_hash: _, ...row }: Row): Row => row;

test('every table is under the audit, but for those named with a reason', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`);
  const audited = await auditedTables();
  const unaudited = rows.map((row) => row.name).filter((name) => !audited.includes(name));
  expect(unaudited.sort()).toEqual(Object.keys(UNAUDITED).sort());
  expect(Object.keys(CHANGES).sort(), 'add a change to audit/changes.ts').toEqual(audited.sort());
});

test('every insert, update and delete of the app is one entry: who, what, before, after, request', async () => {
  const audited = await auditedTables();
  const tableOf = (statement: string) => statement.split(' ')[2] ?? '';
  const inserts = oneOfEach(100).filter((statement) => audited.includes(tableOf(statement)));
  expect(new Set(inserts.map(tableOf)), 'add a row to oneOfEach').toEqual(new Set(audited));
  const seen = { last: 0 };
  const rowOf = async (statement: string, table: string) => {
    const { rows } = await app.query<{ row: Row }>(
      `${statement} returning to_jsonb(${table}.*) as row`,
    );
    expect(rows).toHaveLength(1);
    return withoutHash(rows[0]?.row ?? {});
  };
  const keys = new Map<string, string[]>();
  const { rows: keyRows } = await owner.query<{ name: string; columns: string[] }>(`
    select conrelid::regclass::text as name, (
      select json_agg(attname order by place) from unnest(conkey) with ordinality as k (number, place)
      join pg_attribute on attrelid = conrelid and attnum = number) as columns
    from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace`);
  for (const { name, columns } of keyRows) keys.set(name, columns);
  const oneEntry = async (
    table: string,
    operation: string,
    before: Row | null,
    after: Row | null,
  ) => {
    const row: Row = after ?? before ?? {};
    expect(await newEntries(app, seen), `${operation} ${table}`).toEqual([
      {
        table_name: table,
        row_key: (keys.get(table) ?? []).map((column) => row[column]).join('/'),
        operation,
        actor: 'user:101',
        request_id: 'req-1',
        bloc_id: table === 'bloc' ? row.id : (row.bloc_id ?? null),
        before,
        after,
      },
    ]);
  };

  await app.query('begin');
  await app.query(
    "select set_config('app.actor', 'user:101', true), set_config('app.request_id', 'req-1', true)",
  );
  for (const statement of inserts) {
    const table = tableOf(statement);
    await oneEntry(table, 'insert', null, await rowOf(statement, table));
  }
  for (const table of audited) {
    const first = `${table}.ctid = (select min(ctid) from ${table})`;
    const { rows } = await app.query<{ row: Row }>(
      `select to_jsonb(${table}.*) as row from ${table} where ${first}`,
    );
    const after = await rowOf(`update ${table} set ${CHANGES[table]} where ${first}`, table);
    await oneEntry(table, 'update', withoutHash(rows[0]?.row ?? {}), after);
  }
  for (const table of inserts.map(tableOf).reverse()) {
    const last = `delete from ${table} where ctid = (select max(ctid) from ${table})`;
    await oneEntry(table, 'delete', await rowOf(last, table), null);
  }
  await app.query('rollback');
  const { rows } = await owner.query('select from audit_entry');
  expect(rows, 'what was rolled back leaves no entry').toHaveLength(0);
});

test('a change without an actor is refused for the app, and bears the login for the owner', async () => {
  const insert = "insert into bloc (id, code, name, province) values (300, 'b300', 'Khối', 'Tỉnh')";
  await expect(app.query(insert)).rejects.toThrow(/app\.actor/);
  await owner.query('begin');
  await owner.query(insert);
  const { rows } = await owner.query<{ login: string }>('select session_user as login');
  expect((await newEntries(owner, { last: 0 })).map((entry) => entry.actor)).toEqual([
    `sql:${rows[0]?.login}`,
  ]);
  await owner.query('rollback');
});

test('a new password is an event, and no password hash stands in the audit', async () => {
  const seen = { last: 0 };
  await owner.query('begin');
  await owner.query(oneOfEach(100).join(';\n'));
  await newEntries(owner, seen);
  await owner.query("update app_user set password_hash = '$argon2id$another' where id = 101");
  const entries = await newEntries(owner, seen);
  expect(entries.map((entry) => [entry.table_name, entry.operation])).toEqual([
    ['app_user', 'update'],
  ]);
  const { rows } = await owner.query(
    "select from audit_entry where audit_entry::text like '%argon2%'",
  );
  expect(rows).toHaveLength(0);
  await owner.query('rollback');
});

test('that a session was seen again is no event; that it ended is one', async () => {
  const seen = { last: 0 };
  await owner.query('begin');
  await owner.query(oneOfEach(100).join(';\n'));
  await newEntries(owner, seen);
  await owner.query("update user_session set last_seen_at = '2030-01-01'");
  expect(await newEntries(owner, seen)).toEqual([]);
  await owner.query("update user_session set last_seen_at = '2030-01-02', ended_at = '2030-01-02'");
  expect(await newEntries(owner, seen)).toHaveLength(1);
  await owner.query('update user_session set address = address');
  expect(await newEntries(owner, seen), 'nothing changed').toEqual([]);
  await owner.query('rollback');
});
