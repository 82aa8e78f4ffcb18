import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

const accessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** The demo's member of this year without a commitment, whatever the demo has written. */
async function withoutCommitment() {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    await database.query(
      `delete from commitment c using app_user u, campaign_year y
       where u.login = 'haugiang.member' and c.member_id = u.member_id and y.id = c.year_id
         and now()::date between y.starts_on and y.ends_on`,
    );
  } finally {
    await database.end();
  }
}

test.use({ viewport: { width: 390, height: 844 } });

test('a member commits from the start page, the secretary returns it, then confirms what is waiting', async ({
  page,
  browser,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  await withoutCommitment();

  // The start page says in one look what the year still asks.
  await signIn(page, 'haugiang.member');
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ghi việc làm tốt' })).toBeVisible();
  const pledge = page.locator('#pledges');
  await expect(pledge.getByText('Chưa gửi', { exact: true })).toBeVisible();
  await accessible(page);

  await pledge.getByRole('link', { name: /Bản cam kết năm/ }).click();
  await page.getByRole('button', { name: 'Gửi bản cam kết' }).click();
  await expect(page.getByText('Đồng chí vui lòng nhập nội dung phần này.').first()).toBeVisible();
  await accessible(page);
  for (const box of await page.getByRole('main').getByRole('textbox').all()) {
    await box.fill('Gương mẫu thực hiện, có việc làm cụ thể hằng tháng.');
  }
  await page.getByRole('button', { name: 'Gửi bản cam kết' }).click();
  await expect(page.getByText(/Đã gửi bản cam kết năm/)).toBeVisible();
  await expect(page.getByText('Chờ xác nhận')).toBeVisible();
  await accessible(page);

  // The branch looks at it first in its work list, and sends it back with a reason.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const secretary = await context.newPage();
  await signIn(secretary, 'haugiang.secretary', '/work');
  await expect(secretary.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible();
  await accessible(secretary);
  const waiting = secretary.locator('#commitments-to-confirm').getByRole('listitem');
  await waiting.filter({ hasText: 'Gửi ngày' }).first().getByRole('link').click();
  await expect(secretary.getByText('Ý kiến của chi bộ')).toBeVisible();
  await accessible(secretary);
  await secretary.goto('/commitments?state=waiting');
  const mine = secretary.getByRole('listitem').filter({ has: secretary.getByRole('checkbox') });
  const rows = await mine.count();
  expect(rows).toBeGreaterThan(0);
  for (const row of await mine.all()) await row.getByRole('checkbox').check();
  await accessible(secretary);
  await secretary.getByRole('button', { name: `Xác nhận ${rows} bản` }).click();
  await expect(secretary.getByText(`Đã xác nhận ${rows} bản cam kết.`)).toBeVisible();
  await secretary.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(mine).toHaveCount(rows);

  await page.goto('/commitments');
  await page.getByRole('link', { name: 'Mở bản cam kết' }).click();
  await page.waitForURL(/\/commitments\/\d+$/);
  const address = new URL(page.url()).pathname;
  await secretary.goto(address);
  await secretary.getByText('Trả lại để bổ sung').click();
  await secretary.getByLabel('Lý do trả lại').fill('Nêu rõ chỉ tiêu từng tháng.');
  await secretary.getByRole('button', { name: 'Trả lại' }).click();
  await expect(secretary.getByText('Chi bộ trả lại để bổ sung')).toBeVisible();

  // The member reads why, adds to it, and the branch confirms.
  await page.goto('/today');
  await expect(pledge.getByText('Chi bộ góp ý: Nêu rõ chỉ tiêu từng tháng.')).toBeVisible();
  await page.goto(`${address}/change`);
  await page.getByRole('main').getByRole('textbox').first().fill('Mỗi tháng một việc cụ thể.');
  await page.getByRole('button', { name: 'Gửi lại' }).click();
  // The words stand in the form as well: only on the record's own page have they been saved.
  await page.waitForURL((url) => url.pathname === address);
  await expect(page.getByText('Mỗi tháng một việc cụ thể.').first()).toBeVisible();
  await secretary.goto(address);
  await secretary.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(secretary.getByText('Đã xác nhận', { exact: true })).toBeVisible();
  await accessible(secretary);
  await page.goto('/today');
  await expect(pledge.getByText('Chi bộ đã xác nhận')).toBeVisible();
  await context.close();
});

test('those above see the branches counted, with the names one click down', async ({ page }) => {
  await signIn(page, 'haugiang.staff', '/commitments?state=none');
  await accessible(page);
  const missing = page.getByRole('link', { name: /đồng chí còn thiếu/ }).first();
  await missing.click();
  await expect(page).toHaveURL(/\/figures\/commitments\?rows=missing/);
  await expect(page.getByRole('main')).toContainText('cam kết');
});
