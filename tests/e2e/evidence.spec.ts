import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

/** A picture is sent, drawn anew and flushed to the disk before it shows. */
const PATIENTLY = { timeout: 20_000 };

test.use({ viewport: { width: 390, height: 844 } });

const photo = (background: string) =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** A deed of the test's own in the secretary's branch: other tests are at work on the others at the same time. */
async function openDeed(page: Page): Promise<void> {
  const title = `Tủ sách học Bác của chi bộ ${randomUUID()}`;
  await signIn(page, 'haugiang.secretary', '/deeds/new?for=unit');
  await page.getByRole('textbox', { name: 'Việc làm tốt' }).fill(title);
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: 'Minh chứng' })).toBeVisible();
}

const choose = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.getByLabel('Chọn ảnh hoặc PDF').setInputFiles(files);
const evidence = (page: Page) => page.locator('#minh-chung li img');

test('photos are added to a deed, opened, withdrawn and restored; its history tells of it', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  await openDeed(page);
  const before = await evidence(page).count();
  const name = `anh-${Date.now()}`;
  await choose(page, [
    { name: `${name}-1.jpg`, mimeType: 'image/jpeg', buffer: await photo('#a33') },
    { name: `${name}-2.jpg`, mimeType: 'image/jpeg', buffer: await photo('#3a3') },
    { name: 'trang.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>') },
  ]);
  await expect(evidence(page)).toHaveCount(before + 2, PATIENTLY);
  await expect(page.getByText('Chỉ nhận ảnh JPEG, PNG, WebP hoặc tệp PDF')).toBeVisible();
  await page.getByRole('button', { name: 'Đóng' }).first().click();
  const shown = page.getByRole('img', { name: new RegExp(`${name}-1`) });
  await shown.scrollIntoViewIfNeeded();
  await expect
    .poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(320);
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.getByRole('button', { name: new RegExp(`Rút .*${name}-1`) }).click();
  // The way back stands for ten seconds: first of all it is taken.
  const said = page.getByText(`Đã rút minh chứng “${name}-1.jpg”.`);
  await said.locator('xpath=..').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác.')).toBeVisible(PATIENTLY);
  await expect(evidence(page)).toHaveCount(before + 2, PATIENTLY);
  await page.getByText('Lịch sử thay đổi').click();
  const history = page.locator('#lich-su');
  await expect(history.getByText(`Rút minh chứng “${name}-1.jpg”`)).toBeVisible();
  await expect(history.getByText(`Khôi phục minh chứng “${name}-1.jpg”`)).toBeVisible();
});

test('a photo chosen without a network waits on the phone and is sent once', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/);
  await openDeed(page);
  const before = await evidence(page).count();
  await context.setOffline(true);
  await choose(page, [
    { name: 'mat-mang.jpg', mimeType: 'image/jpeg', buffer: await photo('#33a') },
  ]);
  await expect(page.getByText('Tệp chờ gửi: 1')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Tệp chờ gửi: 1')).toHaveCount(0, PATIENTLY);
  await expect(evidence(page)).toHaveCount(before + 1, PATIENTLY);
  await page.reload();
  await expect(evidence(page)).toHaveCount(before + 1, PATIENTLY);
});

test('a photo chosen without a network outlives the page it was chosen on', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/);
  await openDeed(page);
  const address = page.url();
  await context.setOffline(true);
  await choose(page, [
    { name: 'dong-trang.jpg', mimeType: 'image/jpeg', buffer: await photo('#636') },
    { name: 'dong-trang-2.jpg', mimeType: 'image/jpeg', buffer: await photo('#366') },
  ]);
  await expect(page.getByText('Tệp chờ gửi: 2')).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto('/account');
  await expect(next.getByText('Đã thêm minh chứng “dong-trang-2.jpg”.')).toBeVisible(PATIENTLY);
  await expect(next.getByText(/Tệp chờ gửi/)).toHaveCount(0);
  await next.goto(address);
  await expect(evidence(next)).toHaveCount(2, PATIENTLY);
});

test('a photo cut off in the middle of a slow upload is sent again by the next page, and counts once', async ({
  page,
  context,
  allowComplaint,
}) => {
  test.setTimeout(90_000);
  allowComplaint(/Failed to load resource|Failed to fetch/);
  await openDeed(page);
  const network = await context.newCDPSession(page);
  const slow = async (uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await network.send('Network.enable');
  const noise = sharp(
    Buffer.from(Array.from({ length: 900 * 600 * 3 }, (_, i) => (i * 7919) % 251)),
    {
      raw: { width: 900, height: 600, channels: 3 },
    },
  );
  await slow(40_000);
  await choose(page, [
    {
      name: 'giua-chung.jpg',
      mimeType: 'image/jpeg',
      buffer: await noise.jpeg({ quality: 95 }).toBuffer(),
    },
    { name: 'cho-luot.jpg', mimeType: 'image/jpeg', buffer: await photo('#336') },
  ]);
  await expect(page.getByText(/Đang gửi [1-9]\d?%/).first()).toBeVisible(PATIENTLY);
  await page.reload();
  await expect(page.getByText(/Tệp chờ gửi: [12]/)).toBeVisible(PATIENTLY);
  await slow(-1);
  await expect(evidence(page)).toHaveCount(2, { timeout: 40_000 });
  await expect(page.getByText(/Tệp chờ gửi/)).toHaveCount(0);
  await page.reload();
  await expect(evidence(page)).toHaveCount(2, PATIENTLY);
});
