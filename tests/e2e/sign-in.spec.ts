import type { Page } from '@playwright/test';
import pg from 'pg';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';
import { Visitor } from '../support/visitor';

const base = process.env.BASE_URL ?? 'http://localhost:3000';
const origin = new URL(base).origin;
const PASSWORD = String(process.env.DEMO_PASSWORD);
const SESSION = 'nen-nep-session';

const login = (page: Page) => page.getByLabel('Tên đăng nhập hoặc thư điện tử');
const password = (page: Page) => page.getByLabel('Mật khẩu', { exact: true });
const send = (page: Page) => page.getByRole('button', { name: 'Đăng nhập' }).click();

async function sql(text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

test('leads back to the page that was wanted, and only within this site', async ({ page }) => {
  await page.goto('/units?q=chi+bo');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Funits%3Fq%3Dchi%2Bbo$/);
  await login(page).fill('sonla.leader');
  await password(page).fill(PASSWORD);
  await send(page);
  await expect(page).toHaveURL(/\/units\?q=chi\+bo$/);

  for (const next of ['//evil.example/', 'https://evil.example/', '/\\evil.example']) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await login(page).fill('sonla.leader');
    await password(page).fill(PASSWORD);
    await send(page);
    await expect(page).toHaveURL(`${origin}/`);
    // Nor when somebody writes it into the form itself.
    const sent = await new Visitor(base).submit('/sign-in', {
      login: 'sonla.leader',
      password: PASSWORD,
      next,
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/']);
  }
});

test('says what is wrong with its cure, keeps the login and shows the password on demand', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await login(page).fill('sonla.staff');
  await password(page).fill('sai mật khẩu');
  await page.getByLabel('Hiện mật khẩu').check();
  await expect(password(page)).toHaveAttribute('type', 'text');
  await page.getByLabel('Hiện mật khẩu').uncheck();
  await expect(password(page)).toHaveAttribute('type', 'password');
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'chưa đúng' })).toContainText('Caps Lock');
  await expect(login(page)).toHaveValue('sonla.staff');
  await expect(password(page)).toHaveValue('');
  await password(page).fill(PASSWORD);
  await send(page);
  await expect(page).toHaveURL(`${origin}/`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('signs in, says what is wrong, and signs out', async ({ page }) => {
    await page.goto('/units');
    await login(page).fill('dongda.leader');
    await password(page).fill('sai');
    await send(page);
    await expect(page.getByRole('alert').filter({ hasText: 'chưa đúng' })).toBeVisible();
    await expect(login(page)).toHaveValue('dongda.leader');
    await expect(page.getByLabel('Hiện mật khẩu')).toHaveCount(0);
    await password(page).fill(PASSWORD);
    await send(page);
    await expect(page).toHaveURL(/\/units$/);
    await page.goto('/account');
    await page
      .getByRole('button', { name: 'Đăng xuất', exact: true })
      .locator('visible=true')
      .first()
      .click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.goto('/units');
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test('the back button shows nothing after signing out', async ({ page }) => {
  await signIn(page, 'dongda.leader', '/units');
  await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible();
  await page
    .getByRole('button', { name: 'Đăng xuất', exact: true })
    .locator('visible=true')
    .first()
    .click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goBack();
  await expect(login(page)).toBeVisible();
});

test('a session can be ended from another device', async ({ page, browser }) => {
  await signIn(page, 'bacgiang.leader', '/account');
  const other = await browser.newContext({
    baseURL: base,
    userAgent: 'Mozilla/5.0 (iPhone) Safari',
  });
  const phone = await other.newPage();
  await signIn(phone, 'bacgiang.leader', '/account');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Đăng xuất khỏi Safari trên iPhone' }).first().click();
  await expect(page.getByText('Safari trên iPhone')).toHaveCount(0);
  await phone.reload();
  await expect(login(phone)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Đang đăng nhập ở' })).toBeVisible();
  await other.close();
});

test('each sign-in makes a new token, whatever cookie was there before', async () => {
  const visitor = new Visitor(base);
  visitor.cookies.set(SESSION, 'set-by-somebody-else');
  await visitor.signIn('sonla.leader', PASSWORD);
  const first = visitor.cookies.get(SESSION);
  const again = new Visitor(base);
  for (const [name, value] of visitor.cookies) again.cookies.set(name, value);
  await again.fetch('/api/sign-out', { method: 'POST', headers: { origin } });
  await again.signIn('sonla.leader', PASSWORD);
  expect(first).not.toBe('set-by-somebody-else');
  expect(again.cookies.get(SESSION)).not.toBe(first);
  // The old token is worth nothing now.
  expect((await visitor.fetch('/account')).status).toBe(307);
});

test('the cookies are out of reach of scripts and of other sites', async () => {
  const visitor = new Visitor(base);
  const response = await visitor.signIn('sonla.leader', PASSWORD);
  const cookies = response.headers.getSetCookie();
  expect(cookies.map((line) => line.split('=')[0])).toEqual([SESSION, 'nen-nep-device']);
  for (const line of cookies) {
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=lax/i);
    expect(line).toMatch(/; Path=\//);
    expect(line).not.toMatch(/; Domain/i);
  }
});

test('nothing a client says about itself is taken over', async () => {
  const visitor = new Visitor(base);
  await visitor.signIn('haugiang.member', PASSWORD);
  const before = await (await visitor.fetch('/account')).text();
  const { csrfToken } = (await (await visitor.fetch('/api/auth/csrf')).json()) as {
    csrfToken: string;
  };
  const claims = {
    sid: '00000000-0000-4000-8000-000000000000',
    id: 1,
    role: 'staff',
    email: 'haugiang.staff@example.vn',
    blocId: 1,
    user: { name: 'Người khác' },
  };
  const response = await visitor.fetch('/api/auth/session', {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ csrfToken, data: claims, ...claims }),
  });
  expect(response.status).toBe(200);
  const session = JSON.stringify(await (await visitor.fetch('/api/auth/session')).json());
  for (const word of ['Người khác', 'staff', '00000000']) expect(session).not.toContain(word);
  const after = await (await visitor.fetch('/account')).text();
  const heading = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
  expect(heading(after)).toBe(heading(before));
  expect((await visitor.fetch('/members')).status).toBe(404);
});

test('next-auth’s own way in takes the same password, and gives the same session', async () => {
  const visitor = new Visitor(base);
  const enter = async (secret: string) => {
    const { csrfToken } = (await (await visitor.fetch('/api/auth/csrf')).json()) as {
      csrfToken: string;
    };
    return visitor.fetch('/api/auth/callback/credentials', {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({
        csrfToken,
        login: 'sonla.leader',
        password: secret,
        json: 'true',
      }),
    });
  };
  await enter('sai');
  expect(visitor.cookies.has(SESSION)).toBe(false);
  await enter(PASSWORD);
  expect((await visitor.fetch('/account')).status).toBe(200);
});

test('a withdrawn grant and a disabled account work on the next click', async () => {
  const visitor = new Visitor(base);
  await visitor.signIn('binhduong.leader', PASSWORD);
  expect((await visitor.fetch('/members')).status).toBe(200);
  const [grant] = await sql(
    `update user_grant g set role = 'member' from app_user u
     where u.id = g.user_id and u.login = 'binhduong.leader' returning g.id`,
  );
  expect((await visitor.fetch('/members')).status).toBe(404);
  await sql(`update user_grant set role = 'leader' where id = $1`, [grant.id]);
  expect((await visitor.fetch('/members')).status).toBe(200);
  await sql(`update app_user set disabled_at = now() where login = 'binhduong.leader'`);
  expect((await visitor.fetch('/members')).status).toBe(307);
  await sql(`update app_user set disabled_at = null where login = 'binhduong.leader'`);
});

test('the security log has the true address, whatever the client claims, and no password', async () => {
  const since = new Date(Date.now() - 1_000);
  const forged = {
    'x-forwarded-for': '10.9.8.7',
    'x-real-ip': '10.9.8.7',
    'x-client-address': '10.9.8.7',
  };
  const visitor = new Visitor(base, forged);
  await visitor.signIn('dongda.staff', 'mật khẩu sai rất riêng');
  await visitor.signIn('khong.co.ai.ten.nay', 'mật khẩu sai rất riêng');
  await visitor.signIn('dongda.staff', PASSWORD);
  const rows = await sql(
    'select login, address, outcome from sign_in_attempt where at > $1 order by id',
    [since],
  );
  const own = rows.filter(
    ({ login: who, outcome }) => who === 'dongda.staff' || outcome === 'unknown_login',
  );
  expect(own.slice(-3).map(({ outcome }) => outcome)).toEqual([
    'wrong_password',
    'unknown_login',
    'signed_in',
  ]);
  for (const { address } of own)
    expect(address).toMatch(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/);
  const text = JSON.stringify(rows);
  expect(text).not.toContain('riêng');
  expect(text).not.toContain('khong.co.ai');
});

test('wrong passwords are slowed, and the known device still gets in', async () => {
  const owner = new Visitor(base);
  await owner.signIn('bacgiang.staff', PASSWORD);
  await owner.fetch('/api/sign-out', { method: 'POST', headers: { origin } });
  // The test's address has become a known one by signing in: make the attackers strangers to it.
  await sql(
    `update user_session set address = '192.0.2.1' where user_id = (select id from app_user where login = 'bacgiang.staff')`,
  );
  const answers: string[] = [];
  for (let guess = 0; guess < 13; guess++) {
    answers.push(await (await new Visitor(base).signIn('bacgiang.staff', `đoán ${guess}`)).text());
  }
  expect(answers.filter((html) => html.includes('chưa đúng'))).toHaveLength(10);
  expect(answers.at(-1)).toContain('đang tạm dừng');
  const right = await new Visitor(base).signIn('bacgiang.staff', PASSWORD);
  expect(right.status).toBe(200);
  expect((await owner.signIn('bacgiang.staff', PASSWORD)).status).toBe(303);
});

test('the demo’s accounts are named, and their password is not', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByText('Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang').click();
  await expect(page.getByText('haugiang.secretary', { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain(PASSWORD);
});
