import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { closePool } from '@/lib/platform/database';
import { remember } from '@/lib/platform/memo';

/** Two blocs of this run's own. */
const base = 900_000_000 + Math.floor(Math.random() * 90_000_000);
const blocs = { first: base, second: base + 1 };
const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
let computed = 0;

const countUnits = (bloc: number, key = 'units') =>
  remember(bloc, key, async (on) => {
    computed += 1;
    const { rows } = await on.query('select count(*)::int as units from unit where bloc_id = $1', [
      bloc,
    ]);
    return rows[0].units as number;
  });
const addUnit = (client: pg.Client, bloc: number, code: string) =>
  client.query(
    `insert into unit (bloc_id, kind, name, code, opened_on) values ($1, 'branch', 'Chi bộ ' || $2, $2, '2020-01-01')`,
    [bloc, code],
  );

beforeAll(async () => {
  await owner.connect();
  for (const id of Object.values(blocs)) {
    await owner.query(
      `insert into bloc (id, code, name, province) values ($1, $2, 'Khối', 'Tỉnh')`,
      [id, `memo-${id}`],
    );
  }
});
beforeEach(() => {
  computed = 0;
});
afterAll(async () => {
  await closePool();
  await owner.end();
});

it('computes once while nothing of the bloc changes', async () => {
  const before = await countUnits(blocs.first);
  expect([await countUnits(blocs.first), await countUnits(blocs.first)]).toEqual([before, before]);
  expect(computed).toBe(1);
});

it('sees a row that anybody wrote, at once', async () => {
  const before = await countUnits(blocs.first);
  await addUnit(owner, blocs.first, 'A');
  expect(await countUnits(blocs.first)).toBe(before + 1);
});

it('is not disturbed by another bloc', async () => {
  await countUnits(blocs.first);
  await addUnit(owner, blocs.second, 'B');
  computed = 0;
  await countUnits(blocs.first);
  expect(computed).toBe(0);
});

it('sees a transaction that began before the computation and ended after it', async () => {
  const slow = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await slow.connect();
  await slow.query('begin');
  await addUnit(slow, blocs.first, 'C');
  const before = await countUnits(blocs.first, 'slow');
  // A later transaction of the same bloc ends first, so "the newest entry I saw" would not be enough.
  await addUnit(owner, blocs.first, 'D');
  expect(await countUnits(blocs.first, 'slow')).toBe(before + 1);
  await slow.query('commit');
  await slow.end();
  expect(await countUnits(blocs.first, 'slow')).toBe(before + 2);
});

it('forgets nothing that was rolled back into it', async () => {
  const before = await countUnits(blocs.first);
  await owner.query('begin');
  await addUnit(owner, blocs.first, 'E');
  await owner.query('rollback');
  expect(await countUnits(blocs.first)).toBe(before);
});

it('lets requests that arrive together share one computation', async () => {
  await addUnit(owner, blocs.first, 'F');
  const answers = await Promise.all(Array.from({ length: 8 }, () => countUnits(blocs.first)));
  expect(new Set(answers).size).toBe(1);
  expect(computed).toBe(1);
});

it('hands a failure to whoever asked and remembers nothing of it', async () => {
  const failing = () => remember(blocs.first, 'failing', () => Promise.reject(new Error('no')));
  await expect(failing()).rejects.toThrow('no');
  await expect(remember(blocs.first, 'failing', () => Promise.resolve(5))).resolves.toBe(5);
});

it('hands on what was remembered with the tables touched since, of this bloc only', async () => {
  const handed: unknown[] = [];
  const look = () =>
    remember(blocs.first, 'touched', async (_on, before) => {
      handed.push(before && [before.value, ...before.touched]);
      return handed.length;
    });
  await look();
  await addUnit(owner, blocs.second, 'T');
  await look();
  await addUnit(owner, blocs.first, 'T');
  await look();
  expect(handed).toEqual([null, [1, 'unit']]);
});
