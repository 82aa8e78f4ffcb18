import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

test.use({ viewport: { width: 390, height: 844 } });
test.setTimeout(90_000);

const LOGIN = 'dongda.staff';

test('each catalogue takes a new entry on the phone, and gives it back', async ({ page }) => {
  await signIn(page, LOGIN, '/settings/catalogues');
  for (const kind of ['group', 'standard', 'section']) {
    await page.goto(`/settings/catalogues?kind=${kind}`);
    const name = `Mục thử ${kind} ${Date.now()}`;
    await page.getByLabel('Tên', { exact: true }).fill(name);
    await page.locator('#them button[type=submit]').click();
    const line = page.getByRole('listitem').filter({ hasText: name }).first();
    await expect(line).toBeVisible();
    await line.getByRole('button', { name: `Bỏ “${name}”`, exact: true }).click();
    await expect(page.getByText(`Đã bỏ “${name}”.`)).toBeVisible();
    await expect(page.locator('ol').getByText(name)).toHaveCount(0);
  }
});

test('a target is set on the phone, and taken back', async ({ page }) => {
  const issuer = `Tỉnh ủy thử ${Date.now()}`;
  await signIn(page, LOGIN, '/settings/targets');
  await page.getByLabel('Số liệu').selectOption({ index: 1 });
  await page.getByLabel('Phải đạt ít nhất').fill('12');
  await page.getByLabel('Cấp giao chỉ tiêu').fill(issuer);
  await page.getByLabel('Văn bản, số chỉ tiêu').fill('Số 02');
  await page.getByLabel('Tính từ ngày').fill('01/01/2031');
  await page.getByLabel('Đến ngày').fill('31/12/2031');
  await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  const target = page.getByRole('listitem').filter({ hasText: issuer });
  await expect(target).toHaveCount(1);
  await target.getByRole('button', { name: 'Bỏ' }).click();
  await expect(target).toHaveCount(0);
});

test('the deadline of a month is moved for one level on the phone, and set back', async ({
  page,
}) => {
  await signIn(page, LOGIN, '/settings');
  await page.locator('a[href^="/settings/months/"]').first().click();
  const grace = page.getByLabel('Chi bộ trực thuộc được thêm');
  const before = await grace.inputValue();
  const other = page.getByLabel('Tổ chức cơ sở được thêm');
  const others = await other.inputValue();
  await grace.fill(before === '7' ? '6' : '7');
  await page.getByRole('button', { name: 'Lưu hạn' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
  await page.reload();
  await expect(grace).toHaveValue(before);
  await expect(other).toHaveValue(others);
});
