import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';

/** Every screen of every kind of person, on the phone and on the desk: nothing a screen reader trips over, no sideways scroll. */
const screens: Record<string, readonly string[]> = {
  'haugiang.staff': [
    '/?asOf=2022-06-30',
    '/',
    '/?asOf=khong-phai-ngay',
    '/units',
    '/units?q=truong+chinh+tri',
    '/units?q=khongcogi',
    '/members',
    '/members?q=hoa',
    '/account',
  ],
  'haugiang.secretary': ['/', '/units', '/members', '/account'],
  'haugiang.member': ['/', '/units', '/account'],
  'dongda.leader': ['/?asOf=2024-01-25', '/?asOf=2016-03-01'],
};
const widths = [390, 1280];

for (const [login, paths] of Object.entries(screens)) {
  for (const width of widths) {
    test(`${login} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await signIn(page, login);
      for (const path of paths) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(200);
        await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('the figures of a branch, a section and a whole bloc open on every side', async ({ page }) => {
  await signIn(page, 'haugiang.staff', '/?asOf=2022-06-30');
  const figures = await page
    .locator('a[href*="/figures/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  expect(figures.length).toBeGreaterThan(10);
  for (const href of figures.slice(0, 24)) {
    const response = await page.goto(href);
    expect(response?.status(), href).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), href).toHaveCount(1);
  }
});

test('the sign-in page stands up to a screen reader', async ({ page }) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/sign-in');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});
