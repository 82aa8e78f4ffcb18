import { describe, expect, it } from 'vitest';
import type { MemberId } from '@/lib/access/ids';
import type { RosterMember } from '@/lib/hierarchy/roster';
import type { RecordContent } from '@/lib/inspections/inspection';
import { progressState, sayProgress, sayProgressOf } from '@/lib/inspections/progress';
import { checkFollowUp, checkPlan, checkRecord, mayBecome } from '@/lib/inspections/rules';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;
const TODAY = day('2022-06-30');
const BRANCH = { openedOn: day('2020-01-01'), closedOn: null };
const member = (id: number, from: string, to: string | null = null): RosterMember => ({
  id: id as MemberId,
  name: `Đảng viên ${id}`,
  home: [{ standing: 'official', from: day(from), to: to === null ? null : day(to) }],
  away: [],
});
const ROSTER = [
  member(1, '2020-01-01'),
  member(2, '2022-06-05'),
  member(3, '2020-01-01', '2022-06-05'),
];
const who = (...ids: number[]) => ids.map((id) => ({ memberId: id as MemberId, result: null }));

const RECORD: RecordContent = {
  kind: 'inspection',
  content: 'Việc nêu gương',
  subjectMatter: null,
  examinedFrom: null,
  examinedTo: null,
  method: null,
  members: who(1),
  heldOn: day('2022-06-05'),
  selfReportReceived: true,
  branchMeetingOn: null,
  strengths: null,
  shortcomings: null,
  conclusion: 'Chấp hành tốt',
  remedyDueOn: null,
};
const faults = (change: Partial<RecordContent>, branch: typeof BRANCH | object = BRANCH) =>
  checkRecord({ ...RECORD, ...change }, { ...BRANCH, ...branch }, ROSTER, TODAY)
    .filter(([wrong]) => wrong)
    .map(([, fault, field]) => `${fault} ${field}`);

describe('a completed cuộc', () => {
  it('is taken as it is', () => expect(faults({})).toEqual([]));

  it('ended today at the latest', () => {
    expect(faults({ heldOn: TODAY })).toEqual([]);
    expect(faults({ heldOn: day('2022-07-01') })).toEqual(['future heldOn']);
  });

  it('was held while the branch existed: from its first day until the day before it closed', () => {
    const branch = { openedOn: day('2022-06-05'), closedOn: day('2022-06-20') };
    expect(faults({ heldOn: day('2022-06-05') }, branch)).toEqual([]);
    expect(faults({ heldOn: day('2022-06-19') }, branch)).toEqual([]);
    expect(faults({ heldOn: day('2022-06-04') }, branch)).toEqual(['unit-not-open heldOn']);
    expect(faults({ heldOn: day('2022-06-20') }, branch)).toEqual(['unit-not-open heldOn']);
  });

  it('inspected somebody, each once', () => {
    expect(faults({ members: [] })).toEqual(['no-members members']);
    expect(faults({ members: who(1, 1) })).toEqual(['member-twice members']);
  });

  it('inspected who belonged to the branch on that day: from the day of coming, not on the day of leaving', () => {
    expect(faults({ members: who(2) })).toEqual([]);
    expect(faults({ members: who(2), heldOn: day('2022-06-04') })).toEqual([
      'not-of-branch members',
    ]);
    expect(faults({ members: who(3), heldOn: day('2022-06-04') })).toEqual([]);
    expect(faults({ members: who(3) })).toEqual(['not-of-branch members']);
    expect(faults({ members: who(9) })).toEqual(['not-of-branch members']);
  });

  it('examined a time that has an order and lies before its end', () => {
    const [from, to] = [day('2021-06-01'), day('2022-06-05')];
    expect(faults({ examinedFrom: from, examinedTo: to })).toEqual([]);
    expect(faults({ examinedFrom: to, examinedTo: to })).toEqual([]);
    expect(faults({ examinedFrom: to, examinedTo: from })).toEqual(['examined-order examinedTo']);
    expect(faults({ examinedTo: day('2022-06-06') })).toEqual(['examined-late examinedTo']);
    expect(faults({ examinedFrom: day('2022-06-06') })).toEqual(['examined-late examinedFrom']);
  });

  it('was concluded by the branch on its last day at the latest, and remedied from then on', () => {
    expect(faults({ branchMeetingOn: RECORD.heldOn, remedyDueOn: RECORD.heldOn })).toEqual([]);
    expect(faults({ branchMeetingOn: day('2022-06-06') })).toEqual([
      'meeting-late branchMeetingOn',
    ]);
    expect(faults({ remedyDueOn: day('2022-06-04') })).toEqual(['remedy-early remedyDueOn']);
  });
});

