import pg from 'pg';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';

const collator = new Intl.Collator('vi');
/** "Nguyễn Văn An" as "An Văn Nguyễn". */
const listOrder = (name: string) => name.split(' ').reverse().join(' ');

test('the list of members goes through in Vietnamese order, forward and back', async ({ page }) => {
  await signIn(page, 'haugiang.staff', '/members');
  const names = () => page.locator('tbody th').allTextContents();
  const pages: string[][] = [await names()];
  for (let step = 0; step < 3; step++) {
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveURL(/after=\d+/);
    pages.push(await names());
  }
  const all = pages.flat();
  expect(all).toHaveLength(200);
  expect(all).toEqual([...all].sort((a, b) => collator.compare(listOrder(a), listOrder(b))));
  for (let step = 3; step > 0; step--) {
    await page.getByRole('link', { name: 'Trang trước' }).click();
    await expect(page).toHaveURL(/before=\d+/);
    expect(await names()).toEqual(pages[step - 1]);
  }
  await expect(page.getByRole('link', { name: 'Trang trước' })).toHaveCount(0);
  await page.goBack();
  expect(await names()).toEqual(pages[1]);
});

test('a search without marks finds names with them', async ({ page }) => {
  await signIn(page, 'haugiang.staff', '/members');
  await page.getByLabel('Tìm theo họ tên').fill('hoa');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/q=hoa/);
  const names = await page.locator('tbody th').allTextContents();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const key = name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    expect(key).toMatch(/\bhoa/);
  }
  await page.getByLabel('Tìm theo họ tên').fill('không có ai tên này');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByText('Không có đảng viên nào phù hợp')).toBeVisible();
});

test('a record opens from the list, and its reading is noted', async ({ page }) => {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  const readings = async (id: string) => {
    const { rows } = await database.query(
      `select from personal_file_read r join app_user u on u.id = r.user_id
       where r.member_id = $1 and u.login = 'haugiang.secretary'`,
      [id],
    );
    return rows.length;
  };
  await signIn(page, 'haugiang.secretary', '/members');
  const first = page.locator('tbody th a').first();
  const name = await first.textContent();
  const id = /\d+$/.exec((await first.getAttribute('href')) ?? '')?.[0] ?? '';
  const before = await readings(id);
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Việc làm tốt năm/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quá trình sinh hoạt' })).toBeVisible();
  expect(await readings(id)).toBe(before + 1);
  await database.end();
});

test('a member opens the own record from the account, and no other', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/404/);
  await signIn(page, 'haugiang.member', '/account');
  await page.getByRole('link', { name: 'Hồ sơ đảng viên của tôi' }).click();
  await expect(page.getByRole('heading', { name: /^Cam kết năm/ })).toBeVisible();
  const own = Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]);
  for (const other of [own + 1, own - 1, 1_999_999_999]) {
    expect((await page.goto(`/members/${other}`))?.status()).toBe(404);
    await expect(
      page.getByRole('heading', { level: 1, name: /Không có nội dung này/ }),
    ).toBeVisible();
  }
});
