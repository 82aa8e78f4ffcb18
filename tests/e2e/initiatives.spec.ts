import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

test.use({ viewport: { width: 390, height: 844 } });
// Several pages and as many readings by axe each: longer than one screen's test.
test.describe.configure({ timeout: 120_000 });

const LOGIN = 'binhduong.secretary';

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

const undo = (page: Page, said: string | RegExp) =>
  page.getByText(said).locator('xpath=..').getByRole('button', { name: 'Hoàn tác' }).click();

test('a breakthrough is registered from the menu, resolved, withdrawn and put back', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  await signIn(page, LOGIN, '/work');
  await page.getByRole('link', { name: 'Sổ theo dõi' }).click();
  await expect(page).toHaveTitle(/Sổ theo dõi/);
  await isAccessible(page);
  await page.getByRole('link', { name: 'Đăng ký khâu đột phá, hạn chế' }).click();
  await page.getByRole('checkbox', { name: 'Đã giải quyết xong' }).check();
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText('Đồng chí vui lòng nhập nội dung đăng ký.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('checkbox', { name: 'Đã giải quyết xong' }).uncheck();

  const title = `Chuyển đổi số ${Date.now()}`;
  await page.getByLabel('Nội dung đăng ký').fill(title);
  await page.getByLabel('Ngày đăng ký', { exact: true }).fill('5/1');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText(`Đã đăng ký khâu đột phá “${title}”.`)).toBeVisible();
  await isAccessible(page);

  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: 'Ghi đã giải quyết xong' }).click();
  await page.getByLabel('Ngày giải quyết xong', { exact: true }).fill('4/1');
  await page.getByLabel('Kết quả đạt được').fill('Giảm 3 ngày');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  const early = page.getByText('✕ Ngày giải quyết xong phải từ ngày đăng ký trở đi.');
  await expect(early).toBeVisible();
  await isAccessible(page);
  await page.getByLabel('Ngày giải quyết xong', { exact: true }).fill('6/1');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText(/^Đã giải quyết xong ngày 06\/01\/\d{4}$/)).toBeVisible();
  await expect(page.getByText('Giảm 3 ngày').first()).toBeVisible();
  await page.getByText('Lịch sử thay đổi').click();
  await isAccessible(page);

  await page.getByRole('button', { name: 'Rút khỏi sổ' }).click();
  const withdrawn = `Đã rút “${title}” khỏi sổ.`;
  await expect(page.getByText(withdrawn)).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await undo(page, withdrawn);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  // Found again without marks, among those that are resolved.
  await page.getByLabel('Tìm theo nội dung, đơn vị').fill(title.replace('ổi số', 'oi so'));
  await page.getByText('Lọc thêm').click();
  await page.getByLabel('Tình trạng').selectOption('resolved');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByText('1 nội dung · đã giải quyết xong 1/1')).toBeVisible();
});

test('without a network the books still lead to their forms, and what is entered waits', async ({
  page,
  context,
  allowComplaint,
}) => {
  allowComplaint(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/);
  await signIn(page, LOGIN, '/books');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (;;) {
      const pages = await caches.open('nen-nep-pages-1');
      const kept = [await pages.match('/books'), await pages.match('/initiatives/new')];
      if (kept.every(Boolean)) return;
      await new Promise((go) => setTimeout(go, 50));
    }
  });
  await context.setOffline(true);
  await page.goto('/books');
  await page.getByRole('link', { name: 'Đăng ký khâu đột phá, hạn chế' }).click();
  const title = `Trên đường ${Date.now()}`;
  await page.getByLabel('Nội dung đăng ký').fill(title);
  await page.getByLabel('Ngày đăng ký', { exact: true }).fill('5/1');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText('Chờ gửi: 1')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Chờ gửi: 1')).toHaveCount(0);
  await page.goto('/initiatives');
  await expect(page.getByRole('link', { name: title })).toHaveCount(1);
});

