import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import { changeQuota } from '@/lib/campaign/change-quota';
import { setQuota } from '@/lib/campaign/set-quota';
import { withdrawQuota } from '@/lib/campaign/withdraw-quota';
import { previewQuota } from '@/lib/figures/preview-quota';
import { readTotals } from '@/lib/figures/store';
import { today } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

const YEAR = today().slice(0, 4);
const day = (rest: string) => `${YEAR}-${rest}`;

let world: EnteringWorld;
let yearId: string;
let quotaId: string;

/** A completed inspection of the branch, of these members. */
async function inspected(branch: 'a-b1' | 'a-b2', on: string, members: readonly string[]) {
  const [row] = await world.rows(
    `insert into inspection (bloc_id, unit_id, kind, state, content, held_on)
     select bloc_id, id, 'inspection', 'completed', 'Kiểm tra', $2 from unit where id = $1 returning id`,
    [world.units[branch], on],
  );
  for (const member of members) {
    await world.rows(
      `insert into inspected_member (bloc_id, inspection_id, member_id)
       select bloc_id, id, $2 from inspection where id = $1`,
      [row?.id, Object(world.members)[member]],
    );
  }
}

beforeAll(async () => {
  world = await openEnteringWorld('settings_quota');
  const [year] = await world.rows(
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
     select bloc_id, $2, 'Chuyên đề', $3, $4 from unit where id = $1 returning id`,
    [world.units.a, YEAR, day('01-01'), day('12-31')],
  );
  yearId = String(year?.id);
  await world.rows(
    `insert into branch_committee (bloc_id, unit_id, from_date) select bloc_id, id, '2020-01-01' from unit where id = $1`,
    [world.units['a-b1']],
  );
  // a-b1 has a chi ủy and two members, and inspected one of them twice; a-b2 has one member and did it once.
  await inspected('a-b1', day('02-01'), ['an']);
  await inspected('a-b1', day('03-01'), ['an']);
  await inspected('a-b2', day('02-01'), ['chi']);
  const saved = await setQuota.execute(await world.actor('a.staff'), {
    yearId,
    ...RULES.class,
    issuers: [ISSUER],
  });
  expect(saved).toMatchObject({ ok: true });
  quotaId = String(saved.ok && saved.value.id);
});
afterAll(() => world.close());

const ISSUER = { issuer: 'Tỉnh ủy', reference: 'Chỉ tiêu số 02' };
const planDate = day('01-31');
/** By each rule other branches are done, out of the four of the bloc. */
const RULES = {
  class: { rule: 'by_class', planDate, withCommittee: '2', withoutCommittee: '1' },
  stricter: { rule: 'by_class', planDate, withCommittee: '3', withoutCommittee: '1' },
  percent: { rule: 'percent_of_members', planDate, percentBp: '100' },
  small: {
    rule: 'percent_of_members',
    planDate,
    percentBp: '100',
    smallBelow: '3',
    smallOwes: '1',
  },
  range: { rule: 'range', planDate, rangeMin: '2', rangeMax: '4' },
} as const;
const DONE = { class: 2, stricter: 1, percent: 1, small: 2, range: 1 } as const;

const version = async () =>
  String((await world.rows('select version from quota where id = $1', [quotaId]))[0]?.version);

/** The figure as every screen reads it. */
async function figure() {
  const moment = { asOf: today(), start: day('01-01') as ReturnType<typeof today> };
  const rows = await readTotals(pool(), world.units.a as UnitId, moment);
  const own = rows.filter(([, code, facet]) => code === 'inspection-quota' && facet === quotaId);
  const sum = (at: 3 | 4) => own.reduce((total, row) => total + row[at], 0);
  return [sum(3), sum(4)] as const;
}

describe('what a changed quota is said to do beforehand', () => {
  it.each(Object.keys(RULES) as (keyof typeof RULES)[])('%s: is what it does', async (name) => {
    const staff = await world.actor('a.staff');
    const before = await figure();
    const preview = await previewQuota.execute(staff, { quotaId, ...RULES[name] });
    expect(await figure(), 'a preview writes nothing').toEqual(before);
    const input = { quotaId, version: await version(), ...RULES[name], issuers: [ISSUER] };
    expect(await changeQuota.execute(staff, input)).toMatchObject({ ok: true });
    const after = await figure();
    expect(after).toEqual([DONE[name], 4]);
    expect(preview).toMatchObject({ ok: true });
    const [effect] = preview.ok ? preview.value.effects : [];
    expect(effect?.before).toMatch(new RegExp(`^${before[0]}/${before[1]} chi bộ`));
    expect(effect?.after).toMatch(new RegExp(`^${after[0]}/${after[1]} chi bộ`));
    const gained = (effect?.fulfilled.length ?? 0) - (effect?.unfulfilled.length ?? 0);
    expect(gained).toBe(after[0] - before[0]);
  });

  it('names the branches that change side, on today and on the day looked at', async () => {
    const staff = await world.actor('a.staff');
    const start = { quotaId, version: await version(), ...RULES.class, issuers: [ISSUER] };
    await changeQuota.execute(staff, start);
    const asked = { quotaId, ...RULES.stricter, asOf: day('02-15') };
    const preview = await previewQuota.execute(staff, asked);
    const effects = preview.ok ? preview.value.effects : [];
    expect(effects.map(({ unfulfilled }) => unfulfilled.map(({ text }) => text))).toEqual([
      ['Chi bộ Alpha-Bemot (Đảng bộ bộ phận Alpha-Bophan)'],
      [],
    ]);
    expect(effects[1]).toMatchObject({ before: '1/4 chi bộ (25%)', after: '1/4 chi bộ (25%)' });
  });

  it('says what is wrong instead, and leaves no trace in the audit', async () => {
    const staff = await world.actor('a.staff');
    const trace = 'select count(*)::int as n from audit_entry';
    const before = await world.rows(trace);
    const asked = { quotaId, rule: 'range', planDate };
    expect(await previewQuota.execute(staff, asked)).toMatchObject({
      value: { effects: [], wrong: 'Đồng chí vui lòng nhập số này.' },
    });
    await previewQuota.execute(staff, { quotaId, ...RULES.range });
    expect(await world.rows(trace)).toEqual(before);
  });
});

describe('a quota', () => {
  it('is refused field by field', async () => {
    const staff = await world.actor('a.staff');
    const input = {
      quotaId,
      version: await version(),
      rule: 'percent_of_members',
      planDate: '2001-01-01',
      percentBp: '50',
      percentMaxBp: '30',
      smallBelow: '7',
      issuers: [ISSUER],
    };
    expect(await changeQuota.execute(staff, input)).toMatchObject({
      failure: 'plan-outside',
      field: 'planDate',
      more: [
        { failure: 'order', field: 'percentMaxBp' },
        { failure: 'small-half', field: 'smallOwes' },
      ],
    });
  });

  it('met in another version shows what is there, and the way back restores rule and issuers', async () => {
    const staff = await world.actor('a.staff');
    const two = [ISSUER, { issuer: 'Đảng ủy Khối', reference: 'Chỉ tiêu 3.6' }];
    const content = { ...RULES.class, issuers: two };
    await changeQuota.execute(staff, { quotaId, version: await version(), ...content });
    const input = { quotaId, version: await version(), ...RULES.range, issuers: [ISSUER] };
    const saved = await changeQuota.execute(staff, input);
    expect(await changeQuota.execute(staff, input)).toMatchObject({
      failure: 'changed-meanwhile',
      current: { rule: 'range', rangeMin: '2', 'issuers.0.issuer': 'Tỉnh ủy' },
    });
    const undo = saved.ok ? saved.value.undo : undefined;
    expect(await changeQuota.execute(staff, undo?.input)).toMatchObject({ ok: true });
    const rows = await world.rows(
      `select q.rule, q.with_committee, q.range_min, array_agg(i.reference order by i.rank) as issuers
       from quota q join quota_issuer i on i.quota_id = q.id where q.id = $1 group by q.id`,
      [quotaId],
    );
    expect(rows).toEqual([
      {
        rule: 'by_class',
        with_committee: 2,
        range_min: null,
        issuers: ['Chỉ tiêu số 02', 'Chỉ tiêu 3.6'],
      },
    ]);
  });

  it('is taken back and set again', async () => {
    const staff = await world.actor('a.staff');
    const other = await setQuota.execute(staff, { yearId, ...RULES.small, issuers: [ISSUER] });
    const id = String(other.ok && other.value.id);
    const gone = await withdrawQuota.execute(staff, { quotaId: id, version: '1' });
    expect(await world.rows('select id from quota where id = $1', [id])).toEqual([]);
    const undo = gone.ok ? gone.value.undo : undefined;
    expect(await setQuota.execute(staff, undo?.input)).toMatchObject({ ok: true });
    const text = 'select percent_bp, small_below from quota where id <> $1';
    expect(await world.rows(text, [quotaId])).toEqual([{ percent_bp: 10000, small_below: 3 }]);
  });

  it.each(['a.leader', 'a.secretary', 'b.staff'] as const)('is not for %s', async (login) => {
    const actor = await world.actor(login);
    const input = { quotaId, version: await version(), ...RULES.range, issuers: [ISSUER] };
    expect(await changeQuota.execute(actor, input)).toEqual({ ok: false, failure: 'not-found' });
    const preview = await previewQuota.execute(actor, { quotaId, ...RULES.range });
    expect(preview).toEqual({ ok: false, failure: 'not-found' });
  });
});
