import { describe, expect, it } from 'vitest';
import { readTypedDay } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';
import { formatTypedNumber, readTypedNumber } from '@/lib/platform/format';

const day = (text: string) => text as DateOnly;
const YEAR = { from: day('2022-01-01'), to: day('2022-12-31') };
/** A campaign year that runs from May to May. */
const MAY_TO_MAY = { from: day('2021-05-15'), to: day('2022-05-14') };

describe('a typed day', () => {
  it.each([
    ['5/6', '2022-06-05'],
    ['05/06', '2022-06-05'],
    ['0506', '2022-06-05'],
    ['05062022', '2022-06-05'],
    ['050622', '2022-06-05'],
    ['5/6/2022', '2022-06-05'],
    ['5/6/22', '2022-06-05'],
    ['5-6-2022', '2022-06-05'],
    ['5.6.2022', '2022-06-05'],
    [' 5 6 2022 ', '2022-06-05'],
    ['2022-06-05', '2022-06-05'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (typed, meant) => {
    expect(readTypedDay(typed, YEAR)).toBe(meant);
  });

  it.each([
    '',
    '5',
    '31/2',
    '29/2',
    '13/13/2022',
    '5/6/202',
    'mai',
    '5/6/20222',
    '1/1/1/1',
    '00/00',
  ])('“%s” is none', (typed) => {
    expect(readTypedDay(typed, YEAR)).toBeNull();
  });

  it('without a year lies in the campaign year, whichever calendar year that is', () => {
    expect(readTypedDay('1/12', MAY_TO_MAY)).toBe('2021-12-01');
    expect(readTypedDay('1/3', MAY_TO_MAY)).toBe('2022-03-01');
    expect(readTypedDay('14/5', MAY_TO_MAY)).toBe('2022-05-14');
    expect(readTypedDay('15/5', MAY_TO_MAY)).toBe('2021-05-15');
  });
});

describe('a typed number', () => {
  it.each([
    ['1.795', '1795', '1.795'],
    ['1795', '1795', '1.795'],
    ['2,5', '2.5', '2,5'],
    ['2.5', '2.5', '2,5'],
    ['1.234.567,89', '1234567.89', '1.234.567,89'],
    ['500 000 000', '500000000', '500.000.000'],
    ['007', '7', '7'],
    ['0', '0', '0'],
  ])('%s is %s, shown as %s', (typed, meant, shown) => {
    expect(readTypedNumber(typed)).toBe(meant);
    expect(formatTypedNumber(meant)).toBe(shown);
  });

  it.each(['', 'năm', '-1', '1,2,3', '1.23.456', '1.2345', ',5', '1e5', '0x10', '٣'])(
    '“%s” is none',
    (typed) => {
      expect(readTypedNumber(typed)).toBeNull();
    },
  );
});
