import AxeBuilder from '@axe-core/playwright';
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

for (const width of [320, 390, 768, 1280]) {
  test(`the form at ${width} px, empty and full of errors, by keyboard and screen reader`, async ({
    page,
    allowComplaint,
  }) => {
    allowComplaint(/status of 422/);
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'haugiang.secretary', '/study/plan');
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
    };
    await check();
    await page.getByLabel('Nội dung sinh hoạt').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Đồng chí vui lòng nhập nội dung sinh hoạt.')).toBeVisible();
    await check();
    const small = await page
      .locator('form :is(input, select, button, textarea):visible:not([aria-hidden])')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).length);
    expect(small).toBe(0);
    await page.keyboard.type(`Bàn phím ${width}`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('31122199');
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Đã lên lịch “Bàn phím ${width}” ngày 31/12/2199.`)).toBeVisible();
    await check();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
  });
}
