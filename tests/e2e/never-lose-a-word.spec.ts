import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser-test';
import { askServed } from '@/tests/support/served-database';
import { signIn } from '@/tests/support/sign-in';

const NO_NETWORK =
  /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION_RESET|Failed to fetch|fetching the script|status of (401|409|422)/;

const topicsLike = (beginning: string) =>
  askServed<{ topic: string }>('select topic from study_plan where topic like $1 order by id', [
    `${beginning} %`,
  ]);

async function enter(page: Page, topic: string): Promise<void> {
  const field = page.getByLabel('Nội dung sinh hoạt');
  await field.fill(topic);
  await page.getByLabel('Ngày sinh hoạt').fill('31/12');
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(field).toHaveValue('');
}

/** Waits until the forms have been put by for a time without a network. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (;;) {
      const pages = await caches.open('nen-nep-pages-1');
      if (await pages.match('/study/plan')) return;
      await new Promise((go) => setTimeout(go, 50));
    }
  });
}

test('50 entries with the network cut in the middle are 50 rows, each once, in order', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  const mark = `Mất mạng ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  for (let index = 0; index < 50; index++) {
    if (index === 15) await context.setOffline(true);
    if (index === 35) await context.setOffline(false);
    await enter(page, `${mark} ${String(index).padStart(2, '0')}`);
    if (index === 34) await expect(page.getByText('Chờ gửi: 20')).toBeVisible();
  }
  await expect(page.getByText(/^Chờ gửi: /)).toHaveCount(0, { timeout: 30_000 });
  const topics = (await topicsLike(mark)).map(({ topic }) => topic);
  expect(topics).toEqual([...Array(50).keys()].map((n) => `${mark} ${String(n).padStart(2, '0')}`));
});

test('an answer lost on its way is asked for again and nothing happens twice', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  const mark = `Mất trả lời ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  let lost = 0;
  await page.route('**/api/commands/*', async (route) => {
    lost += 1;
    if (lost > 3) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await enter(page, `${mark} 1`);
  await expect(page.getByText('Chờ gửi: 1')).toBeVisible();
  await enter(page, `${mark} 2`);
  await enter(page, `${mark} 3`);
  await expect(page.getByText(/^Chờ gửi: /)).toHaveCount(0, { timeout: 30_000 });
  expect(await topicsLike(mark)).toHaveLength(3);
});

test('two tabs send what waits once', async ({ page, context, allowComplaint }) => {
  allowComplaint(NO_NETWORK);
  const mark = `Hai cửa sổ ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  const other = await context.newPage();
  await other.goto('/study/plan');
  await context.setOffline(true);
  for (let index = 0; index < 5; index++) {
    await enter(index % 2 ? page : other, `${mark} ${index}`);
  }
  await expect(page.getByText('Chờ gửi: 5')).toBeVisible();
  await expect(other.getByText('Chờ gửi: 5')).toBeVisible();
  let sent = 0;
  context.on('request', (request) => {
    if (request.url().includes('/api/commands/')) sent += 1;
  });
  await context.setOffline(false);
  for (const tab of [page, other]) {
    await expect(tab.getByText(/^Chờ gửi: /)).toHaveCount(0, { timeout: 30_000 });
  }
  expect(await topicsLike(mark)).toHaveLength(5);
  expect(sent).toBe(5);
});

test('what is typed survives a reload, and is thrown away only when asked', async ({ page }) => {
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await page.getByLabel('Nội dung sinh hoạt').fill('Đang gõ dở');
  await page.getByLabel('Ngày sinh hoạt').fill('5/6');
  await page.reload();
  await expect(page.getByText(/Đã khôi phục bản nháp lúc \d\d:\d\d/)).toBeVisible();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue('Đang gõ dở');
  await expect(page.getByLabel('Ngày sinh hoạt')).toHaveValue('5/6');
  await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue('');
  await expect(page.getByText(/Đã khôi phục/)).toHaveCount(0);
});

test('what is typed while the answer is on its way stays', async ({ page }) => {
  const mark = `Gõ tiếp ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route('**/api/commands/*', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('Nội dung sinh hoạt').fill(`${mark} 1`);
  await page.getByLabel('Ngày sinh hoạt').fill('31/12');
  const pressed = Date.now();
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(page.getByRole('button', { name: 'Đang lưu…' })).toBeVisible({ timeout: 1_000 });
  expect(Date.now() - pressed).toBeLessThan(1_000);
  await page.getByLabel('Nội dung sinh hoạt').fill(`${mark} 2`);
  letGo();
  await expect(page.getByText(`Đã lên lịch “${mark} 1”`)).toBeVisible();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue(`${mark} 2`);
  await page.reload();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue(`${mark} 2`);
  expect(await topicsLike(mark)).toHaveLength(1);
});

test('a session that ends while one types loses nothing, and what was sent goes after signing in', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  const mark = `Hết phiên ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await page.getByLabel('Nội dung sinh hoạt').fill('Nháp trước khi hết phiên');
  await context.clearCookies();
  await enter(page, `${mark} 1`);
  await expect(page.getByText('Phiên đăng nhập đã hết.')).toBeVisible();
  await page.getByLabel('Nội dung sinh hoạt').fill('Nháp sau khi hết phiên');
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue('Nháp sau khi hết phiên');
  await expect(page.getByText(/^Chờ gửi: /)).toHaveCount(0, { timeout: 30_000 });
  await expect.poll(async () => (await topicsLike(mark)).length).toBe(1);
});

test('what waits is never sent in the name of somebody else', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  const mark = `Máy chung ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await context.setOffline(true);
  await enter(page, `${mark} 1`);
  await context.clearCookies();
  await context.setOffline(false);
  await signIn(page, 'haugiang.secretary2', '/study/plan');
  await expect(page.getByRole('heading', { name: 'Lịch sinh hoạt' })).toBeVisible();
  await expect(page.getByText(/^Chờ gửi: /)).toHaveCount(0);
  await page.waitForTimeout(1_000);
  expect(await topicsLike(mark)).toHaveLength(0);
  await context.clearCookies();
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await expect.poll(async () => (await topicsLike(mark)).length).toBe(1);
});

test('a refused entry waits with its reason, holds up nothing, and is corrected', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  const mark = `Bị trả ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await context.setOffline(true);
  await page.getByLabel('Nội dung sinh hoạt').fill(`${mark} sai`);
  await page.getByLabel('Ngày sinh hoạt').fill('5/6/2001');
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(page.getByText('Chờ gửi: 1')).toBeVisible();
  await enter(page, `${mark} đúng`);
  await context.setOffline(false);
  await expect(page.getByText('Chưa gửi được: Lên lịch sinh hoạt')).toBeVisible();
  await expect.poll(async () => (await topicsLike(mark)).length).toBe(1);
  await page.getByRole('link', { name: 'Sửa và gửi lại' }).click();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue(`${mark} sai`);
  await expect(page.getByLabel('Ngày sinh hoạt')).toBeFocused();
  await page.getByLabel('Ngày sinh hoạt').fill('31/12');
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(page.getByText('Chưa gửi được: Lên lịch sinh hoạt')).toHaveCount(0);
  await expect.poll(async () => (await topicsLike(mark)).length).toBe(2);
});

test('two people edit: the second sees both texts and loses neither', async ({
  page,
  browser,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  const mark = `Hai người sửa ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await enter(page, `${mark} 1`);
  const row = page.getByRole('listitem').filter({ hasText: mark });
  await row.getByRole('link', { name: 'Sửa' }).click();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue(`${mark} 1`);
  const second = await browser.newContext();
  const other = await second.newPage();
  await signIn(other, 'haugiang.grassroots', new URL(page.url()).pathname);
  await other.getByLabel('Nội dung sinh hoạt').fill(`${mark} của người khác`);
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(other.getByText(/^Đã sửa lịch/)).toBeVisible();
  await page.getByLabel('Nội dung sinh hoạt').fill(`${mark} của tôi`);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã có người sửa nội dung này')).toBeVisible();
  await expect(page.getByText(`Người khác vừa lưu: ${mark} của người khác`)).toBeVisible();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue(`${mark} của tôi`);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(/^Đã sửa lịch/)).toBeVisible();
  expect(await topicsLike(mark)).toEqual([{ topic: `${mark} của tôi` }]);
  await second.close();
});

test('the form opens without a network, also one never opened before, and takes an entry', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  const mark = `Mở khi mất mạng ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/account');
  await untilKept(page);
  await context.setOffline(true);
  await page.goto('/study/plan');
  await expect(page.getByRole('heading', { name: 'Thêm một buổi' })).toBeVisible();
  await enter(page, `${mark} 1`);
  await expect(page.getByText('Chờ gửi: 1')).toBeVisible();
  await page.goto('/units');
  await expect(page.getByRole('heading', { name: 'Máy đang không có mạng' })).toBeVisible();
  await context.setOffline(false);
  await page.goto('/account');
  await expect.poll(async () => (await topicsLike(mark)).length).toBe(1);
});

test('signing out takes drafts and kept pages off the device', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(NO_NETWORK);
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await untilKept(page);
  await page.getByLabel('Nội dung sinh hoạt').fill('Riêng của tôi');
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
  await page.waitForURL('**/sign-in');
  const left = await page.evaluate(async () => [
    ...Object.keys(localStorage).filter((name) => name.includes('draft')),
    ...(await caches.keys()).filter((name) => name.includes('pages')),
  ]);
  expect(left).toEqual([]);
  await context.setOffline(true);
  await page.goto('/study/plan');
  await expect(page.getByRole('heading', { name: 'Máy đang không có mạng' })).toBeVisible();
});
