import { describe, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import { catalogue, figure, figureCodes, isFigureCode } from '@/lib/figures/catalogue';
import { presentBranchQuota } from '@/lib/figures/present-branch-quota';
import {
  type CardContext,
  presentCard,
  presentTarget,
  targetLine,
} from '@/lib/figures/present-card';
import { presentChildren } from '@/lib/figures/present-children';
import { presentTrend, sameDayLastYear } from '@/lib/figures/present-trend';
import { RollUp } from '@/lib/figures/roll-up';
import type { DateOnly } from '@/lib/platform/clock';

const id = (value: number) => value as UnitId;
const day = (text: string) => text as DateOnly;
const campaign = { percent: { mode: 'cut', decimals: 2 }, years: [], terms: [] } as const;
const context: CardContext = {
  unitId: 1,
  when: { asOf: day('2022-06-30'), today: day('2026-11-23'), period: null },
  percent: campaign.percent,
  mayOpenRows: true,
};

describe('rolling up', () => {
  // Two children and the unit's own; one deed of child 2 stands at two levels.
  const totals = new RollUp([
    [id(2), 'deeds-collective', null, 1, 3],
    [id(2), 'deeds-collective', 'bloc', 1, 2],
    [id(2), 'deeds-collective', 'province', 1, 2],
    [id(3), 'deeds-collective', null, 0, 4],
    [id(1), 'deeds-collective', null, 1, 1],
  ]);

  it('sums numerators and bases of the children and of what is its own', () => {
    expect(totals.total('deeds-collective')).toEqual({ n: 2, d: 8 });
    expect(totals.ofChild(id(2), 'deeds-collective')).toEqual({ n: 1, d: 3 });
  });
  it('keeps levels apart: their sum exceeds the total and is never the total', () => {
    expect(totals.facets('deeds-collective')).toEqual([
      ['bloc', { n: 1, d: 2 }],
      ['province', { n: 1, d: 2 }],
    ]);
  });
  it('is nothing where there is no row', () => {
    expect(totals.total('commitments')).toEqual({ n: 0, d: 0 });
  });
});

describe('a figure in words', () => {
  it('reads as the press prints it, with base, complement and last year', () => {
    const card = presentCard('inspection-quota', { n: 229, d: 321 }, context, {
      facet: '9',
      before: { n: 39, d: 320 },
    });
    expect(card).toMatchObject({
      n: '229',
      d: '321',
      percent: '71,33%',
      share: 7133,
      word: 'chi bộ',
    });
    expect(card.base).toBe('trên số chi bộ đang hoạt động');
    expect(card.comparison).toBe('tăng 59,15 điểm % so với cùng kỳ (12,18%)');
    expect(card.missing).toEqual({
      text: 'Còn 92 chi bộ chưa hoàn thành',
      href: '/units/1/figures/inspection-quota?asOf=2022-06-30&facet=9&rows=missing',
    });
  });
  it('leads a plain member to the figure, not to names', () => {
    const card = presentCard('commitments', { n: 1, d: 2 }, { ...context, mayOpenRows: false });
    expect(card.missing?.href).not.toContain('rows');
  });
  it('has no share and no complement on a zero base', () => {
    const card = presentCard('commitments', { n: 0, d: 0 }, context);
    expect([card.percent, card.share, card.missing]).toEqual(['–', null, null]);
  });
  it('says "tương đương" when nothing moved, and counts move by their number', () => {
    const same = presentCard('commitments', { n: 1, d: 3 }, context, { before: { n: 2, d: 6 } });
    expect(same.comparison).toBe('tương đương so với cùng kỳ (33,33%)');
    const fewer = presentCard('inspections', { n: 5, d: 0 }, context, { before: { n: 8, d: 0 } });
    expect(fewer.comparison).toBe('giảm 3 so với cùng kỳ (8)');
  });
});

describe('a target set from above', () => {
  const target = {
    figure: 'admissions',
    issuer: 'Ban Thường vụ Quận ủy',
    reference: 'Nghị quyết năm 2023',
    startsOn: day('2023-01-01'),
    endsOn: day('2023-12-31'),
    shareMin: null,
  };
  it('may be passed: the share exceeds 100 %, the bar does not', () => {
    const card = presentTarget(
      { ...target, countMin: 120 },
      'admissions',
      { n: 127, d: 0 },
      context,
    );
    expect(card).toMatchObject({ d: '120', percent: '105,83%', share: 10_000 });
    expect(card.comparison).toBe('vượt 5,83% so với chỉ tiêu');
  });
  it('for a share is a line that says whether it is met, exactly at its edge', () => {
    const share = { ...target, countMin: null, shareMin: 9000 };
    expect(targetLine(share, { n: 90, d: 100 }, campaign.percent)).toMatch(/ít nhất 90% – đã đạt$/);
    expect(targetLine(share, { n: 899, d: 1000 }, campaign.percent)).toMatch(/chưa đạt$/);
    expect(targetLine(share, { n: 0, d: 0 }, campaign.percent)).toMatch(/chưa đạt$/);
  });
});

it('a branch reads its own progress with the quota', () => {
  const progress = { unitId: id(5), done: 1, owes: 2, hasCommittee: true, countsPeople: false };
  const card = presentBranchQuota(progress, ['Chỉ tiêu số 02'], context);
  expect(card).toMatchObject({ n: '1', d: '2', percent: '50%', word: 'cuộc kiểm tra' });
  expect(card.missing?.text).toBe('Còn thiếu 1 cuộc');
  expect(presentBranchQuota({ ...progress, done: 3 }, [], context).missing).toBeNull();
});

describe('the table by child unit', () => {
  const totals = new RollUp([
    [id(2), 'commitments', null, 3, 4],
    [id(1), 'commitments', null, 1, 1],
    [id(4), 'commitments', null, 2, 2],
  ]);
  const child = (unit: number, closed = false) => ({
    id: id(unit),
    name: `Chi bộ ${unit}`,
    kind: 'branch',
    closed,
  });
  const table = presentChildren(
    {
      unit: { id: 1, name: 'Đảng bộ', kind: 'bloc' },
      children: [child(2), child(3, true), child(4, true)],
    },
    totals,
    [{ code: 'commitments', facet: null }],
    context,
  );
  it('adds up to the unit: own row included, closed units while they still count', () => {
    expect(table?.rows.map((row) => row[1])).toEqual([
      'Chi bộ 2',
      'Chi bộ 4 (đã kết thúc hoạt động)',
      'Trực tiếp tại Đảng bộ',
    ]);
    const sum = table?.rows.reduce((all, row) => all + Number(row[2]), 0);
    expect(sum).toBe(totals.total('commitments').n);
  });
});

it('a trend leaves months open that have not come, and years without a campaign', () => {
  const facts = {
    rows: [
      ['commitments', 0, 1, 2],
      ['commitments', 2, 2, 2],
    ] as const,
    known: [true, false, true],
    thisYear: [2],
    lastYear: [0, 1],
    sameDayLastYear: 1,
  };
  const [trend] = presentTrend(facts, campaign, day('2022-01-20'));
  expect(trend?.points[0]).toEqual(['T1', 10_000, 5000, '100% (2/2)', '50% (1/2)']);
  expect(trend?.points[1]).toEqual(['T2', null, null, '', '']);
  expect(sameDayLastYear(facts, 'commitments')).toBeNull();
});

it('every figure of the catalogue says what it counts, and the evidence it names exists', () => {
  for (const code of figureCodes) {
    const { title, word, base, missing, evidence } = figure(code);
    expect([title, word].every((text) => text.trim() !== '')).toBe(true);
    // Only a share has a complement. Some shares have none: whoever came is not a list of who did not.
    if (missing) expect(base, code).not.toBeNull();
    if (evidence) expect(isFigureCode(evidence.figure)).toBe(true);
  }
  expect(isFigureCode('toString')).toBe(false);
  expect(Object.keys(catalogue)).toHaveLength(new Set(figureCodes).size);
});
