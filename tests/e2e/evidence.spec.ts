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
