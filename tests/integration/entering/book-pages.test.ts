import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { listInitiatives } from '@/lib/initiatives/list-initiatives';
import { listModels } from '@/lib/initiatives/list-models';
import { listOutputs } from '@/lib/propaganda/list-outputs';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

/** More than two pages of each book, many of them of the same day: the id decides between those. */
const ROWS = 120;
const PLANTED = {
  initiative: `(bloc_id, unit_id, kind, title, registered_on)
    select bloc_id, id, 'limitation', 'Việc ' || n, date '2022-03-01' + n % 3`,
  good_model: `(bloc_id, unit_id, name, summary, started_on)
    select bloc_id, id, 'Việc ' || n, '', date '2022-03-01' + n % 3`,
  propaganda_output: `(bloc_id, unit_id, kind, title, quantity, unit_of_measure, issued_on)
    select bloc_id, id, 'Tờ gấp', 'Việc ' || n, 1, 'tờ', date '2022-03-01' + n % 3`,
};

let world: EnteringWorld;
let staff: Actor;
beforeAll(async () => {
  world = await openEnteringWorld('book_pages');
  staff = await world.actor('a.staff');
  for (const [table, insert] of Object.entries(PLANTED)) {
    await world.rows(
      `insert into ${table} ${insert} from unit cross join generate_series(1, ${ROWS / 2}) n where id = any ($1)`,
      [[world.units['a-b1'], world.units['a-b3']]],
    );
    await world.rows(
      `insert into ${table} ${insert} from unit cross join generate_series(1, 3) n where id = $1`,
      [world.units['b-b1']],
    );
  }
});
afterAll(() => world.close());

const DAYS = {
  initiative: 'registered_on',
  good_model: 'started_on',
  propaganda_output: 'issued_on',
};

it.each([
  ['initiative', listInitiatives],
  ['good_model', listModels],
  ['propaganda_output', listOutputs],
] as const)(
  'the book of %s is read page by page: each row once, the latest first',
  async (table, list) => {
    const seen: number[] = [];
    let after: number | null = null;
    let pages = 0;
    do {
      const asked: Record<string, string> = { year: 'all', q: 'viec' };
      if (after !== null) asked.after = String(after);
      const answer = await list.execute(staff, asked);
      if (!answer.ok) throw new Error(answer.failure);
      expect(answer.value.first).toBe(after === null);
      seen.push(...answer.value.rows.map(({ id }) => id));
      after = answer.value.next;
      pages += 1;
    } while (after !== null);
    const inOrder = await world.rows(
      `select id from ${table} where unit_id <> $1 order by ${DAYS[table]} desc, id desc`,
      [world.units['b-b1']],
    );
    expect(seen).toEqual(inOrder.map(({ id }) => id));
    expect(seen).toHaveLength(ROWS);
    expect(pages).toBeGreaterThan(2);
  },
);
