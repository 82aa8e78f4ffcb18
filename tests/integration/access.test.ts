import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDevice, withUser } from '@/lib/access/device';
import type { SessionId, UserId } from '@/lib/access/ids';
import { readSessionId, sessionCookie } from '@/lib/access/next-auth';
import { findActor } from '@/lib/access/session-store';
import { type Attempt, signIn } from '@/lib/access/sign-in';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { PASSWORD } from '@/tests/support/access-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('access');
});
afterAll(() => world.close());

const TODAY = '2026-11-23' as DateOnly;
const SECRET = 'a secret of at least thirty-two characters';

let address = 0;
/** An address nobody has come from before. */
const newAddress = () => `198.51.${Math.floor(++address / 250)}.${address % 250}`;

const attempt = (login: string, password: string, more: Partial<Attempt> = {}): Attempt => ({
  login,
  password,
  address: newAddress(),
  device: readDevice(undefined),
  userAgent: 'a browser',
  secret: SECRET,
  ...more,
});
/** The outcomes in the security log since the last look. */
async function outcomes(login: string): Promise<Record<string, number>> {
  const rows = await world.rows(
    'select outcome, count(*)::int as times from sign_in_attempt where login = $1 group by outcome',
    [login],
  );
  return Object.fromEntries(rows.map(({ outcome, times }) => [String(outcome), Number(times)]));
}

describe('a session', () => {
  const begin = async (login: string) => {
    const outcome = await signIn(attempt(login, PASSWORD));
    if (!outcome.ok) throw new Error(`${login}: ${outcome.failure}`);
    return outcome.sessionId;
  };
  const alive = async (session: SessionId) => (await findActor(session, TODAY)) !== null;

  it('is new at each sign-in and carries who the database says', async () => {
    const [one, other] = [await begin('a.secretary'), await begin('A.Secretary@Example.VN ')];
    expect(one).not.toBe(other);
    const found = await findActor(one, TODAY);
    expect(found?.actor).toMatchObject({
      userId: world.users['a.secretary'],
      login: 'a.secretary',
      memberId: world.members.binh,
      sessionId: one,
      grants: [{ role: 'secretary', unitId: world.units['a-b1'], unitName: 'Chi bộ Alpha-Bemot' }],
    });
    expect(await alive(randomUUID() as SessionId)).toBe(false);
  });

  it.each([
    ['ended', 'update user_session set ended_at = now() where id = $1'],
    [
      'past its 12 hours',
      `update user_session set created_at = now() - interval '12 hours', expires_at = now() - interval '1 second' where id = $1`,
    ],
    [
      'idle for 30 minutes',
      `update user_session set last_seen_at = now() - interval '30 minutes 1 second' where id = $1`,
    ],
    [
      'of a disabled user',
      'update app_user set disabled_at = now() where id = (select user_id from user_session where id = $1)',
    ],
  ])('%s opens nothing on the next request', async (_, change) => {
    const session = await begin('b.staff');
    expect(await alive(session)).toBe(true);
    await world.rows(change, [session]);
    expect(await alive(session)).toBe(false);
    await world.rows(`update app_user set disabled_at = null where login = 'b.staff'`);
  });

  it('has the grants in force today, the broadest first', async () => {
    const session = await begin('a.grassroots');
    const user = world.users['a.grassroots'];
    const grant = (unit: number, role: string, from: string, to: string | null) =>
      world.rows(
        `insert into user_grant (bloc_id, user_id, role, unit_id, from_date, to_date)
         select bloc_id, $1, $2, $3, $4, $5 from unit where id = $3`,
        [user, role, unit, from, to],
      );
    await grant(world.units['a-b3'], 'secretary', '2026-01-01', null);
    await grant(world.units.a, 'staff', '2026-01-01', TODAY);
    await grant(world.units.a, 'leader', '2026-11-24', null);
    const grants = async () =>
      (await findActor(session, TODAY))?.actor.grants.map(({ role, unitId }) => [role, unitId]);
    const own = ['grassroots', world.units['a-org1']];
    expect(await grants()).toEqual([own, ['secretary', world.units['a-b3']]]);
    await world.rows(
      'update user_grant set to_date = $2 where user_id = $1 and to_date is null and from_date <= $2',
      [user, TODAY],
    );
    expect(await grants()).toEqual([]);
    await world.rows('delete from user_grant where user_id = $1', [user]);
    await grant(world.units['a-org1'], 'grassroots', '2020-01-01', null);
  });
});

describe('the session cookie', () => {
  const cookieAt = async (url: string | undefined) => {
    vi.stubEnv('NEXTAUTH_URL', url);
    vi.stubEnv('NEXTAUTH_SECRET', SECRET);
    const id = randomUUID() as SessionId;
    const cookie = await sessionCookie(id);
    const jar = { get: (name: string) => (name === cookie.name ? cookie : undefined) };
    expect(await readSessionId(jar)).toBe(id);
    vi.stubEnv('NEXTAUTH_SECRET', `another ${SECRET}`);
    expect(await readSessionId({ get: () => ({ value: `${cookie.value}x` }) })).toBe(null);
    return cookie;
  };
  afterEach(() => vi.unstubAllEnvs());

  it('is bound to the host and to HTTPS where the site has such an address', async () => {
    const cookie = await cookieAt('https://nennep.vn');
    expect(cookie.name).toBe('__Host-nen-nep-session');
    expect(cookie.options).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: true,
      maxAge: 12 * 60 * 60,
    });
  });

  it.each([undefined, 'http://localhost:3000'])('works on plain HTTP at %s', async (url) => {
    const cookie = await cookieAt(url);
    expect([cookie.name, cookie.options.secure]).toEqual(['nen-nep-session', false]);
  });

  it('cannot be made or read without a secret worth the name', async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'short');
    await expect(sessionCookie(randomUUID() as SessionId)).rejects.toThrow('NEXTAUTH_SECRET');
  });
});

