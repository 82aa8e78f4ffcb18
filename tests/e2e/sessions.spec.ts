import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

test.use({ viewport: { width: 390, height: 844 } });
// Several pages and as many readings by axe each: longer than one screen's test.
test.describe.configure({ timeout: 120_000 });

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

test('a branch ticks who came; people and attendances are counted for it', async ({ page }) => {
  await signIn(page, 'binhduong.secretary', '/study');
  await isAccessible(page);
  await page.getByRole('link', { name: 'Ghi một buổi đã sinh hoạt' }).click();
  const topic = `Nêu gương ${Date.now()}`;
  await page.getByLabel('Nội dung sinh hoạt').fill(topic);
  await page.getByLabel('Ngày sinh hoạt', { exact: true }).fill('5/1');
  await page.getByRole('button', { name: /^Chọn tất cả/ }).click();
  const people = page.getByRole('group', { name: 'Người có mặt' });
  const all = await people.getByRole('checkbox').count();
  await people.getByRole('checkbox').first().uncheck();
  const counted = page.getByText(/^Có mặt \d+\/\d+ người, \d+ lượt$/);
  await expect(counted).toHaveText(new RegExp(`^Có mặt ${all - 1}/`));
  await isAccessible(page);
  const said = String(await counted.textContent()).replace('Có mặt ', '');
  await page.getByLabel('Khách').fill('2');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText(`Đã ghi “${topic}” ngày 05/01/`)).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: topic });
  await expect(row).toContainText(`${said}, 2 khách`);

  await row.getByRole('link', { name: topic }).click();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Sửa' }).click();
  await expect(page.getByText(`Có mặt ${said}`)).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Rút khỏi sổ' }).click();
  await expect(page.getByText(`Đã rút “${topic}” khỏi sổ sinh hoạt.`)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
  await expect(row).toContainText(`${said}, 2 khách`);
});

test('an organization records a contest by numbers and stages', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  await signIn(page, 'binhduong.grassroots', '/study/new');
  const topic = `Hội thi kể chuyện ${Date.now()}`;
  await page.getByLabel('Nội dung sinh hoạt').fill(topic);
  await page.getByLabel('Ngày sinh hoạt', { exact: true }).fill('6/1');
  await page.getByLabel('Hình thức').selectOption({ label: 'Hội thi, cuộc thi' });
  await page.getByLabel('Số người phải dự').fill('1.200');
  await page.getByLabel('Số người có mặt').fill('1.150');
  await page.getByLabel('Lượt người dự').fill('2.300');
  await page.getByLabel('Bài dự thi').fill('65');
  await page.getByLabel('Bài được chọn').fill('66');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(
    page.getByText('✕ Số bài của khâu sau không thể nhiều hơn khâu trước.'),
  ).toBeVisible();
  await isAccessible(page);
  await page.getByLabel('Bài được chọn').fill('18');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: topic })).toContainText(
    '1.150/1.200 người, 2.300 lượt',
  );
});
