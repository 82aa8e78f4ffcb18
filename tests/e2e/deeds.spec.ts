import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

const accessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a deed is logged in four taps and one sentence, completed, and confirmed with others', async ({
    page,
    browser,
    allowComplaint,
  }) => {
    allowComplaint(/status of 422/);
    const title = `Hướng dẫn người dân nộp hồ sơ trực tuyến ${Date.now()}`;
    await signIn(page, 'haugiang.member');
    let taps = 0;
    const tap = async (target: ReturnType<Page['getByRole']>) => {
      taps += 1;
      await target.tap();
    };
    await tap(page.getByRole('link', { name: 'Ghi việc làm tốt' }));
    await tap(page.getByRole('textbox', { name: 'Việc làm tốt' }));
    await accessible(page);
    await page.keyboard.type(title);
    await tap(page.getByRole('button', { name: 'Đăng ký', exact: true }));
    await expect(page.getByText(`Đã đăng ký “${title}”.`)).toBeVisible();
    expect(taps, 'taps from the start page').toBeLessThanOrEqual(4);

    const row = page.getByRole('listitem').filter({ hasText: title });
    await expect(row.getByText('Chờ chi bộ duyệt')).toBeVisible();
    await accessible(page);
    await row.getByRole('link', { name: title }).tap();
    await page.getByRole('button', { name: 'Ghi tiến độ' }).tap();
    await page.getByLabel('Đã làm được gì').fill('Đã hướng dẫn 5 người dân.');
    await page.getByRole('button', { name: 'Ghi vào nhật ký' }).tap();
    await expect(page.getByText('Đã hướng dẫn 5 người dân.')).toBeVisible();
    await page.getByRole('button', { name: 'Đã hoàn thành' }).tap();
    await page.getByRole('button', { name: 'Ghi hoàn thành' }).tap();
    await expect(page.getByText('Đồng chí vui lòng nhập kết quả.')).toBeVisible();
    await accessible(page);
    await page.getByLabel('Kết quả').fill('10 người dân tự nộp được hồ sơ.');
    await page.getByRole('button', { name: 'Ghi hoàn thành' }).tap();
    await expect(page.getByText('Hoàn thành, chờ xác nhận')).toBeVisible();
    await accessible(page);

    const second = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const secretary = await second.newPage();
    await signIn(secretary, 'haugiang.secretary', '/deeds?show=waiting');
    const waiting = secretary.getByRole('listitem').filter({ hasText: title });
    await waiting.getByRole('checkbox').check();
    await accessible(secretary);
    await secretary.getByRole('button', { name: 'Xác nhận 1 việc' }).tap();
    await expect(secretary.getByText('Đã xác nhận 1 việc làm tốt.')).toBeVisible();
    await expect(waiting).toHaveCount(0);
    await secretary.getByRole('button', { name: 'Hoàn tác' }).tap();
    await expect(waiting).toBeVisible();
    await waiting.getByRole('link', { name: title }).tap();
    await secretary.getByRole('button', { name: 'Xác nhận hoàn thành' }).tap();
    await expect(secretary.getByText('Người xác nhận:').first()).toBeVisible();
    await second.close();
  });
});

test('what is written twice is hinted at, quietly, and every content can be written in full', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 422/);
  const title = `Mỗi tháng một cuốn sách về Bác cho đoàn viên ${Date.now()}`;
  await signIn(page, 'haugiang.secretary', '/deeds/new?for=unit');
  const sentence = page.getByRole('textbox', { name: 'Việc làm tốt' });
  await sentence.fill(title);
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await expect(page.getByText(`Đã đăng ký “${title}”.`)).toBeVisible();
  await page.goto('/deeds/new?for=unit');
  await sentence.fill(`${title}.`);
  await expect(
    page.getByText(/\d+% với (việc đồng chí đã ghi|một việc trong đơn vị)/).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Viết đủ ba nội dung' }).click();
  await expect(page.getByLabel('Làm theo Bác')).toHaveValue(`${title}.`);
  await page.getByLabel('Hạn hoàn thành').fill('1/1/2001');
  await accessible(page);
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await expect(page.getByText('✕ Hạn hoàn thành phải từ ngày bắt đầu trở đi.')).toBeVisible();
  await expect(page.getByLabel('Hạn hoàn thành')).toBeFocused();
});
