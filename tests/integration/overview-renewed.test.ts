import fc from 'fast-check';
import type pg from 'pg';
import { expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { MOVES, NOUNS } from '@/lib/figures/moved';
import { readOverview } from '@/lib/figures/read-overview';
import { closePool } from '@/lib/platform/database';
import { makeOwnDatabase } from '../support/own-database';
import { iso } from './model/book';
import { type History, history, live, momentsOf } from './model/history';

// Far above what a quiet machine needs.
vi.setConfig({ testTimeout: 600_000 });

/** An empty database, with the process's pool pointed at it. */
async function inOwnDatabase(run: (owner: pg.Client) => Promise<void>): Promise<void> {
  const database = await makeOwnDatabase('renewed');
  const owner = await database.connectAsOwner();
  await closePool();
  process.env.APP_DATABASE_URL = database.appUrl;
  try {
    await run(owner);
  } finally {
    await closePool();
    await owner.end();
    await database.drop();
  }
}

it('takes every table that a figure is read from into account', () =>
  inOwnDatabase(async (owner) => {
    for (const noun of NOUNS) {
      // As PostgreSQL plans to read them: the other figures' arms of the view fall away.
      const { rows } = await owner.query(
        `explain (format json, costs off) select * from contribution where noun = '${noun}'`,
      );
      const tables = [...JSON.stringify(rows).matchAll(/"Relation Name":\s*"(\w+)"/g)];
      expect(tables.length, noun).toBeGreaterThan(0);
      for (const [, table = ''] of tables) {
        if (MOVES[table]) expect(MOVES[table], `${table} is read for ${noun}`).toContain(noun);
      }
    }
  }));

type Memo = Map<string, unknown>;
const memo = (): Memo => (globalThis as { nennepMemo?: Memo }).nennepMemo ?? new Map();

it('an overview renewed in part after a change equals one read from scratch, over random histories', async () => {
  for (const given of fc.sample(history, { numRuns: 3, seed: 20_261_123 })) {
    memo().clear();
    await inOwnDatabase((owner) => compare(owner, given));
  }
});

/** Lives through a history, two statements at a time, and looks at three units each time: renewed, and from scratch. */
async function compare(owner: pg.Client, given: History): Promise<void> {
  const { statements, world } = live(given);
  const asOf = iso(momentsOf(given)[0]?.day ?? 0);
  const units = ['bloc', 'grassroots_committee', 'branch'].map(
    (kind) => world.units.find((unit) => unit.kind === kind && unit.bloc === 1)?.id ?? 0,
  );
  const look = async (unit: number) => {
    const answer = await readOverview.execute(staffOf(units[0] ?? 0), {
      unitId: String(unit),
      asOf,
    });
    return answer.ok ? answer.value : answer.failure;
  };
  let renewed = 0;
  for (let next = 0; next < statements.length; next += 2) {
    const change = statements.slice(next, next + 2).join(';\n');
    await owner.query(change);
    for (const unit of units) {
      const before = memo().size;
      const afterChange = await look(unit);
      if (before > 0) renewed++;
      const kept = new Map(memo());
      memo().clear();
      expect(afterChange, `unit ${unit}, after ${change}`).toEqual(await look(unit));
      // The next change renews what has been renewed, not what was just read from scratch.
      for (const [key, value] of kept) memo().set(key, value);
    }
  }
  expect(renewed).toBeGreaterThan(60);
}

function staffOf(bloc: number): Actor {
  const nobody = { userId: 1, login: 'staff', displayName: 'Cán bộ', memberId: null };
  const grants = [{ role: 'staff', unitId: bloc, unitName: 'Khối' }];
  return { ...nobody, blocId: 1, blocName: 'Khối', illustrative: true, grants } as unknown as Actor;
}
