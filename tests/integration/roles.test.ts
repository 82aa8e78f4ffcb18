import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneOfEach } from '../support/one-of-each';
import { makeOwnDatabase, type OwnDatabase } from '../support/own-database';

let database: OwnDatabase;
let owner: pg.Client;
let app: pg.Client;
beforeAll(async () => {
  database = await makeOwnDatabase('roles');
  owner = await database.connectAsOwner();
  app = await database.connectAsApp();
  await owner.query(oneOfEach(100).join(';\n'));
});
afterAll(async () => {
  await app?.end();
  await owner?.end();
  await database?.drop();
});

const NO_RIGHT = '42501';

/** Tries a statement and undoes it; gives the error's code, or null where it was accepted. */
async function codeOf(client: pg.Client, statement: string): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query("select set_config('app.actor', 'thu', true)");
    await client.query(statement);
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  } finally {
    await client.query('rollback');
  }
}

const entry = "('unit', '1', 'insert', 'ai đó')";
const forging = `
  create temporary table unit (id int, bloc_id int);
  create trigger forge after insert on unit for each row execute function audit_row('bloc_id', 'id', '')`;

/** What the app may not do; the owner may, so that it is the role which is refused. */
const forbidden = [
  [
    'add to the audit',
    `insert into audit_entry (table_name, row_key, operation, actor) values ${entry}`,
  ],
  ['change the audit', "update audit_entry set actor = 'ai đó'"],
  ['take from the audit', 'delete from audit_entry'],
  ['write the audit through a table of its own', forging],
  ['note a bulk load', "select record_load(100, 'unit', 1)"],
  [
    'put a table under another audit',
    "create table x (id int primary key); select keep_audit_of('x', '')",
  ],
  ['empty the audit', 'truncate audit_entry'],
  ['change the log of sign-ins', "update sign_in_attempt set login = 'ai-do'"],
  ['take from the log of sign-ins', 'delete from sign_in_attempt'],
  ['change the log of opened files', 'update personal_file_read set at = now()'],
  ['take from the log of opened files', 'delete from personal_file_read'],
  ['write on the list of migrations', "update _prisma_migrations set checksum = ''"],
  ['take from the list of migrations', 'delete from _prisma_migrations'],
  ['switch the audit off', 'alter table member disable trigger audit'],
  ['drop the audit of a table', 'drop trigger audit on member'],
  ['drop a table', 'drop table commendation cascade'],
  ['drop a rule', 'alter table commitment drop constraint commitment_check'],
  ['add a column', 'alter table member add column x int'],
  ['make a table', 'create table x (id int)'],
  ['make a temporary table', 'create temporary table x (id int)'],
  ['make a view', 'create view x as select 1'],
  ['make a schema', 'create schema x'],
  [
    'replace a function',
    "create or replace function audit_actor(owner_login boolean) returns text language sql as 'select null'",
  ],
  ['change the rows a reader sees', 'create rule x as on insert to member do instead nothing'],
  ['hide the rows of a table', 'alter table member enable row level security'],
  ['set back a counter', "select setval('unit_id_seq', 1)"],
] as const;

describe('the app may not', () => {
  test.each(forbidden)('%s', async (_inWords, statement) => {
    expect(await codeOf(app, statement)).toBe(NO_RIGHT);
  });
  test.each(forbidden)('%s – which the owner may', async (_inWords, statement) => {
    expect(await codeOf(owner, statement)).toBeNull();
  });
  test('become the owner', async () => {
    const { rows } = await owner.query<{ login: string }>('select current_user as login');
    expect(await codeOf(app, `set role ${rows[0]?.login}`)).toBe(NO_RIGHT);
  });
  test('play the part of a replica, for which triggers are silent', async () => {
    expect(await codeOf(app, "set session_replication_role = 'replica'")).toBe(NO_RIGHT);
  });
});

test('no data table can be emptied at once, neither by the app nor by the owner', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select tgrelid::regclass::text as name from pg_trigger where tgname = 'no_truncate'`);
  expect(rows.length).toBeGreaterThan(40);
  for (const { name } of rows) {
    expect(await codeOf(app, `truncate ${name} cascade`), name).toBe(NO_RIGHT);
    expect(await codeOf(owner, `truncate ${name} cascade`), name).toBe(NO_RIGHT);
  }
});

test('the setting of a bulk load silences the audit for the owner, and not for the app', async () => {
  const entriesAfterLoad = async (client: pg.Client) => {
    await client.query('begin');
    await client.query(
      "select set_config('app.actor', 'thu', true), set_config('app.bulk_load', 'on', true)",
    );
    await client.query("insert into sector (bloc_id, name, rank) values (100, 'Một', 9)");
    const { rows } = await client.query<{ count: number }>(
      'select count(*) from audit_entry where transaction = pg_current_xact_id()',
    );
    await client.query('rollback');
    return rows[0]?.count;
  };
  expect(await entriesAfterLoad(app)).toBe(1);
  expect(await entriesAfterLoad(owner)).toBe(0);
});

test('on every table the app may do what its rows need, and nothing else', async () => {
  const { rows } = await owner.query<{ name: string; isView: boolean; may: string }>(`
    select relname as name, relkind = 'v' as "isView", (
      select string_agg(privilege, ' ' order by place)
      from unnest(array['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER'])
        with ordinality as p (privilege, place)
      where has_table_privilege('nennep_app', c.oid, privilege)
    ) as may
    from pg_class c where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace`);
  const logs: Record<string, string> = {
    audit_entry: 'SELECT',
    _prisma_migrations: 'SELECT',
    sign_in_attempt: 'SELECT INSERT',
    personal_file_read: 'SELECT INSERT',
  };
  for (const { name, isView, may } of rows) {
    const rest = isView ? 'SELECT' : 'SELECT INSERT UPDATE DELETE';
    expect({ name, may }).toEqual({ name, may: logs[name] ?? rest });
  }
});

test('a trigger function that reads tables reads ours, whatever the session put before them', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select proname as name from pg_proc
    where prorettype = 'trigger'::regtype and pronamespace = 'public'::regnamespace
      and not coalesce(proconfig @> array['search_path=public, pg_temp'], false)`);
  // It reads none.
  expect(rows).toEqual([{ name: 'refuse_truncate' }]);
});

test('the app owns nothing, belongs to nobody and calls no function that acts for the owner', async () => {
  const { rows } = await owner.query<{ what: string }>(`
    select 'owns ' || relname as what from pg_class where relowner = 'nennep_app'::regrole
    union all select 'owns ' || proname from pg_proc where proowner = 'nennep_app'::regrole
    union all select 'belongs to ' || roleid::regrole from pg_auth_members where member = 'nennep_app'::regrole
    union all select 'calls ' || proname from pg_proc
      where prosecdef and pronamespace = 'public'::regnamespace and has_function_privilege('nennep_app', oid, 'EXECUTE')
    union all select 'is ' || rolname || ' with power' from pg_roles
      where rolname = 'nennep_app' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
    union all select 'makes schemas' where has_database_privilege('nennep_app', current_database(), 'CREATE')
    union all select 'makes tables' where has_schema_privilege('nennep_app', 'public', 'CREATE')`);
  expect(rows).toEqual([]);
});
