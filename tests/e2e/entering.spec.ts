import { expect, test } from '@/tests/support/browser-test';
import { signIn } from '@/tests/support/sign-in';

test('a coming session is planned, shown, and taken back', async ({ page, allowComplaint }) => {
  allowComplaint(/status of 422/);
  await signIn(page, 'haugiang.secretary', '/study/plan');
  await expect(page.getByRole('heading', { name: 'Lịch sinh hoạt' })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(page.getByText('Đồng chí vui lòng nhập nội dung sinh hoạt.')).toBeVisible();
  await expect(page.getByText('Đồng chí vui lòng nhập ngày, ví dụ 5/6/2022.')).toBeVisible();
  await expect(page.getByLabel('Nội dung sinh hoạt')).toBeFocused();
  const topic = `Chuyên đề nêu gương ${Date.now()}`;
  await page.getByLabel('Nội dung sinh hoạt').fill(topic);
  await page.getByLabel('Ngày sinh hoạt').fill('31/12');
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(page.getByText(`Đã lên lịch “${topic}”`)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: topic })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: topic })).toHaveCount(0);
});
