import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyEntry } from '@/lib/access/gate';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';
import { ASKERS, ENTRIES } from '@/tests/support/permission-table';
import { loadRegistry } from '@/tests/support/registry';

const entries = await loadRegistry();
const names = entries.map(({ name }) => name).sort();

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('permission');
});
afterAll(() => world.close());

const NOT_FOUND = { ok: false, failure: 'not-found' };

describe('the permission table', () => {
  it('has one row for every query and command, and no other', () => {
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(Object.keys(ENTRIES).sort());
  });

  it('has every cell written', () => {
    for (const [name, { targets, row }] of Object.entries(ENTRIES)) {
      for (const asker of ASKERS) {
        expect(row[asker], `${name} for ${asker}`).toMatch(new RegExp(`^[+-]{${targets.length}}$`));
      }
    }
  });
});

/** What the entries answer, as signs; whatever is refused must read the same and change nothing. */
async function signsOf(entry: AnyEntry, asker: (typeof ASKERS)[number]): Promise<string> {
  const expected = ENTRIES[entry.name];
  if (!expected) return 'no row';
  let signs = '';
  for (const target of expected.targets) {
    const actor = await world.actor(asker);
    const input = await expected.input(world, target, asker, actor.sessionId);
    const [last] = await world.rows('select coalesce(max(id), 0) as id from audit_entry');
    const outcome = await entry.execute(actor, input);
    if (!outcome.ok) {
      expect(outcome, `${entry.name}, ${asker} asks for ${target}`).toEqual(NOT_FOUND);
      const trace = 'select table_name from audit_entry where id > $1 and actor = $2';
      expect(await world.rows(trace, [last?.id, `user:${actor.userId}`])).toEqual([]);
    }
    signs += outcome.ok ? '+' : '-';
  }
  return signs;
}

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  it.each(ASKERS)('as %s', async (asker) => {
    expect(await signsOf(entry, asker)).toBe(ENTRIES[name]?.row[asker]);
  });
});
