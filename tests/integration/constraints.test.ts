import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneOfEach } from '../support/one-of-each';
import { makeOwnDatabase, type OwnDatabase } from '../support/own-database';
import { accessRules } from './constraints/access';
import { campaignRules } from './constraints/campaign';

import { hierarchyRules } from './constraints/hierarchy';
import { resultRules } from './constraints/results';
import { workRules } from './constraints/work';

const rules = [...hierarchyRules, ...accessRules, ...campaignRules, ...workRules, ...resultRules];

let database: OwnDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await makeOwnDatabase('constraints');
  client = await database.connectAsOwner();
  await client.query('begin');
  for (const bloc of [100, 200]) await client.query(oneOfEach(bloc).join(';\n'));
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** Undoes everything `attempt` did, whether it was accepted or refused. */
async function undoing<T>(attempt: () => Promise<T>): Promise<T> {
  await client.query('savepoint attempt');
  try {
    return await attempt();
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

/** Which constraint refuses the statement; null where it is accepted. */
async function refusedBy(statement: string): Promise<string | null> {
  return undoing(async () => {
    try {
      await client.query(statement);
      return null;
    } catch (error) {
      if (error instanceof Error && 'constraint' in error) return String(error.constraint);
      throw error;
    }
  });
}

/** How the keeper of a rule is taken away: a constraint, a unique index or a trigger. */
async function removalOf(name: string): Promise<string> {
  const { rows } = await client.query<{ removal: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as removal
     from pg_constraint where conname = $1 and connamespace = 'public'::regnamespace
     union all
     select format('drop trigger %I on %s', tgname, tgrelid::regclass) from pg_trigger where tgname = $1
     union all
     select format('drop index %I', relname) from pg_class
     where relname = $1 and relkind = 'i' and not exists (select from pg_constraint where conindid = pg_class.oid)`,
    [name],
  );
  expect(rows, `exactly one thing is called ${name}`).toHaveLength(1);
  return String(rows[0]?.removal);
}

describe('a rule of the database', () => {
  test.each(rules)('%s (%s)', async (_inWords, keptBy, violation) => {
    expect(await refusedBy(violation)).toBe(keptBy);
  });
});

describe('without its keeper the same statement is accepted', () => {
  test.each(rules)('%s (%s)', async (_inWords, keptBy, violation) => {
    expect(await refusedBy(`${await removalOf(keptBy)}; ${violation}`)).toBeNull();
  });
});

/** Each rule of a quota complete, and each number of another rule that may not stand beside it. */
const COMPLETE = {
  by_class: 'with_committee = 2, without_committee = 1',
  percent_of_members: 'percent_bp = 3000, percent_max_bp = 5000, small_below = 7, small_owes = 1',
  range: 'range_min = 1, range_max = 4',
};
const namesIn = (set: string) => set.split(', ').map((one) => one.split(' = ')[0] ?? '');
const NUMBERS = Object.values(COMPLETE).flatMap(namesIn);

describe.each(Object.entries(COMPLETE))('a quota of the rule %s', (rule, set) => {
  const cleared = NUMBERS.filter((name) => !namesIn(set).includes(name)).map(
    (name) => [name, `${name} = null`] as const,
  );
  const become = (leftover?: string) =>
    `update quota set rule = '${rule}', ${set}, ${cleared
      .map(([name, none]) => (name === leftover ? `${name} = coalesce(${name}, 5)` : none))
      .join(', ')} where id = 101`;

  test('is accepted with its own numbers', async () => {
    expect(await refusedBy(become())).toBeNull();
  });
  test.each(cleared.map(([name]) => name))('is refused with %s left over', async (name) => {
    // An upper number passes its own check only beside its lower one; the rule is asked first either way.
    expect(await refusedBy(become(name))).toBe('quota_rule_complete');
  });
});

test('every check, exclusion, unique key and trigger of ours is among the rules', async () => {
  const { rows } = await client.query<{ name: string }>(`
    select conname as name from pg_constraint c
    where connamespace = 'public'::regnamespace and contype in ('c', 'x', 'u')
      -- A key that contains the primary key is true by itself: it is there to be referred to.
      and not (contype = 'u' and conkey @> (
        select p.conkey from pg_constraint p where p.conrelid = c.conrelid and p.contype = 'p'))
    union all
    select tgname from pg_trigger where not tgisinternal and tgname not in ('audit', 'no_truncate')
    union all
    select i.indexrelid::regclass::text from pg_index i join pg_class t on t.oid = i.indrelid
    where i.indisunique and t.relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint where conindid = i.indexrelid)`);
  const kept = rules.map(([, keptBy]) => keptBy);
  expect(kept, 'each once').toHaveLength(new Set(kept).size);
  const missing = rows.map((row) => row.name).filter((name) => !kept.includes(name));
  expect(missing, 'add a rule to tests/integration/constraints').toEqual([]);
});
