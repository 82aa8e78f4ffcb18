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
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  }
}

test('the bloc’s staff enter a round of six at once, take one out, and take it all back', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  await signIn(page, 'bacgiang.staff', '/honours');
  await expect(page.getByRole('heading', { name: 'Khen thưởng, biểu dương' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Ghi một đợt khen thưởng' }).click();
  await page.getByRole('button', { name: 'Ghi cả đợt' }).click();
  // Everything that is missing, at once.
  await expect(page.getByText('Đồng chí vui lòng nhập số quyết định.')).toBeVisible();
  await expect(page.getByText('Đồng chí vui lòng nhập ngày, ví dụ 5/6/2022.')).toBeVisible();
  await expect(page.getByText('Đồng chí vui lòng nhập hình thức khen thưởng.')).toBeVisible();
  await isAccessible(page);

  const number = `${Date.now()}-QĐ/ĐUK`;
  const other = `Nguyễn Thị Thử ${Date.now()}`;
  await page.getByLabel('Số quyết định').fill(number);
  await page.getByLabel('Ngày quyết định').fill('5/1');
  await page.getByLabel('Hình thức khen thưởng').fill('Giấy khen');
  await page.getByLabel('Thành tích, dịp khen thưởng').fill('Học tập và làm theo Bác');
  await page.getByRole('button', { name: 'Ghi cả đợt' }).click();
  await expect(
    page.getByText('✕ Đồng chí vui lòng chọn ít nhất một tập thể hoặc một cá nhân.'),
  ).toBeVisible();

  const units = page.getByRole('group', { name: /Tập thể được khen/ });
  await units.getByRole('searchbox').fill('chi bo');
  for (const place of [0, 1, 2]) await units.getByRole('checkbox').nth(place).check();
  const members = page.getByRole('group', { name: /Đảng viên được khen/ });
  await members.getByRole('searchbox').fill('nguyen');
  for (const place of [0, 1]) await members.getByRole('checkbox').nth(place).check();
  await page.getByRole('button', { name: 'Thêm người, tập thể khác' }).click();
  await page.getByRole('radio', { name: 'Cá nhân (quần chúng)' }).check();
  await page.getByLabel('Họ tên, hoặc tên tập thể').fill(other);
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ index: 2 });
  await expect(page.getByText('Đợt này: 3 đơn vị, 2 đảng viên, 1 người')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Ghi cả đợt' }).click();
  await expect(
    page.getByText(`Đã ghi đợt khen thưởng ${number}: 3 tập thể, 3 cá nhân.`),
  ).toBeVisible();

  // One of them has a page, and can be taken out and put back.
  await page.goto(`/honours?year=all&q=${encodeURIComponent(other)}`);
  await page.getByRole('link', { name: other }).click();
  await expect(page.getByRole('heading', { name: other })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Rút khỏi đợt' }).click();
  await expect(page.getByRole('heading', { name: `Quyết định ${number}` })).toBeVisible();
  await expect(page.getByText('3 tập thể, 2 cá nhân', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('3 tập thể, 3 cá nhân', { exact: true })).toBeVisible();
  await isAccessible(page);

  // The same decision is not entered twice.
  await page.goto('/honours/new');
  await page.getByLabel('Số quyết định').fill(number.toLowerCase());
  await page.getByLabel('Ngày quyết định').fill('6/1');
  await page.getByLabel('Hình thức khen thưởng').fill('Giấy khen');
  await page.getByLabel('Thành tích, dịp khen thưởng').fill('Lần nữa');
  await members.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Ghi cả đợt' }).click();
  await expect(page.getByText(/✕ Quyết định số này trong năm đã được nhập/)).toBeVisible();

  await page.goto(`/honours?year=all&q=${encodeURIComponent(other)}`);
  await page.getByRole('link', { name: other }).click();
  await page.getByRole('link', { name: 'Xem cả đợt' }).click();
  await page.getByRole('link', { name: 'Sửa, thêm người' }).click();
  await expect(page.getByLabel('Số quyết định')).toHaveValue(number);
  await expect(page.getByText('Đợt này: 3 đơn vị, 2 đảng viên, 1 người')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Rút cả đợt' }).click();
  await expect(page.getByText(`Đã rút đợt khen thưởng ${number}.`)).toBeVisible();
});

test('a secretary records a good example, public only with the member’s consent', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  await signIn(page, 'binhduong.secretary', '/honours/examples');
  await isAccessible(page);
  await page.getByRole('link', { name: 'Ghi danh một gương' }).click();
  const title = `Trả lại của rơi ${Date.now()}`;
  await page.getByRole('group', { name: 'Đảng viên' }).getByRole('radio').first().check();
  await page.getByLabel('Tên gương, việc làm').fill(title);
  await page.getByLabel('Việc đã làm').fill('Nhặt được ví tiền, tìm người mất để trả.');
  await page.getByLabel('Lĩnh vực').fill('An sinh xã hội');
  await page.getByLabel('Ngày ghi danh').fill('5/1');
  await page.getByLabel(/^Công khai từ ngày/).fill('6/1');
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await expect(page.getByText(/✕ Muốn công khai gương của một người/)).toBeVisible();
  await page.getByLabel(/^Căn cứ công khai/).selectOption('consent');
  await page.getByLabel('Văn bản làm căn cứ').fill('Giấy đồng ý ngày 04/01');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await expect(page.getByText(`Đã ghi danh “${title}”.`)).toBeVisible();
  await page.goto(`/honours/examples?year=all&q=${encodeURIComponent(title)}`);
  await expect(page.getByText('Công khai từ 06/01/')).toBeVisible();
  await page.getByRole('main').getByRole('listitem').getByRole('link').last().click();
  await expect(page.getByText(title)).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Rút khỏi sổ' }).click();
  await expect(page.getByText(`Đã rút “${title}” khỏi sổ.`)).toBeVisible();
});
