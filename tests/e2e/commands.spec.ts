import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { COMMANDS } from '@/app/api/commands/[name]/commands';
import { expect, test } from '@/tests/support/browser-test';
import { DEEP, FOREIGN_KEYS, HOSTILE, sampleInput, withKey } from '@/tests/support/hostile';
import { askServed } from '@/tests/support/served-database';
import { signIn } from '@/tests/support/sign-in';

const BASE = String(process.env.BASE_URL);

/** As text by hand where JSON.stringify would run out of stack. */
const textOf = (data: unknown) => {
  const deep = `${'{"a":['.repeat(5_000)}"x"${']}'.repeat(5_000)}`;
  const text = JSON.stringify(data, (_key, value) => (value === DEEP ? '@deep@' : value));
  return text.replace('"@deep@"', deep);
};

function post(page: Page, name: string, data: unknown, headers: Record<string, string> = {}) {
  return page.request.post(`/api/commands/${name}`, {
    data: typeof data === 'string' ? data : textOf(data),
    headers: { origin: BASE, 'content-type': 'application/json', ...headers },
  });
}
const parcel = (input: unknown) => ({ key: randomUUID(), input });

/** What the audit holds of this person: reading leaves nothing there. */
async function changesBy(login: string): Promise<number> {
  const [row] = await askServed<{ n: string }>(
    `select count(*) as n from audit_entry a join app_user u on a.actor = 'user:' || u.id
     where u.login = $1`,
    [login],
  );
  return Number(row?.n);
}

const plan = (unit: number | undefined, topic: string) => ({
  unitId: String(unit),
  kind: 'thematic',
  audience: 'party',
  topic,
  plannedOn: '2199-06-05',
  place: '',
});
async function ownUnit(login: string): Promise<number | undefined> {
  const [row] = await askServed<{ unit_id: number }>(
    'select g.unit_id from user_grant g join app_user u on u.id = g.user_id where u.login = $1',
    [login],
  );
  return row?.unit_id;
}

for (const login of ['haugiang.grassroots', 'haugiang.member']) {
  test(`no hostile input of ${login} is carried out or breaks the server`, async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, login, '/account');
    const before = await changesBy(login);
    // Each field with one of the hostile values in turn; all of them are tried below the HTTP (scanner.test.ts).
    const values = Object.values(HOSTILE);
    let turn = 0;
    const planted = COMMANDS.flatMap((command) => {
      const sample = sampleInput(command);
      const fields = Object.keys(sample).map((field) => {
        turn += 1;
        return { ...sample, [field]: values[turn % values.length] };
      });
      const key = FOREIGN_KEYS[turn % FOREIGN_KEYS.length] ?? 'role';
      return [...fields, withKey(sample, key), null, []].map((input) => ({ command, input }));
    });
    for (let from = 0; from < planted.length; from += 10) {
      const sent = planted.slice(from, from + 10).map(async ({ command, input }) => {
        const response = await post(page, command.name, parcel(input));
        expect([404, 422], command.name).toContain(response.status());
        expect(await response.json()).toMatchObject({ ok: false });
      });
      await Promise.all(sent);
    }
    expect(await changesBy(login)).toBe(before);
  });
}

test('what is no request at all is refused in words', async ({ page }) => {
  await signIn(page, 'haugiang.secretary', '/account');
  const bodies = ['', '{', 'null', '[]', '"x"', '{"key":1}', '{"key":"x","input":{}}', '\u0000'];
  for (const body of bodies) expect((await post(page, 'study.plan', body)).status()).toBe(422);
  const long = JSON.stringify(parcel({ topic: 'x'.repeat(300_000) }));
  expect((await post(page, 'study.plan', long)).status()).toBe(413);
  const deep = `{"key":"${randomUUID()}","input":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect((await post(page, 'study.plan', deep)).status()).toBe(422);
  for (const name of ['nothing', 'study.plan.list', '__proto__', 'constructor', '%00', '..%2f']) {
    expect((await post(page, name, parcel({}))).status()).toBe(404);
  }
  expect((await page.request.get('/api/commands/study.plan')).status()).toBe(405);
});

test('only pages of this site may send, and only for who is signed in', async ({ page }) => {
  const login = 'haugiang.secretary';
  await signIn(page, login, '/account');
  const before = await changesBy(login);
  const input = plan(await ownUnit(login), 'Từ nơi khác');
  for (const origin of ['https://evil.example', 'null', '']) {
    expect((await post(page, 'study.plan', parcel(input), { origin })).status()).toBe(403);
  }
  const forged = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' };
  expect((await post(page, 'study.plan', parcel(input), forged)).status()).toBe(403);
  const other = await post(page, 'study.plan', { ...parcel(input), user: 1 });
  expect(other.status()).toBe(401);
  expect(other.headers()['cache-control']).toContain('no-store');
  await page.context().clearCookies();
  expect((await post(page, 'study.plan', parcel(input))).status()).toBe(401);
  expect(await changesBy(login)).toBe(before);
});

test('the same request 50 times at once makes one row and 50 equal answers', async ({ page }) => {
  const login = 'haugiang.secretary';
  await signIn(page, login, '/account');
  const topic = `Gửi 50 lần ${Date.now()}`;
  const body = JSON.stringify(parcel(plan(await ownUnit(login), topic)));
  const responses = await Promise.all([...Array(50)].map(() => post(page, 'study.plan', body)));
  expect(responses.map((one) => one.status()).filter((status) => status !== 200)).toEqual([]);
  const answers = await Promise.all(responses.map((one) => one.text()));
  expect(new Set(answers).size).toBe(1);
  const rows = await askServed('select id from study_plan where topic = $1', [topic]);
  expect(rows).toHaveLength(1);
});
