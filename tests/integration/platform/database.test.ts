import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { closePool, pool, queryJson, queryRows } from '@/lib/platform/database';
import { whyNotReady } from '@/lib/platform/readiness';
import { withTransaction } from '@/lib/platform/transaction';

const AUDIT = { actor: 'kiem-thu', requestId: 'r-1' };

afterEach(async () => {
  vi.unstubAllEnvs();
  await closePool();
});
afterAll(closePool);

describe('values from the database', () => {
  it('are numbers, calendar days and JSON', async () => {
    const rows = await queryRows(
      'test.values',
      `select count(*) as n, sum(2.5) as s, date '2022-06-30' as day, jsonb_build_object('a', 1) as j`,
    );
    expect(rows).toEqual([{ n: 1, s: 2.5, day: '2022-06-30', j: { a: 1 } }]);
  });

  it('fail rather than lose digits', async () => {
    const tooBig = queryRows('test.big', 'select 9007199254740993::int8 as n');
    await expect(tooBig).rejects.toThrow(/giới hạn an toàn/);
  });

  it('come whole as one JSON value', async () => {
    expect(await queryJson('test.json', `select json_build_array(1, $1::text)`, ['hai'])).toEqual([
      1,
      'hai',
    ]);
  });
});

describe('a connection', () => {
  it('speaks UTC, has limits, and is the modest role', async () => {
    const setting = (name: string) => `current_setting('${name}') as ${name.toLowerCase()}`;
    const names = ['TimeZone', 'statement_timeout', 'lock_timeout'];
    const rows = await queryRows(
      'test.settings',
      `select ${names.map(setting).join()}, current_user as who`,
    );
    expect(rows).toEqual([
      { timezone: 'UTC', statement_timeout: '10s', lock_timeout: '5s', who: 'nennep_app' },
    ]);
  });
});

describe('a transaction', () => {
  it('says who acts, to itself only', async () => {
    const ask = `select current_setting('app.actor', true) as actor`;
    const inside = await withTransaction(AUDIT, async (tx) => (await tx.query(ask)).rows);
    expect(inside).toEqual([{ actor: 'kiem-thu' }]);
    expect((await pool().query(ask)).rows[0].actor || null).toBeNull();
  });

  it('is tried again when two have met, four times in all', async () => {
    let tries = 0;
    const meeting = withTransaction(AUDIT, async (tx) => {
      tries += 1;
      await tx.query(`do $$ begin raise exception 'met' using errcode = '40001'; end $$`);
    });
    await expect(meeting).rejects.toThrow('met');
    expect(tries).toBe(4);
  });

  it('is not tried again for any other reason, and its connection is fit for use', async () => {
    let tries = 0;
    const wrong = withTransaction(AUDIT, async (tx) => {
      tries += 1;
      await tx.query('select 1 / 0');
    });
    await expect(wrong).rejects.toThrow(/zero/);
    expect(tries).toBe(1);
    expect((await pool().query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('readiness', () => {
  it('is given for a migrated database under the modest role', async () => {
    expect(await whyNotReady()).toBeUndefined();
  });

  it('is refused to the owner of the tables', async () => {
    vi.stubEnv('APP_DATABASE_URL', String(process.env.DATABASE_URL));
    expect(await whyNotReady()).toBe('role-too-strong');
  });

  it('is refused where nothing is migrated, and where nobody answers', async () => {
    const address = new URL(String(process.env.APP_DATABASE_URL));
    address.pathname = '/postgres';
    vi.stubEnv('APP_DATABASE_URL', address.href);
    expect(await whyNotReady()).toBe('not-migrated');
    await closePool();
    address.port = '1';
    vi.stubEnv('APP_DATABASE_URL', address.href);
    expect(await whyNotReady()).toBe('database-unreachable');
  });
});
