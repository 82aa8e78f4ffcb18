import { describe, expect, it } from 'vitest';
import type { Campaign } from '@/lib/campaign/rules';
import { chooseDay, momentOf, trendMoments } from '@/lib/figures/moment';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;
const year = (code: string, startsOn: string, endsOn: string) => ({
  id: Number(code.slice(0, 4)),
  code,
  theme: '',
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  quotas: [],
});
const campaign: Campaign = {
  percent: { mode: 'cut', decimals: 2 },
  years: [year('2021', '2021-07-01', '2022-12-31'), year('2023', '2023-01-01', '2023-12-31')],
  terms: [{ id: 7, name: '5 năm', startsOn: day('2018-01-01'), endsOn: day('2022-12-31') }],
};

describe('the day a page looks at', () => {
  const today = day('2026-11-23');
  it('is today where none is asked for', () =>
    expect(chooseDay(undefined, today)).toEqual({ asOf: today, notice: null }));
  it('is the one asked for, in either writing', () => {
    expect(chooseDay('2022-06-30', today)).toEqual({ asOf: '2022-06-30', notice: null });
    expect(chooseDay('30/6/2022', today)).toEqual({ asOf: '2022-06-30', notice: null });
  });
  it.each(['2022-02-30', 'x', '2030-01-01', '1999-01-01'])(
    'says why %s cannot be taken',
    (asked) => {
      const { asOf, notice } = chooseDay(asked, today);
      expect(asOf <= today).toBe(true);
      expect(notice).toMatch(/Đang xem/);
    },
  );
});

describe('events count', () => {
  it('from the start of the campaign year, which need not be a calendar year', () => {
    expect(momentOf(campaign, day('2022-11-04'), null)).toEqual({
      asOf: '2022-11-04',
      start: '2021-07-01',
    });
    expect(momentOf(campaign, day('2023-01-01'), null)).toEqual({
      asOf: '2023-01-01',
      start: '2023-01-01',
    });
  });
  it('from the start of the chosen term where it holds the day', () => {
    expect(momentOf(campaign, day('2022-06-30'), 7).start).toBe('2018-01-01');
    expect(momentOf(campaign, day('2023-06-30'), 7).start).toBe('2023-01-01');
  });
  it('not at all outside every year', () =>
    expect(momentOf(campaign, day('2020-05-05'), null).start).toBe('2020-05-06'));
});

describe('the moments of a trend', () => {
  const trend = trendMoments(campaign, day('2022-06-15'));
  it('run upwards, as the reader needs them', () => {
    const days = trend.moments.map((moment) => moment.asOf);
    expect(days).toEqual([...days].sort());
    const starts = trend.moments.map((moment) => moment.start);
    expect(starts).toEqual([...starts].sort());
  });
  it('are the month ends of both years, with the day itself and its like', () => {
    const at = (place: number | undefined) => trend.moments[place ?? -1]?.asOf;
    expect(trend.thisYear.map(at)).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
      '2022-05-31',
      '2022-06-15',
    ]);
    expect(trend.lastYear).toHaveLength(12);
    expect(at(trend.lastYear[11])).toBe('2021-12-31');
    expect(at(trend.sameDayLastYear)).toBe('2021-06-15');
    expect(trend.known[trend.sameDayLastYear]).toBe(false);
  });
});
