import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser-test';
import { askServed } from '@/tests/support/served-database';
import { signIn } from '@/tests/support/sign-in';

test.use({ viewport: { width: 390, height: 844 } });
// Several pages and as many readings by axe each: longer than one screen's test.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const LOGIN = 'binhduong.secretary';
const BRANCH = `(select g.unit_id from app_user a join user_grant g on g.user_id = a.id where a.login = '${LOGIN}')`;

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

/** The branch has a chi ủy and owes two a year; of this year's inspections it keeps the first. */
test.beforeAll(async () => {
  await askServed(
    `delete from inspection where unit_id = ${BRANCH} and kind = 'inspection'
       and date_part('year', held_on) = date_part('year', now()) and id <> (
         select min(i.id) from inspection i where i.unit_id = ${BRANCH} and i.kind = 'inspection'
           and date_part('year', i.held_on) = date_part('year', now()))`,
  );
});

test('a branch records its second inspection on the phone, and its overview moves', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  await signIn(page, LOGIN, '/');
  await expect(page.getByText('Còn thiếu 1 cuộc').first()).toBeVisible();

  await page.goto('/inspections');
  await expect(page.getByText('1/2 cuộc, còn thiếu 1')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Ghi một cuộc đã xong' }).click();
  await expect(page.getByText('1/2 cuộc, còn thiếu 1')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText('Đồng chí vui lòng nhập kết luận của chi bộ.')).toBeVisible();
  await isAccessible(page);

  const content = `Việc nêu gương ${Date.now()}`;
  await page.getByLabel('Nội dung', { exact: true }).fill(content);
  await page.getByLabel('Ngày kết thúc cuộc', { exact: true }).fill('5/1');
  await page
    .getByRole('group', { name: /Đảng viên được kiểm tra/ })
    .getByRole('checkbox')
    .first()
    .check();
  await page.getByLabel(/^Kết quả đối với đ\/c/).fill('Thực hiện tốt');
  await page.getByLabel('Kết luận của chi bộ').fill('Chấp hành tốt');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();

  await expect(
    page.getByText(/Đã ghi cuộc ngày 05\/01\/\d{4}\. Năm \d{4}: 2\/2 cuộc, đã đủ\./),
  ).toBeVisible();
  await expect(page.getByText('2/2 cuộc, đã đủ').first()).toBeVisible();
  await page.getByRole('link', { name: content }).click();
  await expect(page.getByText('Thực hiện tốt').first()).toBeVisible();
  await isAccessible(page);
  await page.goto('/');
  await expect(page.getByText('Còn thiếu 1 cuộc')).toHaveCount(0);

  // Taken out again it no longer counts; undone, it does.
  await page.goto('/inspections');
  await page.getByRole('link', { name: content }).click();
  await page.getByRole('button', { name: 'Rút bản ghi' }).click();
  await expect(page.getByText('Đã rút bản ghi của cuộc này.')).toBeVisible();
  await expect(page.getByText('Đã hủy', { exact: true }).first()).toBeVisible();
  await page.goto('/inspections');
  await expect(page.getByText('1/2 cuộc, còn thiếu 1')).toBeVisible();
});

test('a planned inspection becomes a completed one with nothing typed again', async ({ page }) => {
  await signIn(page, LOGIN, '/inspections/plan');
  const content = `Giữ gìn đạo đức ${Date.now()}`;
  await page.getByLabel('Nội dung', { exact: true }).fill(content);
  await page.getByLabel('Ngày dự kiến', { exact: true }).fill('6/1');
  await page
    .getByRole('group', { name: /Đảng viên dự kiến/ })
    .getByRole('checkbox')
    .first()
    .check();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Đưa vào kế hoạch' }).click();
  const planned = page.getByRole('listitem').filter({ hasText: content });
  await expect(planned.getByText('Đã qua ngày dự kiến')).toBeVisible();

  await page.getByRole('link', { name: content }).click();
  await page.getByRole('button', { name: 'Bắt đầu tiến hành' }).click();
  await expect(page.getByText('Đang tiến hành').first()).toBeVisible();
  await page.getByRole('link', { name: 'Ghi kết quả' }).click();
  await expect(page.getByLabel('Nội dung', { exact: true })).toHaveValue(content);
  await expect(page.getByLabel('Ngày kết thúc cuộc', { exact: true })).toHaveValue(/^06\/01\//);
  await expect(page.getByText('Đã chọn 1 đồng chí')).toBeVisible();
  await page.getByLabel('Kết luận của chi bộ').fill('Chấp hành tốt');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText('Đã kết thúc').first()).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đang tiến hành').first()).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`staff see who owes what at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'binhduong.staff', '/inspections?owing=1');
    await expect(page.getByText(/^Chưa đủ chỉ tiêu \(\d+\)$/)).toBeVisible();
    await isAccessible(page);
    await page.getByRole('link', { name: 'Từng cuộc' }).click();
    await expect(page.getByLabel('Tìm theo nội dung, chi bộ')).toBeVisible();
    await isAccessible(page);
  });
}
