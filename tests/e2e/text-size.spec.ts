import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';

const WHO = 'haugiang.grassroots';
/** One tap; the whole screen follows at once, and the server has it by the time the tick stands there. */
async function choose(page: Page, words: string, size: string): Promise<void> {
  await page.getByRole('button', { name: words }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', size);
  await expect(page.getByRole('button', { name: words })).toHaveAttribute('aria-pressed', 'true');
}
const rem = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('the size of text is chosen in two taps, is there at first sight, and follows the person', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, WHO, '/account');
  await choose(page, 'Vừa', 'normal');
  const usual = await rem(page);
  await choose(page, 'Rất lớn', 'largest');
  expect(await rem(page)).toBeGreaterThan(usual * 1.25);

  // Another device: the server's own HTML has the size, so nothing jumps.
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, WHO);
  const html = await (await elsewhere.request.get('/books')).text();
  expect(/<html[^>]*>/.exec(html)?.[0]).toContain('data-text-size="largest"');
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
  await choose(page, 'Vừa', 'normal');
});
