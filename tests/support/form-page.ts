import type { Page } from '@playwright/test';

/** What is wrong with how a form page is laid out at the width it has: too wide, too small, without a name. */
export const findMisfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 44;
    const wrong: string[] = [];
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) wrong.push(`scrolls sideways by ${over} px`);
    const say = (one: Element) =>
      `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}” ${one.getAttribute('name') ?? ''}`;
    /** A link within a sentence is as high as its line. */
    const inSentence = (one: Element) =>
      one.tagName === 'A' &&
      getComputedStyle(one).display === 'inline' &&
      (one.parentElement?.textContent ?? '').trim().length > (one.textContent ?? '').trim().length;
    const targets = 'main :is(a[href], button, input, select, textarea, summary)';
    for (const one of document.querySelectorAll<HTMLElement>(targets)) {
      const { width, height } = one.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !one.checkVisibility()) continue;
      if (inSentence(one)) continue;
      const ticked = one instanceof HTMLInputElement && /checkbox|radio/.test(one.type);
      const box = ticked ? one.labels?.[0]?.getBoundingClientRect() : { width, height };
      if (!box || box.height < LEAST - 0.5 || box.width < LEAST - 0.5) {
        wrong.push(
          `${say(one)} is ${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)} px`,
        );
      }
      const field = one.matches('input, select, textarea') && !one.matches('[aria-hidden=true]');
      const { labels } = one as HTMLInputElement;
      if (field && !labels?.length && !one.ariaLabel) wrong.push(`${say(one)} has no label`);
    }
    return wrong;
  });

/** Goes through the page with the Tab key: what it misses, and where it jumps back up. */
export async function findMissedByTab(page: Page): Promise<string[]> {
  const total = await page.evaluate(() => {
    const can = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';
    const inReach = [...document.querySelectorAll<HTMLElement>(`main :is(${can})`)].filter(
      (one) => one.checkVisibility() && !one.matches('[type=hidden], [tabindex="-1"]'),
    );
    const groups = new Set<string>();
    // The radios of a group are one stop.
    const stops = inReach.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const first = !groups.has(one.name);
      groups.add(one.name);
      return first;
    });
    for (const [at, one] of stops.entries()) one.dataset.stop = String(at);
    document.getElementById('noi-dung')?.focus();
    return stops.length;
  });
  const wrong: string[] = [];
  const reached = new Set<string>();
  let above = { top: 0, name: '' };
  for (let press = 0; press < total + 5; press++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const radio = one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '';
      const first = radio
        ? document.querySelector<HTMLElement>(`main input[type=radio][name="${radio}"][data-stop]`)
        : one;
      const shown = one.closest('label') ?? one;
      const { top, bottom } = shown.getBoundingClientRect();
      return {
        stop: first?.dataset.stop ?? '',
        inside: one.closest('main') !== null,
        top: top + scrollY,
        bottom: bottom + scrollY,
        name: (one.getAttribute('name') ?? one.textContent ?? '').slice(0, 40),
      };
    });
    if (!now.inside) break;
    reached.add(now.stop);
    // Side by side is no way up: it must stand wholly above.
    if (now.bottom <= above.top) {
      wrong.push(`Tab goes up from “${above.name}” to “${now.name}”`);
    }
    above = now;
  }
  for (let stop = 0; stop < total; stop++) {
    if (reached.has(String(stop))) continue;
    const name = await page
      .locator(`[data-stop="${stop}"]`)
      .evaluate((one) => one.outerHTML.slice(0, 90));
    wrong.push(`Tab does not reach ${name}`);
  }
  return wrong;
}

/** Empties what can be emptied, sends the form, and tells what it says of it. */
export async function findSilentErrors(page: Page): Promise<string[]> {
  const form = page.locator('main form[novalidate]').first();
  for (const box of await form
    .locator('input:is([type=text], [type=number], :not([type])), textarea')
    .all()) {
    if (await box.isVisible()) await box.fill('');
  }
  await form.locator('button[type=submit]').last().click();
  await page.waitForFunction(
    () =>
      document.querySelector('main form[novalidate] [aria-invalid="true"], [data-notice]') !==
        null ||
      document.querySelector('main form[novalidate]') === null ||
      document.querySelector('[role=status] p') !== null,
  );
  return page.evaluate(() => {
    const wrong: string[] = [];
    const form = document.querySelector('main form[novalidate]');
    const invalid = [...(form?.querySelectorAll<HTMLElement>('[aria-invalid="true"]') ?? [])];
    if (!form || invalid.length === 0) return wrong;
    if (document.activeElement !== invalid[0]) {
      wrong.push(
        `the focus is on ${document.activeElement?.outerHTML.slice(0, 80)}, not the first error`,
      );
    }
    for (const one of invalid) {
      const told = (one.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id))
        .find((text) => text?.id.endsWith('-error'));
      const name = one.getAttribute('name') ?? '';
      if (!told) wrong.push(`${name} is wrong without a word`);
      else if (!/^✕ .*[.!?…]$/.test(told.textContent ?? ''))
        wrong.push(`${name}: ${told.textContent}`);
    }
    const asked = [...form.querySelectorAll<HTMLInputElement>('input[type=text], textarea')].filter(
      (one) =>
        one.value === '' &&
        one.labels?.[0] &&
        !one.labels[0].textContent?.includes('không bắt buộc'),
    );
    const silent = asked.filter((one) => one.checkVisibility() && one.ariaInvalid !== 'true');
    for (const one of silent) wrong.push(`${one.name} is empty and nothing says so`);
    return wrong;
  });
}
