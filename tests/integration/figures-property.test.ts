import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import { catalogue, type FigureCode, figure, figureCodes } from '@/lib/figures/catalogue';
import { type RowSide, readRows, readTotals, readTrend } from '@/lib/figures/store';
import type { DateOnly } from '@/lib/platform/clock';
import { makeOwnDatabase, type OwnDatabase } from '../support/own-database';
import { type Book, iso } from './model/book';
import type { Moment } from './model/facts';
import { add, childrenOf, type Reading, readFigures } from './model/figures';
import { type History, history, live, momentsOf } from './model/history';

// Far above what a quiet machine needs.
vi.setConfig({ testTimeout: 600_000 });

let database: OwnDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await makeOwnDatabase('figures');
  client = await database.connectAsOwner();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** How long a counterexample may be made smaller before it is shown. */
const SHRINK_LIMIT_MS = 20_000;

/** Runs `claim` over random histories, each lived through in a transaction that is rolled back. */
function holdsOver<T>(
  histories: number,
  also: fc.Arbitrary<T>,
  claim: (book: Book, moments: Moment[], also: T) => Promise<void>,
): Promise<void> {
  let lastRun = Number.POSITIVE_INFINITY;
  const runOnce = async (given: History, more: T) => {
    if (performance.now() > lastRun) return;
    const book = live(given);
    await client.query('begin');
    try {
      await client.query(book.statements.join(';\n'));
      await claim(book, momentsOf(given), more);
    } catch (error) {
      lastRun = Math.min(lastRun, performance.now() + SHRINK_LIMIT_MS);
      throw error;
    } finally {
      await client.query('rollback');
    }
  };
  return fc.assert(fc.asyncProperty(history, also, runOnce), { numRuns: histories });
}

const onDay = ({ day, start }: Moment) => ({
  asOf: iso(day) as DateOnly,
  start: iso(start) as DateOnly,
});

/** What the product says of a unit: as a whole, and by child unit (itself for what is its own). */
async function ask(unit: number, moment: Moment) {
  const whole: Reading = new Map();
  const byChild = new Map<number, Reading>();
  for (const [child, code, facet, n, d] of await readTotals(
    client,
    unit as UnitId,
    onDay(moment),
  )) {
    const key = facet === null ? code : `${code} / ${facet}`;
    const part = byChild.get(child) ?? new Map();
    byChild.set(child, part);
    add(part, key, n, d);
    add(whole, key, n, d);
  }
  return { whole, byChild };
}

/** A reading as the words a failed test shows; nothing of nothing is left out. */
const inWords = (reading: Reading = new Map()) =>
  Object.fromEntries(
    [...reading].filter(([, { n, d }]) => n + d > 0).map(([key, { n, d }]) => [key, `${n}/${d}`]),
  );

test('every figure of every unit, whole and by facet, equals the model over 200 random histories', async () => {
  const reached = new Set<string>();
  await holdsOver(200, fc.constant(null), async ({ world }, moments) => {
    for (const moment of moments) {
      const asked = new Map<number, Awaited<ReturnType<typeof ask>>>();
      for (const { id } of world.units) asked.set(id, await ask(id, moment));
      for (const { id, kind } of world.units) {
        const said = asked.get(id);
        const where = `${kind} ${id} on ${iso(moment.day)}, counted from ${iso(moment.start)}`;
        const expected = inWords(readFigures(world, id, moment));
        expect({ where, ...inWords(said?.whole) }).toEqual({ where, ...expected });
        // A parent is its own figures and those of its children, no more and no less.
        const children = childrenOf(world, id, moment.day);
        expect([id, ...children], where).toEqual(
          expect.arrayContaining([...(said?.byChild.keys() ?? [])]),
        );
        for (const child of children) {
          expect(inWords(said?.byChild.get(child)), where).toEqual(
            inWords(asked.get(child)?.whole),
          );
        }
        for (const [key, { n, d }] of said?.whole ?? []) {
          if (n > 0) reached.add(key);
          const { base } = figure(key.split(' / ')[0] as FigureCode);
          if (base === null) expect(d, `${where}: ${key} has no base`).toBe(0);
          else expect(n, `${where}: ${key}`).toBeLessThanOrEqual(d);
        }
      }
    }
  });
  const unreached = figureCodes.filter((code) => !reached.has(code));
  expect(unreached, 'figures the histories never set in motion').toEqual([]);
});

test('a trend says at each of its moments what the figure says on that day', async () => {
  const drawn = figureCodes.filter((code) => !figure(code).many);
  await holdsOver(40, fc.constant(null), async ({ world }, moments) => {
    const ascending = moments.toSorted((a, b) => a.day - b.day);
    for (const { id, kind } of world.units) {
      const rows = await readTrend(client, id as UnitId, drawn, ascending.map(onDay));
      for (const [place, moment] of ascending.entries()) {
        const said: Reading = new Map();
        for (const [code, at, n, d] of rows) if (at === place) add(said, code, n, d);
        const whole = [...readFigures(world, id, moment)].filter(([key]) =>
          drawn.some((code) => code === key),
        );
        expect(inWords(said), `${kind} ${id} on ${iso(moment.day)}`).toEqual(
          inWords(new Map(whole)),
        );
      }
    }
  });
});

test('the rows behind a figure are all of it: those done, and those of its base that are missing', async () => {
  const codes = fc.constantFrom(...figureCodes);
  await holdsOver(40, fc.tuple(codes, codes, codes), async ({ world }, moments, chosen) => {
    for (const [index, moment] of moments.entries()) {
      const code = chosen[index] ?? 'branches';
      for (const { id } of world.units.filter((u) => u.kind === 'bloc')) {
        const wanted = {
          figure: code,
          subject: catalogue[code].subject,
          facet: null,
          limit: 1000,
          offset: 0,
        };
        const rows = (side: RowSide) =>
          readRows(client, id as UnitId, { ...onDay(moment), ...wanted, side });
        const [done, missing] = [await rows('done'), await rows('missing')];
        const n = done.reduce((sum, row) => sum + row.n, 0);
        const d = [...done, ...missing].reduce((sum, row) => sum + row.d, 0);
        const expected = readFigures(world, id, moment).get(code) ?? { n: 0, d: 0 };
        expect({ code, n, d }, `unit ${id} on ${iso(moment.day)}`).toEqual({ code, ...expected });
      }
    }
  });
});
