import AxeBuilder from '@axe-core/playwright';
import pg from 'pg';
import { PASSWORD } from '../support/access-world';
import { expect, test } from '../support/browser-test';
import { findMisfits, findMissedByTab, findSilentErrors } from '../support/form-page';
import { type Ids, PAGES } from '../support/page-table';
import { plantPageWorld } from '../support/page-world';
import { Visitor } from '../support/visitor';

test.setTimeout(300_000);
// Its pages beforehand, in the worker, would be more work than the pages themselves.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ allowComplaint }) => allowComplaint(/Service Worker registration blocked/));

const base = process.env.BASE_URL ?? 'http://localhost:3000';
/** Two and two, for two workers. */
const WIDTHS = [
  [320, 768],
  [390, 1280],
] as const;
/** Who fills in forms, in the order they are asked whether a page opens for them. */
const WRITERS = ['a.secretary', 'a.staff', 'a.member', 'a.grassroots'] as const;

interface FormPage {
  readonly path: string;
  readonly address: string;
  readonly cookie: readonly [string, string];
}

/** Every page of the page table that shows an entry form, each with somebody who may open it. */
async function findFormPages(ids: Ids): Promise<readonly FormPage[]> {
  const visitors = new Map<string, Visitor>();
  for (const who of WRITERS) {
    const visitor = new Visitor(base);
    await visitor.signIn(who, PASSWORD);
    visitors.set(who, visitor);
  }
  const found = new Map<string, FormPage>();
  for (const page of PAGES) {
    if (!page.path.startsWith('/(signed-in)') || found.has(page.path)) continue;
    const opens = WRITERS.flatMap((who) => {
      const at = [...page.row[who]].indexOf('+');
      return at < 0 ? [] : [{ who, address: page.address(ids, page.targets[at] ?? null) }];
    });
    for (const { who, address } of opens) {
      const visitor = visitors.get(who);
      const html = await (await visitor?.fetch(address))?.text();
      const cookie = visitor && [...visitor.cookies][0];
      if (!cookie || !/<form\b[^>]*novalidate/i.test(html ?? '')) continue;
      found.set(page.path, { path: page.path, address, cookie });
      break;
    }
  }
  return [...found.values()];
}

let pages: readonly FormPage[];
test.beforeAll(async () => {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  pages = await findFormPages(await plantPageWorld(database));
  await database.end();
});

test.beforeEach(({ page }) => page.goto('/sign-in'));

const open = async (page: import('@playwright/test').Page, { address, cookie }: FormPage) => {
  await page.context().addCookies([{ name: cookie[0], value: cookie[1], url: base }]);
  await page.goto(address);
  await page.waitForFunction(
    () =>
      document.querySelector('main form[novalidate] button[type=submit]:not([disabled])') !== null,
  );
};

for (const widths of WIDTHS) {
  test(`every form fits and reads well at ${widths.join(' and ')} px`, async ({ page }) => {
    const wrong: string[] = [];
    expect(pages.length).toBeGreaterThan(15);
    for (const one of pages) {
      await open(page, one);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const axe = new AxeBuilder({ page })
          .include('main')
          .options({ resultTypes: ['violations'] });
        // Colours are the same at every width, and the slowest to look at.
        if (width !== 390) axe.disableRules('color-contrast');
        const { violations } = await axe.analyze();
        const said = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
        for (const text of [...said, ...(await findMisfits(page))]) {
          wrong.push(`${one.address} at ${width}: ${text}`);
        }
      }
      await page.setViewportSize({ width: widths[0], height: 900 });
      await page.evaluate(() => {
        document.documentElement.dataset.textSize = 'largest';
      });
      for (const text of await findMisfits(page)) wrong.push(`${one.address}, largest: ${text}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('every form is gone through by keyboard, and says all that is missing at once', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/status of 4(22|09|04)/);
  const wrong: string[] = [];
  let refused = 0;
  await page.setViewportSize({ width: 390, height: 844 });
  for (const one of pages) {
    await open(page, one);
    const found = [...(await findMissedByTab(page)), ...(await findSilentErrors(page))];
    wrong.push(...found.map((text) => `${one.address}: ${text}`));
    if ((await page.locator('main [aria-invalid=true]').count()) > 0) refused += 1;
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(pages.length / 2);
});
