import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '@/app/api/commands/[name]/commands';
import type { Actor } from '@/lib/access/actor';
import type { BlocId, SessionId, UnitId, UserId } from '@/lib/access/ids';
import { ROLES } from '@/lib/access/role';
import { closePool, pool } from '@/lib/platform/database';
import {
  FOREIGN_KEYS,
  HOSTILE,
  NAMED_BY_DATA,
  sampleInput,
  withKey,
} from '@/tests/support/hostile';

/** Somebody who may do everything somewhere: what is refused is refused for its shape. */
const ALMIGHTY: Actor = {
  userId: 1 as UserId,
  login: 'all',
  displayName: 'Tất cả',
  blocId: null as BlocId | null,
  blocName: null,
  illustrative: false,
  textSize: 'normal',
  memberId: null,
  sessionId: randomUUID() as SessionId,
  grants: ROLES.map((role) => ({ role, unitId: 1 as UnitId, unitName: 'x' })),
};

const reached = vi.fn();
beforeAll(() => {
  vi.spyOn(pool(), 'query').mockImplementation(reached as never);
  vi.spyOn(pool(), 'connect').mockImplementation(reached as never);
});
beforeEach(() => reached.mockClear());
afterAll(async () => {
  vi.restoreAllMocks();
  await closePool();
});

const isModule = (file: string) => /^[a-z]+[\\/][a-z-]+\.ts$/.test(file);

function commandsInSource(): string[] {
  const files = fs.readdirSync('lib', { recursive: true, encoding: 'utf8' });
  return files
    .filter(isModule)
    .flatMap((file) =>
      [
        ...fs
          .readFileSync(path.join('lib', file), 'utf8')
          .matchAll(/= command\(\{\s*name: '([^']+)'/g),
      ].map(([, name = '']) => name),
    );
}

/**
 * Carried out by the server itself: the row of a file that is safe in the store, with what no JSON can be; and the size
 * of letters, by a plain form, so that it can be set where no script runs.
 */
const WITHOUT_ADDRESS = ['evidence.add', 'account.text-size'];

it('every command that is declared has its address', () => {
  const declared = commandsInSource().filter((name) => !WITHOUT_ADDRESS.includes(name));
  expect(COMMANDS.map(({ name }) => name).sort()).toEqual(declared.sort());
  expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (_, command) => {
  const sample = sampleInput(command);

  it('has a sample that its schema takes', () => {
    const parsed = command.input.safeParse(sample);
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
  });

  it.each(Object.keys(HOSTILE))('lets %s reach the database in no field', async (label) => {
    for (const field of Object.keys(sample)) {
      const planted = { ...sample, [field]: HOSTILE[label] };
      const outcome = await command.execute(ALMIGHTY, planted, randomUUID());
      expect({ field, outcome }).toMatchObject({ outcome: { ok: false, failure: 'invalid' } });
      const named = Object.keys(outcome.ok ? {} : (outcome.fields ?? {}));
      expect(named.every((name) => name.split('.')[0] === field)).toBe(true);
    }
    expect(reached).not.toHaveBeenCalled();
  });

  // Where field names are data, zod's record throws a __proto__ away by itself: nothing is left to be refused.
  const foreign = FOREIGN_KEYS.filter((key) => key !== '__proto__' || !NAMED_BY_DATA[command.name]);
  it.each(foreign)('takes no key called %s', async (key) => {
    const outcome = await command.execute(ALMIGHTY, withKey(sample, key), randomUUID());
    expect(outcome).toMatchObject({ ok: false, failure: 'invalid' });
    expect(reached).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['a list', []],
    ['a number', 5],
  ])('takes %s for no input', async (_label, raw) => {
    const outcome = await command.execute(ALMIGHTY, raw, randomUUID());
    expect(outcome).toMatchObject({ ok: false, failure: 'invalid' });
    expect(reached).not.toHaveBeenCalled();
  });
});
