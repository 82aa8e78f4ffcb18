import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';

const WHO = 'haugiang.grassroots';
const sizeOf = (page: Page) => page.locator('html').getAttribute('data-text-size');
const rem = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('the size of text is chosen in two taps, is there at first sight, and follows the person', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, WHO, '/account');
  await page.getByRole('button', { name: 'Vừa' }).click();
  await expect.poll(() => sizeOf(page)).toBe('normal');
  const usual = await rem(page);
  await page.getByRole('button', { name: 'Rất lớn' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  await expect(page.getByRole('button', { name: 'Rất lớn' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await rem(page)).toBeGreaterThan(usual * 1.25);

  // Another device: the server's own HTML has the size, so nothing jumps.
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, WHO);
  expect(await (await elsewhere.request.get('/books')).text()).toContain(
    'data-text-size="largest"',
  );
  await elsewhere.close();

  const pages = ['/', '/deeds', '/books', '/commitments', '/members', '/units', '/account'];
  const sideways: string[] = [];
  for (const path of [...pages, '/inspections', '/study', '/study/plan']) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) sideways.push(`${path}: ${over} px`);
  }
  expect(sideways).toEqual([]);

  await page.goto('/account');
  await page.getByRole('button', { name: 'Vừa' }).click();
  await expect.poll(() => sizeOf(page)).toBe('normal');
});
