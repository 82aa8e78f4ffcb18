import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';

// The service worker would answer in the page's place.
test.beforeEach(({ allowComplaint }) => allowComplaint(/Service Worker registration blocked/));
test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 }, hasTouch: true });

/** From now on no answer of the server comes through until it is let go. */
async function holdAnswers(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route('**/*', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return letGo;
}

/** Gives the milliseconds from the next tap until the words it is answered with have been painted. */
async function saidAfterTap(page: Page, words: string): Promise<() => Promise<number>> {
  const name = `said${Date.now()}`;
  // Told by the page itself: a page that is being left is no longer looked into from outside.
  const said = new Promise<number>((tell) => page.exposeFunction(name, tell));
  await page.evaluate(
    ({ name, words }) => {
      const look = () => document.body.textContent?.includes(words);
      const seen = new MutationObserver(() => {
        if (!look()) return;
        seen.disconnect();
        requestAnimationFrame(() => {
          performance.mark('said');
          const { duration } = performance.measure('feedback', 'tap', 'said');
          (window as unknown as Record<string, (ms: number) => void>)[name]?.(Math.round(duration));
        });
      });
      const tapped = () => {
        performance.mark('tap');
        seen.observe(document, { subtree: true, childList: true, characterData: true });
      };
      window.addEventListener('pointerdown', tapped, { capture: true, once: true });
    },
    { name, words },
  );
  return () => said;
}

/** One tap with every answer held back: what says so must be in sight while nothing has come. */
async function tapAnswered(page: Page, tapped: Locator, words: string): Promise<void> {
  await expect(tapped).toBeVisible();
  const saying = await saidAfterTap(page, words);
  const letGo = await holdAnswers(page);
  await tapped.tap({ noWaitAfter: true });
  const ms = await saying();
  test.info().annotations.push({ type: 'ms', description: String(ms) });
  letGo();
}

test('sending a form, and taking it back, answer the tap before the server does', async ({
  page,
}) => {
  await signIn(page, 'haugiang.secretary2', '/study/plan');
  await page.getByLabel('Nội dung sinh hoạt').fill(`Phản hồi ngay ${Date.now()}`);
  await page.getByLabel('Ngày sinh hoạt').fill('31/12');
  const send = page.getByRole('button', { name: 'Thêm vào lịch' });
  await tapAnswered(page, send, 'Đang lưu…');
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  const entry = page.getByRole('listitem').filter({ hasText: 'Phản hồi ngay' });
  await page.unrouteAll({ behavior: 'wait' });
  await tapAnswered(page, entry.last().getByRole('button', { name: 'Bỏ khỏi lịch' }), 'Đang bỏ…');
  await expect(page.getByText(/Đã bỏ/).first()).toBeVisible();
});

test('a tick answers the tap by itself', async ({ page }) => {
  await signIn(page, 'haugiang.secretary2', '/study/new');
  const people = page.getByRole('group', { name: 'Người có mặt' });
  await tapAnswered(page, people.getByRole('checkbox').first(), 'Đã chọn 1/');
});

test('a link that narrows a list, a search and a place of the bar say that the page is on its way', async ({
  page,
}) => {
  await signIn(page, 'haugiang.secretary2', '/deeds');
  const ways = [
    () => page.getByRole('navigation', { name: 'Lọc nhanh' }).getByRole('link').nth(1),
    () => page.getByRole('button', { name: 'Tìm', exact: true }),
    () =>
      page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Việc cần làm' }),
  ];
  for (const way of ways) {
    await page.goto('/deeds');
    await tapAnswered(page, way(), 'Đang tải trang');
    await page.unrouteAll({ behavior: 'wait' });
  }
});
