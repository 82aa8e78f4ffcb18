import { describe, expect, it } from 'vitest';
import {
  inYear,
  type ReviewKind,
  reviewAskedFrom,
  reviewDue,
  reviewsAsked,
  stateOf,
} from '@/lib/commitments/rules';
import { faultsOfSections } from '@/lib/commitments/sections';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;
const year = { startsOn: day('2022-01-01'), endsOn: day('2022-12-31') };

describe('where a commitment stands', () => {
  it('is none, waiting, returned or confirmed', () => {
    expect(stateOf(null)).toBe('none');
    expect(stateOf({ confirmedOn: null, returnedOn: null })).toBe('waiting');
    expect(stateOf({ confirmedOn: null, returnedOn: day('2022-02-01') })).toBe('returned');
    expect(stateOf({ confirmedOn: day('2022-02-01'), returnedOn: null })).toBe('confirmed');
  });
});

describe('the year of a commitment', () => {
  it.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2022-12-31', true],
    ['2023-01-01', false],
  ])('%s: %s', (on, within) => expect(inYear(year, day(on))).toBe(within));
});

describe('tự kiểm điểm', () => {
  it('is due at the end of the sixth month and on the last day of the year', () => {
    expect(reviewDue(year, 'mid_year')).toBe('2022-06-30');
    expect(reviewDue(year, 'year_end')).toBe('2022-12-31');
    const fromMarch = { startsOn: day('2022-03-01'), endsOn: day('2023-02-28') };
    expect(reviewDue(fromMarch, 'mid_year')).toBe('2022-08-31');
    const short = { startsOn: day('2022-10-01'), endsOn: day('2022-12-31') };
    expect(reviewDue(short, 'mid_year')).toBe('2022-12-31');
  });

  it('is asked for a month before mid-year, two months before the end', () => {
    expect(reviewAskedFrom(year, 'mid_year')).toBe('2022-05-31');
    expect(reviewAskedFrom(year, 'year_end')).toBe('2022-11-01');
  });

  it.each<[string, readonly ReviewKind[], readonly ReviewKind[]]>([
    ['2022-05-30', [], []],
    ['2022-05-31', [], ['mid_year']],
    ['2022-07-15', [], ['mid_year']],
    ['2022-07-15', ['mid_year'], []],
    ['2022-10-31', ['mid_year'], []],
    ['2022-11-01', ['mid_year'], ['year_end']],
    ['2022-12-31', [], ['mid_year', 'year_end']],
    ['2022-12-31', ['mid_year', 'year_end'], []],
  ])('on %s with %j done asks for %j', (on, done, asked) =>
    expect(reviewsAsked(year, done, day(on))).toEqual(asked),
  );
});

describe('the sections of a commitment', () => {
  const inForce = [
    { id: 1, name: 'Chính trị tư tưởng' },
    { id: 2, name: '27 biểu hiện' },
  ];
  const wrote = (...ids: number[]) => ids.map((sectionId) => ({ sectionId, body: 'Đã viết' }));

  it('must all be written', () => {
    expect(faultsOfSections(wrote(1, 2), inForce)).toEqual([]);
    expect(faultsOfSections(wrote(2), inForce)).toEqual([['section-missing', 'section-1']]);
  });

  it('hold none that is not asked for, unless it was part of the commitment before', () => {
    expect(faultsOfSections(wrote(1, 2, 3), inForce)).toEqual([['section-unknown', 'section-3']]);
    expect(faultsOfSections(wrote(1, 2, 3), inForce, [3])).toEqual([]);
  });
});