test('a model is registered with its measures, and read against its target', async ({ page }) => {
  await signIn(page, LOGIN, '/models/new');
  const name = `Nhà tình nghĩa ${Date.now()}`;
  await page.getByLabel('Tên mô hình').fill(name);
  await page.getByLabel('Tóm tắt cách làm').fill('Mỗi quý một căn');
  await page.getByLabel('Ngày bắt đầu', { exact: true }).fill('5/1');
  const first = page.getByRole('group', { name: 'Chỉ số 1' });
  await first.getByLabel('Tên chỉ số').fill('Căn nhà');
  await first.getByLabel('Đơn vị tính').fill('căn');
  await first.getByLabel(/^Mục tiêu/).fill('6');
  await page.getByRole('button', { name: 'Thêm chỉ số' }).click();
  const second = page.getByRole('group', { name: 'Chỉ số 2' });
  await second.getByLabel('Tên chỉ số').fill('Tỷ lệ hài lòng');
  await second.getByLabel('Đơn vị tính').fill('%');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText(`Đã đăng ký mô hình “${name}”.`)).toBeVisible();
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('Chưa có số liệu').first()).toBeVisible();

  const read = async (houses: string, share: string, day: string) => {
    await page.getByRole('link', { name: 'Ghi số liệu' }).click();
    await page.getByLabel('Tính đến ngày', { exact: true }).fill(day);
    await page.getByLabel(/^Căn nhà/).fill(houses);
    await page.getByLabel(/^Tỷ lệ hài lòng/).fill(share);
    await isAccessible(page);
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await expect(page.getByRole('heading', { name: 'Số liệu từng đợt' })).toBeVisible();
  };
  await read('4', '92,5', '6/1');
  await expect(page.getByText('Chưa đạt mục tiêu')).toBeVisible();
  await expect(page.getByText('92,5%', { exact: true })).toBeVisible();
  await read('6', '', '7/1');
  await expect(page.getByText('Đạt mục tiêu', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Minh chứng' })).toBeVisible();
  await isAccessible(page);

  await page.getByRole('button', { name: /^Bỏ số liệu 07\/01/ }).click();
  await expect(page.getByText('Chưa đạt mục tiêu')).toBeVisible();
  await undo(page, /^Đã bỏ số liệu ngày 07\/01/);
  await expect(page.getByText('Đạt mục tiêu', { exact: true })).toBeVisible();
  await page.getByText('Lịch sử thay đổi').click();
  await expect(page.getByText(/Số liệu “Căn nhà” ngày 07\/01/).first()).toBeVisible();
});

test('a leaflet is recorded under a kind of its own', async ({ page }) => {
  await signIn(page, LOGIN, '/propaganda/new');
  const title = `Phim ngắn ${Date.now()}`;
  await page.getByLabel('Loại', { exact: true }).selectOption({ label: 'Loại khác' });
  await page.getByLabel('Tên loại sản phẩm').fill('Phim ngắn');
  await page.getByLabel('Tên sản phẩm').fill(title);
  await page.getByLabel('Ngày phát hành', { exact: true }).fill('5/1');
  await page.getByLabel('Số lượng').fill('1.200');
  await page.getByLabel('Đơn vị tính').fill('lượt xem');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText(`Đã ghi “${title}”: 1.200 lượt xem.`)).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('1.200 lượt xem').first()).toBeVisible();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await expect(page.getByLabel('Loại', { exact: true })).toHaveValue('Phim ngắn');
  await isAccessible(page);
});

for (const width of [390, 1280]) {
  test(`staff read the books of the whole bloc at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'binhduong.staff', '/initiatives?year=all');
    await expect(page.getByText(/nội dung · đã giải quyết xong/)).toBeVisible();
    await isAccessible(page);
    await page.goto('/models');
    await expect(page.getByText(/mô hình · đang thực hiện/)).toBeVisible();
    await isAccessible(page);
    await page.goto('/propaganda?year=all');
    await expect(page.getByText(/lần phát hành/)).toBeVisible();
    await isAccessible(page);
  });
}
