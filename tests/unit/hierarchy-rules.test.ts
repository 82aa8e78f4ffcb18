import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import { presentMembers } from '@/lib/hierarchy/members-view';
import { namePatterns, searchKey, unitPattern } from '@/lib/hierarchy/search';
import { presentUnits } from '@/lib/hierarchy/units-view';
import type { DateOnly } from '@/lib/platform/clock';

describe('what is searched for', () => {
  it('has no marks, no case, and đ as d', () => {
    expect(searchKey('Đảng bộ Hoà Bình ƯỚC')).toBe('dang bo hoa binh uoc');
    expect(searchKey('Hòa')).toBe(searchKey('Hoà'));
  });

  it('is words in order, each from its beginning', () => {
    expect(namePatterns('  Nguyễn   Hoà ')).toEqual(['nguyen% hoa%', '% nguyen% hoa%']);
    expect(unitPattern('Sở, GT-VT')).toBe('\\mso.*\\mgt.*\\mvt');
    expect(namePatterns('%_\\')).toBe(null);
    expect(unitPattern('...')).toBe(null);
  });

  it('can hold nothing but letters, digits and our own signs, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        for (const pattern of namePatterns(typed) ?? [])
          expect(pattern).toMatch(/^(% )?([\p{L}\p{N}]+%( |$))+$/u);
        const regex = unitPattern(typed);
        if (regex !== null) expect(regex).toMatch(/^\\m[\p{L}\p{N}]+(\.\*\\m[\p{L}\p{N}]+){0,5}$/u);
      }),
      { numRuns: 2_000 },
    );
  });
});

const id = (value: number) => value as UnitId;
const UNITS = {
  asOf: '2022-06-30' as DateOnly,
  today: '2026-11-23' as DateOnly,
  notice: null,
  under: null,
  q: '',
  kind: null,
  sector: null,
  sectors: [],
  searching: false,
  found: [],
  moreFound: false,
} as const;

describe('the tree as it is shown', () => {
  it('has each unit right behind its superior, with the as-of day in every address', () => {
    const view = presentUnits({
      ...UNITS,
      tree: [
        [id(1), null, 'Khối', 'bloc', null, null, 2],
        [id(3), 1 as UnitId, 'Sở B', 'grassroots_committee', 'Cơ quan nhà nước', null, 30],
        [id(2), 1 as UnitId, 'Sở A', 'grassroots_committee', null, null, 1],
        [id(4), 2 as UnitId, 'Chi bộ 1', 'branch', null, '2022-01-01' as DateOnly, 0],
      ],
    });
    expect(view.tree).toEqual([
      ['/units/1?asOf=2022-06-30', 0, 'Khối', 'Đảng bộ khối', '', 2, ''],
      [
        '/units/3?asOf=2022-06-30',
        1,
        'Sở B',
        'Đảng bộ cơ sở · Cơ quan nhà nước',
        '',
        30,
        '/units?under=3&asOf=2022-06-30',
      ],
      ['/units/2?asOf=2022-06-30', 1, 'Sở A', 'Đảng bộ cơ sở', '', 1, ''],
      [
        '/units/4?asOf=2022-06-30',
        2,
        'Chi bộ 1',
        'Chi bộ trực thuộc',
        'Đã kết thúc từ 01/01/2022',
        0,
        '',
      ],
    ]);
  });
});

describe('the member list as it is shown', () => {
  const members = {
    rows: [
      [9, 'An', 4, 'Chi bộ 1', 'official', ['secretary']],
      [7, 'Bình', 4, 'Chi bộ 1', 'exempt', []],
    ] as never,
    units: [],
    q: 'đ',
    unit: null,
    standing: null,
  };

  it('keeps the filter on the way to the next and the last page', () => {
    const view = presentMembers({ ...members, hasNext: true, hasPrevious: true });
    expect(view.nextHref).toBe('/members?q=%C4%91&after=7');
    expect(view.previousHref).toBe('/members?q=%C4%91&before=9');
    expect(view.rows[0]).toEqual([
      '/members/9',
      'An',
      '/units/4',
      'Chi bộ 1',
      'Chính thức',
      'Bí thư',
    ]);
  });

  it('says how many only where it knows', () => {
    expect(presentMembers({ ...members, hasNext: false, hasPrevious: false }).summary).toBe(
      '2 đảng viên',
    );
    expect(presentMembers({ ...members, hasNext: true, hasPrevious: false }).summary).toBe(
      '2 đảng viên, từ An đến Bình',
    );
  });
});
