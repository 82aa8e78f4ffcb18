import { describe, expect, it } from 'vitest';
import { monthEnd, parseDay, plusDays, yearBefore } from '@/lib/platform/calendar';
import { type DateOnly, vietnamDate } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';

const day = (text: string) => text as DateOnly;

describe('a typed day', () => {
  it.each([
    ['2022-06-30', '2022-06-30'],
    ['30/06/2022', '2022-06-30'],
    ['5/6/2022', '2022-06-05'],
    ['2024-02-29', '2024-02-29'],
    ['2022-02-29', null],
    ['2022-13-01', null],
    ['31/4/2022', null],
    ['0000-00-00', null],
    ['hôm qua', null],
    ['2022-06-30T00:00', null],
    ['', null],
  ])('%s reads as %s', (text, expected) => expect(parseDay(text)).toBe(expected));
});

it('knows the ends of months, the day a year before and days apart', () => {
  expect([monthEnd(2024, 2), monthEnd(2022, 2), monthEnd(2022, 12), monthEnd(2022, 13)]).toEqual([
    '2024-02-29',
    '2022-02-28',
    '2022-12-31',
    '2023-01-31',
  ]);
  expect([yearBefore(day('2024-02-29')), yearBefore(day('2022-06-30'))]).toEqual([
    '2023-02-28',
    '2021-06-30',
  ]);
  expect([plusDays(day('2022-12-31'), 1), plusDays(day('2024-03-01'), -1)]).toEqual([
    '2023-01-01',
    '2024-02-29',
  ]);
});

it('takes the Vietnamese calendar day of an instant, whatever the zone of the server', () => {
  expect(process.env.TZ === 'Asia/Ho_Chi_Minh').toBe(false);
  expect(vietnamDate(new Date('2022-06-30T16:59:59Z'))).toBe('2022-06-30');
  expect(vietnamDate(new Date('2022-06-30T17:00:00Z'))).toBe('2022-07-01');
});

it('writes numbers and days as Vietnamese do', () => {
  expect([formatCount(3325), formatCount(1234567), formatCount(96.5), formatCount(0)]).toEqual([
    '3.325',
    '1.234.567',
    '96,5',
    '0',
  ]);
  expect(formatDate(day('2022-06-05'))).toBe('05/06/2022');
});