describe('signing in', () => {
  it('says the same of an unknown login and a wrong password, and logs the difference', async () => {
    const wrong = await signIn(attempt('a.leader', 'not the password'));
    const unknown = await signIn(attempt('no.such.person', 'not the password'));
    expect(wrong).toEqual({ ok: false, failure: 'wrong' });
    expect(unknown).toEqual(wrong);
    expect(await outcomes('a.leader')).toEqual({ wrong_password: 1 });
    // What was typed may have been a password: only a digest of it is kept.
    const logged = await world.rows(
      `select login from sign_in_attempt where outcome = 'unknown_login'`,
    );
    expect(logged).toEqual([{ login: expect.stringMatching(/^\?[0-9a-f]{12}$/) }]);
  });

  it('keeps a disabled account out, and says so only to who knows the password', async () => {
    expect(await signIn(attempt('a.disabled', PASSWORD))).toEqual({
      ok: false,
      failure: 'disabled',
    });
    expect(await signIn(attempt('a.disabled', 'x'))).toEqual({ ok: false, failure: 'wrong' });
  });

  it.each([
    ['an empty login', '', PASSWORD],
    ['a login of 10,000 characters', 'a'.repeat(10_000), PASSWORD],
    ['a password of 10,000 characters', 'a.leader', PASSWORD.repeat(500)],
    ['SQL', "a.leader' or '1'='1", PASSWORD],
  ])('refuses %s', async (_, login, password) => {
    expect(await signIn(attempt(login, password))).toEqual({ ok: false, failure: 'wrong' });
  });

  it('takes a password typed with another keyboard: composed or not', async () => {
    expect(await signIn(attempt('a.leader', PASSWORD.normalize('NFD')))).toMatchObject({
      ok: true,
    });
  });

  it.each(['sign_in_attempt', 'personal_file_read'])('lets the app only add to %s', async (log) => {
    await expect(pool().query(`delete from ${log}`)).rejects.toThrow(/permission denied/);
    await expect(pool().query(`update ${log} set at = now()`)).rejects.toThrow(/permission denied/);
    await expect(pool().query(`truncate ${log}`)).rejects.toThrow(/permission denied/);
  });
});

describe('a thousand wrong passwords', () => {
  beforeEach(async () => {
    await world.rows('delete from user_session');
  });

  async function attack(login: string, from: (index: number) => string): Promise<void> {
    for (let start = 0; start < 1_000; start += 50) {
      const batch = Array.from({ length: 50 }, (_, index) =>
        signIn(attempt(login, `guess ${start + index}`, { address: from(start + index) })),
      );
      for (const outcome of await Promise.all(batch)) expect(outcome.ok).toBe(false);
    }
  }
  const evaluated = async (login: string) => (await outcomes(login)).wrong_password ?? 0;

  it('from one address: few are looked at', async () => {
    await attack('a.staff', () => '203.0.113.1');
    expect(await evaluated('a.staff')).toBeLessThanOrEqual(10);
    // And the address has used up what it had for other accounts.
    const waiting = { ok: false, failure: 'slowed', minutes: expect.any(Number) };
    expect(await signIn(attempt('b.staff', PASSWORD, { address: '203.0.113.1' }))).toEqual(waiting);
  });

  it('from 200 addresses: few are looked at, and the owner gets in on a known device or address', async () => {
    const owner = world.users['a.member'] as UserId;
    const device = readDevice(withUser(readDevice(undefined), owner, SECRET));
    const home = '192.0.2.7';
    expect(await signIn(attempt('a.member', PASSWORD, { address: home }))).toMatchObject({
      ok: true,
    });
    const evaluatedBefore = await evaluated('a.member');
    await attack('a.member', (index) => `203.0.113.${index % 200}`);
    expect((await evaluated('a.member')) - evaluatedBefore).toBeLessThanOrEqual(10);
    expect(await signIn(attempt('a.member', PASSWORD))).toMatchObject({ failure: 'slowed' });
    for (let time = 0; time < 20; time++) {
      expect(await signIn(attempt('a.member', PASSWORD, { device }))).toMatchObject({ ok: true });
      expect(await signIn(attempt('a.member', PASSWORD, { address: home }))).toMatchObject({
        ok: true,
      });
    }
  });

  it('from a known device: not many more', async () => {
    const owner = world.users.administrator as UserId;
    const device = readDevice(withUser(readDevice(undefined), owner, SECRET));
    for (let guess = 0; guess < 60; guess++) {
      await signIn(attempt('administrator', `guess ${guess}`, { device }));
    }
    expect(await evaluated('administrator')).toBeLessThanOrEqual(10);
  });

  it('is not helped by a device cookie of another user, or a made-up one', async () => {
    const other = readDevice(
      withUser(readDevice(undefined), world.users['b.staff'] as UserId, SECRET),
    );
    const forged = readDevice(
      withUser(readDevice(undefined), world.users['a.grassroots'] as UserId, 'another secret'),
    );
    for (let guess = 0; guess < 40; guess++) {
      await signIn(
        attempt('a.grassroots', `guess ${guess}`, { device: guess % 2 ? other : forged }),
      );
    }
    expect(await evaluated('a.grassroots')).toBeLessThanOrEqual(10);
  });
});