describe('a plan', () => {
  const plan = (plannedOn: string, ids: number[] = []) =>
    checkPlan({ ...RECORD, members: who(...ids), plannedOn: day(plannedOn) }, BRANCH, ROSTER, TODAY)
      .filter(([wrong]) => wrong)
      .map(([, fault]) => fault);
  it('may lie ahead, may name nobody, may be entered late', () => {
    expect(plan('2022-12-31')).toEqual([]);
    expect(plan('2022-01-05')).toEqual([]);
    expect(plan('2019-12-31')).toEqual(['unit-not-open']);
  });
  it('names who belongs to the branch when it is written', () => {
    expect(plan('2022-12-31', [1, 2])).toEqual([]);
    expect(plan('2022-12-31', [3])).toEqual(['not-of-branch']);
    expect(plan('2022-06-04', [3])).toEqual([]);
  });
});

it('a cuộc is planned, goes on, ends, may be cancelled, and does not come back by itself', () => {
  const allowed = (['planned', 'under_way', 'completed', 'cancelled'] as const).map((from) =>
    (['planned', 'under_way', 'completed', 'cancelled'] as const)
      .filter((to) => mayBecome(from, to))
      .join(' '),
  );
  expect(allowed).toEqual([
    'under_way completed cancelled',
    'completed cancelled',
    'cancelled',
    '',
  ]);
});

it('what had to be remedied is looked at again between the cuộc and today', () => {
  const cuoc = { heldOn: day('2022-06-05'), remedyDueOn: day('2022-07-05') };
  expect(checkFollowUp(cuoc, day('2022-06-05'), TODAY)).toBeNull();
  expect(checkFollowUp(cuoc, TODAY, TODAY)).toBeNull();
  expect(checkFollowUp(cuoc, null, TODAY)).toBeNull();
  expect(checkFollowUp(cuoc, day('2022-06-04'), TODAY)).toBe('follow-up-early');
  expect(checkFollowUp(cuoc, day('2022-07-01'), TODAY)).toBe('follow-up-future');
  expect(checkFollowUp({ ...cuoc, remedyDueOn: null }, TODAY, TODAY)).toBe('nothing-due');
});

describe('the progress in words', () => {
  const progress = {
    unitId: 1 as never,
    done: 1,
    owes: 2,
    hasCommittee: true,
    countsPeople: false,
  };
  const year = {
    year: '2022',
    startsOn: day('2022-01-01'),
    endsOn: day('2022-12-31'),
    issuers: [],
  };
  it('says what is done, owed and missing', () => {
    expect(sayProgress(progress)).toBe('1/2 cuộc, còn thiếu 1');
    expect(progressState({ ...progress, done: 2 })).toBe('đã đủ');
    expect(sayProgress({ ...progress, done: 3 })).toBe('3/2 cuộc, đã đủ');
    expect(sayProgress({ ...progress, countsPeople: true })).toBe('1/2 đảng viên, còn thiếu 1');
  });
  it('speaks of the year that holds the day', () => {
    const years = [{ ...progress, ...year }];
    expect(sayProgressOf(years, day('2022-12-31'))).toBe(' Năm 2022: 1/2 cuộc, còn thiếu 1.');
    expect(sayProgressOf(years, day('2023-01-01'))).toBe('');
  });
});
