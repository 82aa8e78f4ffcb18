import { describe, expect, it } from 'vitest';
import type { MemberId } from '@/lib/access/ids';
import type { Standing } from '@/lib/hierarchy/member-store';
import type { RosterMember } from '@/lib/hierarchy/roster';
import type { DateOnly } from '@/lib/platform/clock';
import { callOf, countAttendance } from '@/lib/study/attendance';
import type { SessionContent } from '@/lib/study/session';
import { checkSession, countPeople } from '@/lib/study/session-rules';

const day = (text: string) => text as DateOnly;
const HELD = day('2022-06-05');
type Stretch = readonly [from: string, to: string | null];
const member = (
  id: number,
  standing: Standing,
  [from, to]: Stretch = ['2020-01-01', null],
  away: readonly Stretch[] = [],
): RosterMember => ({
  id: id as MemberId,
  name: `Đảng viên ${id}`,
  home: [{ standing, from: day(from), to: to === null ? null : day(to) }],
  away: away.map(([start, end]) => ({ from: day(start), to: end === null ? null : day(end) })),
});
const ids = (...list: number[]) => list as MemberId[];
const count = (roster: RosterMember[], ...present: number[]) => {
  const { expected, present: came, strangers } = countAttendance(roster, HELD, ids(...present));
  return strangers.length > 0 ? `strangers ${strangers}` : `${came}/${expected}`;
};

describe('the attendance base: official and probationary at home − exempt − away + exempt who came', () => {
  it('calls official and probationary members', () => {
    expect(count([member(1, 'official'), member(2, 'probationary')], 1)).toBe('1/2');
  });
  it('leaves out the exempt who stayed at home, and counts the exempt who came in both numbers', () => {
    const roster = [member(1, 'official'), member(2, 'exempt')];
    expect(count(roster, 1)).toBe('1/1');
    expect(count(roster, 1, 2)).toBe('2/2');
    expect(count(roster, 2)).toBe('1/2');
  });
  it('leaves out the suspended, who cannot be ticked', () => {
    expect(count([member(1, 'official'), member(2, 'suspended')], 1)).toBe('1/1');
    expect(count([member(1, 'official'), member(2, 'suspended')], 2)).toBe('strangers 2');
  });
  it('leaves out who is away, from the first day until the day of return', () => {
    const away = (from: string, to: string | null) => [
      member(1, 'official'),
      member(2, 'official', undefined, [[from, to]]),
    ];
    expect(count(away('2022-06-05', null), 1)).toBe('1/1');
    expect(count(away('2022-06-06', null), 1)).toBe('1/2');
    expect(count(away('2022-01-01', '2022-06-05'), 1)).toBe('1/2');
    expect(count(away('2022-01-01', '2022-06-06'), 1)).toBe('1/1');
    expect(count(away('2022-01-01', null), 2)).toBe('strangers 2');
  });
  it('calls who is at home that day: from the day of coming, not on the day of leaving', () => {
    expect(count([member(1, 'official', ['2022-06-05', null])])).toBe('0/1');
    expect(count([member(1, 'official', ['2022-06-06', null])])).toBe('0/0');
    expect(count([member(1, 'official', ['2020-01-01', '2022-06-06'])])).toBe('0/1');
    expect(count([member(1, 'official', ['2020-01-01', '2022-06-05'])])).toBe('0/0');
  });
  it('takes no stranger and counts nobody twice', () => {
    expect(count([member(1, 'official')], 9)).toBe('strangers 9');
    expect(count([member(1, 'official')], 1, 1)).toBe('1/1');
  });
  it('says of each member what the session is to him', () => {
    expect(callOf(member(1, 'exempt'), HELD)).toBe('welcome');
    expect(callOf(member(1, 'exempt', undefined, [['2022-01-01', null]]), HELD)).toBe('none');
  });
});

const WHAT = {
  kind: 'thematic',
  audience: 'party',
  topic: 'Chuyên đề',
  heldOn: HELD,
  guests: 0,
  contest: { received: null, chosen: null, sentUp: null },
} as const;
const TODAY = day('2022-06-30');
const BRANCH = { kind: 'branch', openedOn: day('2020-01-01'), closedOn: null } as const;
const ROSTER = [member(1, 'official'), member(2, 'exempt')];
const faults = (session: SessionContent, unit: object = {}) =>
  checkSession(session, { ...BRANCH, ...unit }, ROSTER, TODAY)
    .filter(([wrong]) => wrong)
    .map(([, fault, field]) => `${fault} ${field}`);
const named = (change: object = {}): SessionContent => ({
  ...WHAT,
  by: 'names',
  present: ids(1),
  ...change,
});
const counted = (change: object = {}): SessionContent => ({
  ...WHAT,
  by: 'numbers',
  peopleExpected: 10,
  peoplePresent: 8,
  attendances: 8,
  ...change,
});

describe('a session that was held', () => {
  it('has its day behind it and a unit that existed', () => {
    expect(faults(named({ heldOn: TODAY }))).toEqual([]);
    expect(faults(named({ heldOn: day('2022-07-01') }))).toEqual(['future heldOn']);
    expect(faults(named(), { openedOn: day('2022-06-06') })).toEqual(['unit-not-open heldOn']);
  });
  it('is ticked by names in a branch and for its members only', () => {
    expect(faults(named(), { kind: 'grassroots_branch' })).toEqual([]);
    expect(faults(named(), { kind: 'grassroots_committee' })).toEqual(['names-not-here by']);
    expect(faults(named({ audience: 'youth_union' }))).toEqual(['names-not-here by']);
    expect(faults(named({ present: [] }))).toEqual(['nobody-came present']);
    expect(faults(named({ present: ids(9) }))).toEqual(['not-of-base present']);
  });
  it('has no more people present than called, and at least their number of attendances', () => {
    expect(faults(counted({ peoplePresent: 10, attendances: 10 }))).toEqual([]);
    expect(faults(counted({ peoplePresent: 11, attendances: 11 }))).toEqual([
      'more-than-expected peoplePresent',
    ]);
    expect(faults(counted({ attendances: 7 }))).toEqual(['attendances-few attendances']);
    expect(faults(counted({ attendances: 16 }))).toEqual([]);
  });
  it('sends up no more than it chose, and chooses no more than it received', () => {
    const contest = (received: number | null, chosen: number | null, sentUp: number | null) =>
      faults(counted({ kind: 'contest', contest: { received, chosen, sentUp } }));
    expect(contest(160, 160, 160)).toEqual([]);
    expect(contest(160, null, null)).toEqual([]);
    expect(contest(65, 66, 10)).toEqual(['stage-more chosen']);
    expect(contest(65, 18, 19)).toEqual(['stage-more sentUp']);
    expect(contest(null, 18, null)).toEqual(['stage-before received']);
    expect(contest(65, null, 1)).toEqual(['stage-before chosen']);
  });
  it('counts people and attendances from the names, or as told', () => {
    expect(countPeople(named({ present: ids(1, 2) }), ROSTER)).toEqual({
      peopleExpected: 2,
      peoplePresent: 2,
      attendances: 2,
    });
    expect(countPeople(counted({ attendances: 16 }), [])).toMatchObject({ attendances: 16 });
  });
});
