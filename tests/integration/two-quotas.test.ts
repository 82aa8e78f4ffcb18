import { afterAll, beforeAll, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import { setQuota } from '@/lib/campaign/set-quota';
import { readCampaign } from '@/lib/campaign/store';
import { mainFacets } from '@/lib/figures/headline';
import { readFigure, readFigureRows } from '@/lib/figures/read-figure';
import { readOverview } from '@/lib/figures/read-overview';
import { readTrend } from '@/lib/figures/store';
import { today } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

const YEAR = today().slice(0, 4);
const day = (rest: string) => `${YEAR}-${rest}`;

let world: EnteringWorld;
const ids: string[] = [];
beforeAll(async () => {
  world = await openEnteringWorld('two_quotas');
  const [year] = await world.rows(
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
     select bloc_id, $2, 'Chuyên đề', $3, $4 from unit where id = $1 returning id`,
    [world.units.a, YEAR, day('01-01'), day('12-31')],
  );
  // Of the four branches a-b1 has inspected three times, a-b2 once.
  for (const [branch, times] of [
    ['a-b1', 3],
    ['a-b2', 1],
  ] as const) {
    await world.rows(
      `insert into inspection (bloc_id, unit_id, kind, state, content, held_on)
       select bloc_id, id, 'inspection', 'completed', 'Kiểm tra', $2::date + n
       from unit, generate_series(1, $3::int) n where id = $1`,
      [world.units[branch], day('01-02'), times],
    );
  }
  const staff = await world.actor('a.staff');
  for (const [reference, rangeMin] of [
    ['Chỉ tiêu số 02', '3'],
    ['Chỉ tiêu 3.6', '1'],
  ]) {
    const saved = await setQuota.execute(staff, {
      yearId: String(year?.id),
      rule: 'range',
      planDate: day('01-01'),
      rangeMin,
      issuers: [{ issuer: 'Cấp trên', reference }],
    });
    ids.push(String(Object(saved).value?.id));
  }
});
afterAll(() => world.close());

const asked = async (facet?: string) => {
  const actor = await world.actor('a.staff');
  const input = { unitId: String(world.units.a), figure: 'inspection-quota', facet };
  const answer = await readFigure.execute(actor, input);
  if (!answer.ok) throw new Error(answer.failure);
  const { headline, trend } = answer.value;
  return { of: `${headline.n}/${headline.d}`, title: headline.title, trend };
};

it('each quota is judged by itself, under its own name', async () => {
  expect(await asked(ids[0])).toMatchObject({
    of: '1/4',
    title: expect.stringMatching(/: Chỉ tiêu số 02 \(chỉ tiêu chính\)$/),
  });
  expect(await asked(ids[1])).toMatchObject({
    of: '2/4',
    title: expect.stringMatching(/: Chỉ tiêu 3\.6$/),
  });
});

it('the figure asked for without a quota is the main one, not any of them', async () => {
  const { of, title, trend } = await asked();
  expect(of).toBe('1/4');
  expect(title).toMatch(/chỉ tiêu chính/);
  expect(trend).not.toBeNull();
  const actor = await world.actor('a.staff');
  const rows = await readFigureRows.execute(actor, {
    unitId: String(world.units.a),
    figure: 'inspection-quota',
    rows: 'missing',
  });
  expect(rows).toMatchObject({ ok: true, value: { headline: { n: '1', d: '4' } } });
  expect(rows.ok && rows.value.rows?.rows).toHaveLength(3);
});

it('the months count each branch once', async () => {
  const [bloc] = await world.rows('select bloc_id from unit where id = $1', [world.units.a]);
  const campaign = await readCampaign(pool(), Object(bloc).bloc_id);
  const moment = { asOf: today(), start: day('01-01') } as never;
  const unit = world.units.a as UnitId;
  const quotas = mainFacets(campaign);
  expect(await readTrend(pool(), unit, ['inspection-quota'], [moment], quotas)).toEqual([
    ['inspection-quota', 0, 1, 4],
  ]);
});

it('the overview shows both, the main one said to be so, and names who is missing by it', async () => {
  const answer = await readOverview.execute(await world.actor('a.staff'), {
    unitId: String(world.units.a),
  });
  if (!answer.ok) throw new Error(answer.failure);
  const cards = answer.value.cards.filter(({ code }) => code === 'inspection-quota');
  expect(cards.map(({ n, d }) => `${n}/${d}`)).toEqual(['1/4', '2/4']);
  expect(cards[0]?.title).toMatch(/chỉ tiêu chính/);
  expect(answer.value.missing?.total).toBe(3);
});
