import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

const accessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** The secretary's last member, without a commitment this year: for him the secretary writes. */
async function withoutCommitment(): Promise<number> {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    const { rows } = await database.query<{ id: number }>(
      `select max(s.member_id) as id from app_user u join user_grant g on g.user_id = u.id
       join membership s on s.unit_id = g.unit_id and s.kind = 'home' and s.to_date is null
       where u.login = 'haugiang.secretary'`,
    );
    const id = rows[0]?.id ?? 0;
    await database.query(
      `delete from commitment c using campaign_year y
       where c.member_id = $1 and y.id = c.year_id and now()::date between y.starts_on and y.ends_on`,
      [id],
    );
    return id;
  } finally {
    await database.end();
  }
}

test.use({ viewport: { width: 390, height: 844 } });

test('a secretary writes the year’s plan; who then copies a line of it is told so, quietly', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const line = 'Mỗi cán bộ hướng dẫn mười hộ dân sử dụng nước sạch đúng cách trong năm';
  await signIn(page, 'haugiang.secretary', '/plans');
  const box = page.getByRole('textbox', { name: 'Nội dung kế hoạch' });
  await expect(page.getByRole('heading', { level: 1, name: /Kế hoạch năm/ })).toBeVisible();
  await accessible(page);
  await box.fill(`Tổ chức sinh hoạt chuyên đề hằng quý.\n${line}.`);
  await page.getByRole('button', { name: /^(Ghi|Lưu) kế hoạch$/ }).click();
  await expect(page.getByText(/Đã ghi kế hoạch năm/)).toBeVisible();
  await expect(page.getByText('Người nhập:')).toBeVisible();
  await accessible(page);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const member = await context.newPage();
  await signIn(member, 'haugiang.member', '/deeds/new');
  await member.getByRole('textbox', { name: 'Việc làm tốt' }).fill(line);
  const hint = member.getByText(/100% với kế hoạch của đơn vị, cấp trên/);
  await expect(hint).toBeVisible();
  await accessible(member);
  await member.getByRole('textbox', { name: 'Việc làm tốt' }).fill('Trồng rau ở ban công');
  await expect(hint).toHaveCount(0);

  // On behalf of a member, section by section.
  await page.goto(`/commitments/new?member=${await withoutCommitment()}`);
  const section = page.getByRole('main').getByRole('textbox').first();
  await section.fill(line);
  await expect(page.getByText(/100% với kế hoạch của đơn vị, cấp trên/)).toBeVisible();
  await accessible(page);
  await section.fill('');

  // The staff see at a glance who has no plan yet.
  const staff = await context.newPage();
  await context.clearCookies();
  await signIn(staff, 'haugiang.staff', '/plans');
  await expect(staff.getByText(/\d+\/73 đơn vị đã có kế hoạch/)).toBeVisible();
  await staff.getByRole('searchbox', { name: 'Tìm theo tên đơn vị' }).fill('chi bo bao');
  await staff.getByRole('button', { name: 'Tìm' }).click();
  await expect(staff.getByRole('link', { name: 'Chi bộ Báo Hậu Giang' })).toBeVisible();
  await expect(staff.locator('#don-vi li').filter({ hasText: 'Đảng bộ' })).toHaveCount(0);
  await accessible(staff);
  await context.close();
});
