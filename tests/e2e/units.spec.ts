import { searchKey } from '@/lib/hierarchy/search';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';

test('the tree unfolds to a branch and leads to its overview', async ({ page }) => {
  await signIn(page, 'haugiang.staff', '/units');
  const tree = page.getByRole('region', { name: 'Cây tổ chức' });
  const folded = tree.locator('details:not([open])').first();
  const branch = folded.locator('a').first();
  await expect(branch).toBeHidden();
  await folded.locator('summary').first().press('Enter');
  const opened = tree.locator('details[open] details[open] a').first();
  await expect(opened).toBeVisible();
  const name = (await opened.textContent()) ?? '';
  await opened.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(tree).toBeVisible();
});

test('a search without marks finds units, and narrows by kind', async ({ page }) => {
  await signIn(page, 'haugiang.staff', '/units');
  await page.getByLabel('Tìm theo tên').fill('dang bo so');
  await page.getByRole('button', { name: 'Tìm' }).click();
  const names = await page.locator('tbody th').allTextContents();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(searchKey(name)).toMatch(/dang bo .*\bso/);
  await page.getByLabel('Loại tổ chức').selectOption({ label: 'Chi bộ cơ sở' });
  await page.getByLabel('Tìm theo tên').fill('');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/kind=grassroots_branch/);
  for (const kind of await page.locator('tbody td:nth-child(2)').allTextContents()) {
    expect(kind).toContain('Chi bộ cơ sở');
  }
  await page.getByRole('link', { name: 'Xem cả cây tổ chức' }).click();
  await expect(page.getByRole('region', { name: 'Cây tổ chức' })).toBeVisible();
});

test('the tree as of an earlier day keeps that day in every address, and marks what has closed since', async ({
  page,
}) => {
  await signIn(page, 'haugiang.staff', '/units?asOf=2022-06-30');
  await expect(page.locator('.unit-tree a').first()).toHaveAttribute('href', /asOf=2022-06-30/);
  await expect(page.getByLabel('Tính đến ngày')).toHaveValue('2022-06-30');
  await page.goto('/units?asOf=31/02/2022');
  await expect(page.getByText('Không đọc được ngày “31/02/2022”')).toBeVisible();
});
