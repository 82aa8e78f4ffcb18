import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneOfEach } from '../support/one-of-each';
import { makeOwnDatabase, type OwnDatabase } from '../support/own-database';

let database: OwnDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await makeOwnDatabase('references');
  client = await database.connectAsOwner();
  await client.query('begin');
  for (const bloc of [100, 200]) await client.query(oneOfEach(bloc).join(';\n'));
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

type Reference = {
  name: string;
  from: string;
  to: string;
  columns: string[];
  toColumns: string[];
  /** Whether rows on either side belong to a bloc. */
  fromBloc: boolean;
  toBloc: boolean;
  indexes: string[][];
};

/** Every foreign key of the schema, with the column lists of the indexes on its table. */
async function readReferences(): Promise<Reference[]> {
  const columns = (table: string, numbers: string) =>
    `(select json_agg(attname order by place) from unnest(${numbers}) with ordinality as k (number, place)
      join pg_attribute on attrelid = ${table} and attnum = number)`;
  const hasBloc = (table: string) =>
    `exists (select from pg_attribute where attrelid = ${table} and attname = 'bloc_id')`;
  const { rows } = await client.query<Reference>(`
    select conname as name, conrelid::regclass::text as from, confrelid::regclass::text as to,
           ${columns('conrelid', 'conkey')} as columns, ${columns('confrelid', 'confkey')} as "toColumns",
           ${hasBloc('conrelid')} as "fromBloc", ${hasBloc('confrelid')} as "toBloc",
           (select json_agg(${columns('indrelid', 'indkey::int2[]')}) from pg_index
            where indrelid = conrelid and indpred is null and indexprs is null) as indexes
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
    order by 2, 1`);
  return rows;
}

/** Who refuses the statements: a constraint by name, or a rule by its words. */
async function attempt(statements: string): Promise<string> {
  await client.query('savepoint attempt');
  try {
    await client.query(statements);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const constraint = 'constraint' in error ? error.constraint : undefined;
    return constraint ? String(constraint) : error.message;
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

const carriesBloc = (reference: Reference) =>
  reference.columns.includes('bloc_id') && reference.toColumns.includes('bloc_id');

test('no row joins two blocs: every reference that carries the bloc refuses a row of another', async () => {
  const carrying = (await readReferences()).filter(carriesBloc);
  expect(carrying.length).toBeGreaterThan(50);
  for (const { name, from, to, columns, indexes } of carrying) {
    const column = String(columns.find((one) => one !== 'bloc_id'));
    // A row of our bloc is pointed at the last row of its kind in the other one. Where the reference
    // is part of the key, that row's own child first makes room.
    const kind = to === 'unit' ? `and t.kind = (select kind from unit where id = f.${column})` : '';
    const inKey = !indexes.some((index) => index.join() === 'id');
    const crossing = `
      ${inKey ? `delete from ${from} where bloc_id = 200;` : ''}
      with ours as (
        select f.ctid, (select max(t.id) from ${to} t where t.bloc_id = 200 ${kind}) as theirs
        from ${from} f where f.bloc_id = 100 and f.${column} is not null limit 1
      ), moved as (
        update ${from} f set ${column} = ours.theirs from ours
        where f.ctid = ours.ctid and ours.theirs is not null returning 1
      )
      select 1 / count(*) as one_row_at_least from moved`;
    expect(await attempt(crossing), `${from}.${column} → ${to}`).toBe(name);
    const without = `alter table ${from} drop constraint ${name}; ${crossing}`;
    expect(await attempt(without), `${from}.${column} → ${to}, without ${name}`).toBe('accepted');
  }
});

test('every reference from a bloc to something of a bloc carries the bloc', async () => {
  const references = await readReferences();
  const carried = new Set(
    references.filter(carriesBloc).flatMap((r) => r.columns.map((c) => `${r.from}.${c}`)),
  );
  const crossing = references
    .filter((r) => r.fromBloc && r.toBloc && !r.columns.every((c) => carried.has(`${r.from}.${c}`)))
    // A second reference on a column that carries its bloc in the first one is no crossing.
    .filter((r) => !r.columns.some((c) => c !== 'bloc_id' && carried.has(`${r.from}.${c}`)))
    .map((r) => r.name);
  expect(crossing).toEqual([]);
});

test('a row never changes its bloc', async () => {
  const { rows } = await client.query<{ name: string }>(`
    select attrelid::regclass::text as name from pg_attribute join pg_class c on c.oid = attrelid
    where attname = 'bloc_id' and relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname <> 'audit_entry'`);
  expect(rows.length).toBeGreaterThan(40);
  for (const { name } of rows) {
    const move = `update ${name} set bloc_id = 200 where bloc_id = 100`;
    await expect(attempt(move), name).resolves.not.toBe('accepted');
  }
});

test('every table has a primary key', async () => {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class c
    where relkind = 'r' and relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint where conrelid = c.oid and contype = 'p')`);
  expect(rows).toEqual([]);
});

/** Who entered, confirmed, submitted or accepted a row: accounts are disabled and never deleted. */
const NEVER_DELETED = ['confirmed_by', 'recorded_by', 'accepted_by', 'submitted_by'];

test('every reference is found by an index that begins with its columns', async () => {
  const unfound = (await readReferences())
    .filter(({ columns }) => !columns.some((column) => NEVER_DELETED.includes(column)))
    .filter(({ columns, indexes }) => {
      // The id alone is enough: the bloc (or kind, or a round's level and day) beside it follows from it.
      const own =
        columns.length === 1
          ? columns
          : columns.filter((c) => !/^bloc_id$|_kind$|^level$|^decided_on$/.test(c));
      return !indexes.some((index) => {
        const beginning = index.slice(0, columns.length);
        return (
          index.length > 0 &&
          (own.every((c) => index.slice(0, own.length).includes(c)) ||
            columns.every((c) => beginning.includes(c)))
        );
      });
    })
    .map(({ name }) => name);
  expect(unfound).toEqual([]);
});
