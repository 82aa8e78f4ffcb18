import { existedOn, isBranch, type RosterMember } from '@/lib/hierarchy/roster';
import type { UnitKind } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import { countAttendance } from './attendance';
import type { ContestCounts, PeopleCounts, SessionContent } from './session';

/** What can be wrong with a session that was held, each with its sentence. */
export const FAULTS = {
  future: 'Ngày này chưa đến; buổi sắp tới đồng chí đưa vào lịch sinh hoạt.',
  'unit-not-open': 'Vào ngày này đơn vị chưa thành lập hoặc đã kết thúc hoạt động.',
  'names-not-here':
    'Chỉ điểm danh theo tên được khi chi bộ họp đảng viên; đồng chí ghi số người thay cho tên.',
  'nobody-came': 'Đồng chí vui lòng chọn những người có mặt.',
  'not-of-base':
    'Có người không thuộc diện dự vào ngày này (chưa về, đã chuyển, sinh hoạt tạm thời nơi khác hoặc đình chỉ). Đồng chí bỏ chọn, nếu có dự thì ghi vào số khách.',
  'more-than-expected': 'Số có mặt không được quá số phải dự; khách ghi riêng.',
  'attendances-few': 'Số lượt không thể ít hơn số người có mặt.',
  'stage-before': 'Đồng chí vui lòng ghi số bài của khâu trước.',
  'stage-more': 'Số bài của khâu sau không thể nhiều hơn khâu trước.',
} as const;
export type Fault = keyof typeof FAULTS;
type Check = readonly [wrong: boolean, fault: Fault, field: string];

interface Where {
  readonly kind: UnitKind;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
}

/** Names are ticked where a branch meets its own members. */
export const takesNames = (unit: Pick<Where, 'kind'>, audience: SessionContent['audience']) =>
  isBranch(unit) && audience === 'party';

const TOLD_AFTER = [
  ['received', 'chosen'],
  ['chosen', 'sentUp'],
] as const;

/** Of the entries received some are chosen, of those some are sent up. */
function checkContest(contest: ContestCounts): readonly Check[] {
  return TOLD_AFTER.flatMap(([earlier, later]): Check[] => {
    const [before, after] = [contest[earlier], contest[later]];
    return [
      [before === null && after !== null, 'stage-before', earlier],
      [before !== null && after !== null && after > before, 'stage-more', later],
    ];
  });
}

function checkPeople(
  session: SessionContent,
  unit: Where,
  roster: readonly RosterMember[],
): readonly Check[] {
  if (session.by === 'numbers') {
    const { peopleExpected, peoplePresent, attendances } = session;
    return [
      [peoplePresent > peopleExpected, 'more-than-expected', 'peoplePresent'],
      [attendances < peoplePresent, 'attendances-few', 'attendances'],
    ];
  }
  if (!takesNames(unit, session.audience)) return [[true, 'names-not-here', 'by']];
  const { strangers } = countAttendance(roster, session.heldOn, session.present);
  return [
    [session.present.length === 0, 'nobody-came', 'present'],
    [strangers.length > 0, 'not-of-base', 'present'],
  ];
}

/** Một buổi đã sinh hoạt: its day has come, the unit existed, and its numbers can be true. */
export function checkSession(
  session: SessionContent,
  unit: Where,
  roster: readonly RosterMember[],
  today: DateOnly,
): readonly Check[] {
  const future = session.heldOn > today;
  const closed = !existedOn(unit, session.heldOn);
  return [
    [future, 'future', 'heldOn'],
    [!future && closed, 'unit-not-open', 'heldOn'],
    ...(future || closed ? [] : checkPeople(session, unit, roster)),
    ...checkContest(session.contest),
  ];
}

/** Người phải dự, người có mặt, lượt: from the names, or as they were told. One ticked name is one attendance. */
export function countPeople(
  session: SessionContent,
  roster: readonly RosterMember[],
): PeopleCounts {
  if (session.by === 'numbers') return session;
  const { expected, present } = countAttendance(roster, session.heldOn, session.present);
  return { peopleExpected: expected, peoplePresent: present, attendances: present };
}
