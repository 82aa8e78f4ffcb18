import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser-test';
import { askServed } from '@/tests/support/served-database';
import { signIn } from '@/tests/support/sign-in';

test.describe.configure({ mode: 'serial' });

const LOGIN = 'sonla.staff';
const BLOC = `(select bloc_id from app_user where login = '${LOGIN}')`;

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

/** The settings as they are, to be the same afterwards but for their versions. */
const settings = () =>
  askServed(`select
    (select json_agg(json_build_array(rule, plan_date, with_committee, without_committee, percent_bp, range_min) order by id)
     from quota where bloc_id = ${BLOC}) as quotas,
    (select json_agg(json_build_array(issuer, reference, rank) order by quota_id, rank)
     from quota_issuer where bloc_id = ${BLOC}) as issuers,
    (select json_agg(json_build_array(code, theme) order by code) from campaign_year where bloc_id = ${BLOC}) as years,
    (select json_agg(json_build_array(name, retired_on) order by rank) from deed_group where bloc_id = ${BLOC}) as groups,
    (select json_build_array(percent_mode, percent_decimals) from campaign_setting where bloc_id = ${BLOC}) as percent,
    (select count(*) from period where bloc_id = ${BLOC}) as months`);

for (const width of [390, 1280]) {
  test(`the settings of a bloc at ${width} px: a quota is previewed, saved and set back`, async ({
    page,
    allowComplaint,
  }) => {
    allowComplaint(/status of 422/);
    const before = await settings();
    await page.setViewportSize({ width, height: 844 });
    await signIn(page, LOGIN, '/settings');
    await expect(page.getByRole('heading', { name: 'Thiết lập' })).toBeVisible();
    await isAccessible(page);

    // The percent says its effect before it is saved.
    await page.getByLabel('Làm tròn').check();
    await expect(page.getByText('71,33% → 71,34%')).toBeVisible();
    await page.getByLabel('Cắt bỏ phần lẻ phía sau').check();

    // The quota: another rule, looked at first.
    const quota = page.locator('#chi-tieu');
    await quota.getByRole('link', { name: 'Sửa' }).first().click();
    await page.getByLabel('Theo khoảng số cuộc').check();
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(page.getByText('Đồng chí vui lòng nhập số này.')).toBeVisible();
    await page.getByLabel('Ít nhất', { exact: true }).fill('50');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(page.getByText(/^Sẽ là 0\//)).toBeVisible();
    await isAccessible(page);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('Ít nhất 50 cuộc kiểm tra trong năm')).toBeVisible();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
    await expect(page.getByText('Ít nhất 50 cuộc kiểm tra trong năm')).toHaveCount(0);

    // A new year, refused on top of the last one, then begun and taken back.
    await page.getByRole('link', { name: 'Mở năm mới' }).click();
    await isAccessible(page);
    const startsOn = await page.getByLabel('Từ ngày').inputValue();
    await page.getByLabel('Chuyên đề của năm').fill('Chuyên đề thử');
    await page.getByLabel('Từ ngày').fill(startsOn.replace(/\d{4}$/, (y) => String(Number(y) - 1)));
    await page.getByRole('button', { name: 'Mở năm mới' }).click();
    await expect(page.getByText(/trùng với một năm đã có/).first()).toBeVisible();
    await page.getByLabel('Từ ngày').fill(startsOn);
    await page.getByRole('button', { name: 'Mở năm mới' }).click();
    await expect(page.getByText(/^Đã mở năm \d{4}: 1 chỉ tiêu, 12 tháng báo cáo/)).toBeVisible();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
    expect(await settings()).toEqual(before);
  });
}
