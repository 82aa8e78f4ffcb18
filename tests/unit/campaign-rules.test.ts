import { describe, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import { changeQuotaInput } from '@/lib/campaign/input';
import { orderAfter } from '@/lib/campaign/item';
import { sayPercent } from '@/lib/campaign/percent';
import { checkDeadlines } from '@/lib/campaign/period';
import { checkQuota, ofOwnRule, type QuotaContent } from '@/lib/campaign/quota';
import { checkTarget, TARGET_FIGURES } from '@/lib/campaign/target';
import { sayQuota } from '@/lib/campaign/view';
import { monthsBetween, overlaps, yearAfter } from '@/lib/campaign/year';
import { isFigureCode } from '@/lib/figures/catalogue';
import { compareSides } from '@/lib/figures/quota-effect';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;
const year = { startsOn: day('2022-01-01'), endsOn: day('2022-12-31') };
const EMPTY = {
  planDate: day('2022-01-31'),
  withCommittee: null,
  withoutCommittee: null,
  percentBp: null,
  percentMaxBp: null,
  smallBelow: null,
  smallOwes: null,
  rangeMin: null,
  rangeMax: null,
};
const faults = (quota: QuotaContent) =>
  checkQuota(quota, year)
    .filter(([wrong]) => wrong)
    .map(([, fault, field]) => `${field}: ${fault}`);

describe('a quota', () => {
  it('by class says both classes', () => {
    const quota = { ...EMPTY, rule: 'by_class' as const, withCommittee: 2 };
    expect(faults(quota)).toEqual(['withoutCommittee: number-missing']);
    expect(faults({ ...quota, withoutCommittee: 1 })).toEqual([]);
  });

  it('by percent needs the lower percent; the upper one is not below it', () => {
    const quota = { ...EMPTY, rule: 'percent_of_members' as const };
    expect(faults(quota)).toEqual(['percentBp: percent-missing']);
    expect(faults({ ...quota, percentBp: 3000, percentMaxBp: 2999 })).toEqual([
      'percentMaxBp: order',
    ]);
    expect(faults({ ...quota, percentBp: 3000, percentMaxBp: 3000 })).toEqual([]);
  });

  it('has both halves of the rule for small branches, or neither', () => {
    const quota = { ...EMPTY, rule: 'percent_of_members' as const, percentBp: 3000 };
    expect(faults({ ...quota, smallBelow: 7 })).toEqual(['smallOwes: small-half']);
    expect(faults({ ...quota, smallOwes: 2 })).toEqual(['smallBelow: small-half']);
    expect(faults({ ...quota, smallBelow: 7, smallOwes: 2 })).toEqual([]);
  });

  it('by range begins below its end', () => {
    const quota = { ...EMPTY, rule: 'range' as const, rangeMin: 3, rangeMax: 2 };
    expect(faults(quota)).toEqual(['rangeMax: order']);
    expect(faults({ ...quota, rangeMax: null })).toEqual([]);
  });

  it.each([
    ['2021-12-31', ['planDate: plan-outside']],
    ['2022-01-01', []],
    ['2022-12-31', []],
    ['2023-01-01', ['planDate: plan-outside']],
  ])('has its plan date in the year: %s', (planDate, expected) => {
    const quota = { ...EMPTY, rule: 'range' as const, rangeMin: 1, planDate: day(planDate) };
    expect(faults(quota)).toEqual(expected);
  });

  it('keeps the numbers of its own rule only', () => {
    const typed = { ...EMPTY, rule: 'range' as const, rangeMin: 1, withCommittee: 2, percentBp: 5 };
    expect(ofOwnRule(typed)).toEqual({ ...EMPTY, rule: 'range', rangeMin: 1 });
  });

  it('reads as a sentence', () => {
    const small = { percentBp: 3050, percentMaxBp: 5000, smallBelow: 7, smallOwes: 2 };
    expect(sayQuota({ ...EMPTY, rule: 'percent_of_members', ...small })).toBe(
      'Ít nhất 30,5–50% đảng viên được kiểm tra trong năm; chi bộ dưới 7 đảng viên: 2 đảng viên',
    );
  });

  it.each([
    ['30', 3000],
    ['33.5', 3350],
    ['0.07', 7],
    ['0', null],
    ['100', 10_000],
    ['100.01', null],
    ['1.234', null],
  ])('takes %s per cent as %s basis points', (percentBp, expected) => {
    const read = changeQuotaInput.shape.percentBp.safeParse(percentBp);
    expect(read.success ? read.data : null).toBe(expected);
  });

  it('changed, moves the branches whose side changes and no other', () => {
    const side = (unitId: number, n: number) => ({
      unitId: unitId as UnitId,
      name: `Chi bộ ${unitId}`,
      parent: null,
      n,
      d: 1,
    });
    const effect = compareSides(
      [side(1, 1), side(2, 0), side(3, 1)],
      [side(1, 0), side(2, 1), side(3, 1)],
    );
    expect(effect.before).toEqual({ n: 2, d: 3 });
    expect(effect.after).toEqual({ n: 2, d: 3 });
    expect(effect.unfulfilled.map(({ unitId }) => unitId)).toEqual([1]);
    expect(effect.fulfilled.map(({ unitId }) => unitId)).toEqual([2]);
  });
});

describe('a catalogue', () => {
  it.each([
    [[1, 2, 3], 2, 'up', [2, 1, 3]],
    [[1, 2, 3], 2, 'down', [1, 3, 2]],
    [[1, 2, 3], 1, 'up', null],
    [[1, 2, 3], 3, 'down', null],
    [[1, 2, 3], 4, 'up', null],
  ] as const)('%j: %i goes %s', (ids, moved, direction, expected) => {
    expect(orderAfter(ids, moved, direction)).toEqual(expected);
  });
});

describe('a year', () => {
  it('is proposed after the last one, leap years and all', () => {
    const last = {
      code: '2023',
      theme: '',
      startsOn: day('2023-03-01'),
      endsOn: day('2024-02-29'),
    };
    const next = { code: '2024', startsOn: '2024-03-01', endsOn: '2025-02-28' };
    expect(yearAfter(last)).toEqual(next);
  });

  it('moves what it copies by whole months', () => {
    expect(monthsBetween(day('2022-01-01'), day('2023-01-01'))).toBe(12);
    expect(monthsBetween(day('2022-11-15'), day('2023-01-01'))).toBe(2);
  });

  it('overlaps another from one common day on', () => {
    const other = (startsOn: string) => ({ startsOn: day(startsOn), endsOn: day('2023-12-30') });
    expect(overlaps(year, other('2022-12-31'))).toBe(true);
    expect(overlaps(year, other('2023-01-01'))).toBe(false);
  });
});

describe('a target', () => {
  it('is set for figures that exist', () => {
    expect(TARGET_FIGURES.filter((code) => !isFigureCode(code))).toEqual([]);
  });

  it('says its one number', () => {
    const target = {
      figure: 'admissions',
      issuer: 'x',
      reference: 'y',
      ...year,
      measure: 'share' as const,
      countMin: 5,
      shareMinBp: null,
    };
    const wrong = checkTarget(target).filter(([is]) => is);
    expect(wrong.map(([, fault, field]) => [fault, field])).toEqual([
      ['percent-missing', 'shareMinBp'],
    ]);
  });
});

it('a report falls due after its month', () => {
  const due = (branchDueOn: string) => ({
    branchDueOn: day(branchDueOn),
    branchGrace: 0,
    grassrootsDueOn: day('2022-07-10'),
    grassrootsGrace: 0,
  });
  const wrong = (on: string) =>
    checkDeadlines({ endsOn: day('2022-06-30') }, due(on)).filter(([is]) => is).length;
  expect([wrong('2022-06-30'), wrong('2022-07-01')]).toEqual([1, 0]);
});

it.each([
  [3000, '30'],
  [3350, '33,5'],
  [7, '0,07'],
  [10_000, '100'],
])('%i basis points are printed as %s', (bp, text) => {
  expect(sayPercent(bp)).toBe(text);
});
