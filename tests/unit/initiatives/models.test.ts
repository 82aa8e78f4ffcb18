import { describe, expect, it } from 'vitest';
import { type Goal, isMet, type Measure } from '@/lib/initiatives/measure';
import { sayAmount, sayGoal } from '@/lib/initiatives/measure-view';
import {
  checkEnd,
  checkModel,
  checkReading,
  takenWithReadings,
} from '@/lib/initiatives/model-rules';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;
const TODAY = day('2022-11-23');
const UNIT = { openedOn: day('2020-01-01'), closedOn: null };
const measure = (name: string, ...readings: [string, number][]): Measure => ({
  id: 1,
  name,
  unitOfMeasure: 'căn',
  goal: null,
  readings: readings.map(([readOn, achieved]) => ({ readOn: day(readOn), achieved })),
});
const found = (checks: readonly (readonly [boolean, string, string])[]) =>
  checks.filter(([wrong]) => wrong).map(([, fault, field]) => `${field}: ${fault}`);

it.each<[Goal['operator'], number, boolean]>([
  ['at_least', 5.99, false],
  ['at_least', 6, true],
  ['at_least', 7, true],
  ['at_most', 6, true],
  ['at_most', 6.01, false],
  ['exactly', 6, true],
  ['exactly', 5, false],
])('%s 6: %d is met: %s', (operator, achieved, met) => {
  expect(isMet({ operator, target: 6 }, achieved)).toBe(met);
});

it('without a goal or a reading nothing is met or missed; amounts are said as Vietnamese do', () => {
  expect(isMet(null, 6)).toBeNull();
  expect(isMet({ operator: 'at_least', target: 6 }, null)).toBeNull();
  expect(sayAmount(1234.5, 'triệu đồng')).toBe('1.234,5 triệu đồng');
  expect(sayGoal({ operator: 'at_most', target: 95.5 }, '%')).toBe('không quá 95,5%');
});

describe('a model', () => {
  const check = (startedOn: string, measures: readonly Measure[], endedOn: string | null = null) =>
    found(
      checkModel(
        { name: 'Mô hình', summary: 'x', startedOn: day(startedOn), measures },
        { endedOn: endedOn === null ? null : day(endedOn), measures: [] },
        UNIT,
        TODAY,
      ),
    );

  it.each([
    ['today', '2022-11-23', []],
    ['tomorrow', '2022-11-24', ['startedOn: future']],
    ['before the unit', '2019-12-31', ['startedOn: unit-not-open']],
  ])('begins %s', (_label, startedOn, expected) => expect(check(startedOn, [])).toEqual(expected));

  it('begins before it ends and before anything is read; nothing is read after its end', () => {
    expect(check('2022-03-01', [measure('A', ['2022-03-01', 1])], '2022-03-02')).toEqual([]);
    expect(check('2022-03-02', [measure('A', ['2022-03-01', 1])], '2022-03-02')).toEqual([
      'startedOn: reading-before',
      'startedOn: end-order',
    ]);
    expect(check('2022-03-01', [measure('A', ['2022-03-03', 1])], '2022-03-02')).toEqual([
      'measures: reading-late',
    ]);
    expect(check('2022-03-01', [measure('A', ['2022-11-24', 1])])).toEqual([
      'measures: reading-late',
    ]);
  });

  it('names each measure once, whatever its marks', () => {
    expect(check('2022-03-01', [measure('Căn nhà'), measure('Hộ'), measure('can nha')])).toEqual([
      'measures.2.name: measure-twice',
    ]);
  });

  it('loses no measure of which something was read', () => {
    const read = { ...measure('A', ['2022-03-01', 1]), id: 7 };
    expect(takenWithReadings([read, measure('B')], [])).toBe(true);
    expect(takenWithReadings([read, measure('B')], [{ id: 7 }])).toBe(false);
  });
});

const MODEL = { startedOn: day('2022-03-01'), endedOn: day('2022-09-01') };
it.each([
  ['2022-03-01', []],
  ['2022-02-28', ['readOn: read-early']],
  ['2022-09-01', []],
  ['2022-09-02', ['readOn: read-late']],
  ['2022-11-24', ['readOn: read-future']],
])('what was read on %s', (readOn, expected) => {
  expect(found(checkReading(day(readOn), MODEL, TODAY))).toEqual(expected);
});

it.each([
  ['2022-03-01', ['endedOn: end-order']],
  ['2022-06-29', ['endedOn: end-before-reading']],
  ['2022-06-30', []],
  ['2022-11-24', ['endedOn: end-future']],
])('ending on %s', (endedOn, expected) => {
  const model = { startedOn: day('2022-03-01'), measures: [measure('A', ['2022-06-30', 1])] };
  expect(found(checkEnd(day(endedOn), model, TODAY))).toEqual(expected);
});
