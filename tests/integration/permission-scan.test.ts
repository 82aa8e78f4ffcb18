import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { AnyEntry } from '@/lib/access/gate';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';
import { ENTRIES } from '@/tests/support/permission-table';
import { loadRegistry } from '@/tests/support/registry';

/** What a scanner sends where a text is expected. Each must be answered, none may reach the database as it is. */
function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { not: value };
  return value;
}
const BAD: readonly (readonly [name: string, value: unknown])[] = [
  ['an operator object', { not: '' }],
  ['another operator', { gt: 0, OR: [] }],
  ['a list', ['1', '2']],
  ['an empty list', []],
  ['null', null],
  ['true', true],
  ['a number', 1],
  ['not a number', Number.NaN],
  ['a fraction', '1.5'],
  ['a negative number', '-1'],
  ['too large for the database', '9999999999'],
  ['far too large', '9'.repeat(400)],
  ['hexadecimal', '0x10'],
  ['digits of another script', '١٢'],
  ['a date', new Date()],
  ['a map', new Map([['a', 1]])],
  ['a form', new FormData()],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a big integer', 10n],
  ['50,000 characters', 'ă'.repeat(50_000)],
  ['10,000 levels', deep(10_000)],
  ['a zero byte', 'a\0b'],
  ['half a character', '\ud800'],
  ['SQL', "' or 1=1; drop table member; --"],
  ['a pattern', '%_\\'],
  ['an expression', '(((((((((a+)+)+)+)+)+)+)+$'],
  ['markup', '<script>alert(1)</script>'],
  ['a line break', 'a\r\nSet-Cookie: b=c'],
  ['the wrong way round', '‮‏﷽'],
];

const entries = await loadRegistry();
let world: EnteringWorld;
let staff: Actor;
beforeAll(async () => {
  world = await openEnteringWorld('scan');
  staff = await world.actor('a.staff');
});
afterAll(() => world.close());

/** The fields an entry asks for. */
const fieldsOf = ({ input }: AnyEntry, valid: object): string[] =>
  Object.keys('shape' in input ? Object(input.shape) : valid);

const CHANGES = 'select count(*)::int as changes from audit_entry where actor like $1';

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  const expected = ENTRIES[name];

  it('answers whatever stands where its input should be', async () => {
    for (const [what, value] of [...BAD, ['nothing', undefined] as const]) {
      const outcome = await entry.execute(staff, value);
      expect([what, typeof outcome.ok]).toEqual([what, 'boolean']);
    }
  });

  it('answers whatever stands in each of its fields', async () => {
    if (!expected) throw new Error('no row in the permission table');
    const valid = await expected.input(world, expected.targets[0] ?? null, 'a.staff', '');
    for (const field of fieldsOf(entry, valid)) {
      for (const [what, value] of BAD) {
        const outcome = await entry.execute(staff, { ...valid, [field]: value });
        const said = outcome.ok ? 'answered' : outcome.failure;
        expect([field, what, said === 'broken']).toEqual([field, what, false]);
      }
    }
  });

  it('takes over no field that it did not ask for', async () => {
    if (!expected) throw new Error('no row in the permission table');
    const valid = await expected.input(
      world,
      expected.targets[0] ?? null,
      'a.staff',
      staff.sessionId,
    );
    const wished = { role: 'staff', blocId: 1, userId: 1, recordedBy: 1, id: 1, state: 'accepted' };
    // What it does ask for is no extra.
    const asked = new Set(fieldsOf(entry, valid));
    const extra = Object.fromEntries(Object.entries(wished).filter(([field]) => !asked.has(field)));
    const before = await world.rows(CHANGES, [`user:${staff.userId}`]);
    const outcome = await entry.execute(staff, { ...valid, ...extra });
    if (entry.kind === 'command') {
      expect(outcome).toMatchObject({ ok: false, failure: 'invalid' });
      expect(await world.rows(CHANGES, [`user:${staff.userId}`])).toEqual(before);
    } else {
      // A page's address may carry the marks of others (fbclid); a query drops what it does not know.
      expect(entry.input.parse({ ...valid, ...extra })).not.toHaveProperty('blocId');
    }
  });
});
