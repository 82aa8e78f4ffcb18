import type { MemberId } from '@/lib/access/ids';
import { existedOn, type RosterMember, standingOn } from '@/lib/hierarchy/roster';
import type { DateOnly } from '@/lib/platform/clock';
import type { InspectionState, PlanContent, RecordContent } from './inspection';

/** The unit whose life decides on which days it can have held a cuộc. */
export interface Branch {
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
}

/** What can be wrong with a cuộc, each with its sentence. */
export const FAULTS = {
  future: 'Ngày kết thúc cuộc chưa đến; đồng chí vui lòng ghi khi cuộc đã xong.',
  'unit-not-open': 'Vào ngày này chi bộ chưa thành lập hoặc đã kết thúc hoạt động.',
  'no-members': 'Đồng chí vui lòng chọn ít nhất một đảng viên được kiểm tra, giám sát.',
  'member-twice': 'Có đảng viên được chọn hai lần.',
  'not-of-branch': 'Có đảng viên không thuộc chi bộ vào ngày này. Đồng chí vui lòng chọn lại.',
  'examined-order': 'Mốc “đến ngày” phải từ mốc “từ ngày” trở đi.',
  'examined-late': 'Mốc thời gian được kiểm tra không thể sau ngày kết thúc cuộc.',
  'meeting-late': 'Chi bộ họp trước hoặc đúng ngày kết thúc cuộc.',
  'remedy-early': 'Thời hạn khắc phục phải từ ngày kết thúc cuộc trở đi.',
} as const;
export type Fault = keyof typeof FAULTS;
type Check = readonly [wrong: boolean, fault: Fault, field: string];

const examinedOrder = ({ examinedFrom, examinedTo }: PlanContent): Check => [
  examinedFrom !== null && examinedTo !== null && examinedTo < examinedFrom,
  'examined-order',
  'examinedTo',
];

/** Each member ticked once, and each of them at home in the branch on the day. */
function checkMembers(
  members: PlanContent['members'],
  roster: readonly RosterMember[],
  day: DateOnly,
): readonly Check[] {
  const ids = members.map(({ memberId }) => memberId);
  const belonging = new Set<MemberId>(
    roster.filter((member) => standingOn(member, day) !== null).map(({ id }) => id),
  );
  const twice = new Set(ids).size < ids.length;
  const stranger = ids.some((id) => !belonging.has(id));
  return [
    [twice, 'member-twice', 'members'],
    [stranger && !twice, 'not-of-branch', 'members'],
  ];
}

/**
 * Kế hoạch: the branch must exist on the day planned, and whoever is named belongs to it on the day the plan is
 * written. A plan may be entered late, so its day may have passed.
 */
export function checkPlan(
  plan: PlanContent & { readonly plannedOn: DateOnly },
  branch: Branch,
  roster: readonly RosterMember[],
  today: DateOnly,
): readonly Check[] {
  return [
    [!existedOn(branch, plan.plannedOn), 'unit-not-open', 'plannedOn'],
    examinedOrder(plan),
    ...checkMembers(plan.members, roster, plan.plannedOn < today ? plan.plannedOn : today),
  ];
}

/**
 * Một cuộc đã kết thúc: its day has come, the branch existed, somebody was inspected and belonged to the branch on
 * that day; the time examined lies before it, the branch met by then, and the remedy is due from then on.
 */
export function checkRecord(
  record: RecordContent,
  branch: Branch,
  roster: readonly RosterMember[],
  today: DateOnly,
): readonly Check[] {
  const { heldOn, members, examinedFrom, examinedTo, branchMeetingOn, remedyDueOn } = record;
  const exists = existedOn(branch, heldOn);
  const order = examinedOrder(record);
  const examinedEnd = examinedTo ?? examinedFrom;
  const strangers = heldOn <= today && exists ? checkMembers(members, roster, heldOn) : [];
  return [
    [heldOn > today, 'future', 'heldOn'],
    [heldOn <= today && !exists, 'unit-not-open', 'heldOn'],
    [members.length === 0, 'no-members', 'members'],
    ...strangers,
    order,
    [
      !order[0] && examinedEnd !== null && examinedEnd > heldOn,
      'examined-late',
      examinedTo === null ? 'examinedFrom' : 'examinedTo',
    ],
    [branchMeetingOn !== null && branchMeetingOn > heldOn, 'meeting-late', 'branchMeetingOn'],
    [remedyDueOn !== null && remedyDueOn < heldOn, 'remedy-early', 'remedyDueOn'],
  ];
}

/** Which states a cuộc may pass into; back again only by undoing. */
const NEXT: Readonly<Record<InspectionState, readonly InspectionState[]>> = {
  planned: ['under_way', 'completed', 'cancelled'],
  under_way: ['completed', 'cancelled'],
  completed: ['cancelled'],
  cancelled: [],
};
export const mayBecome = (from: InspectionState, to: InspectionState) => NEXT[from].includes(to);

/** Theo dõi khắc phục: looked at again on a day between the cuộc and today, where something was to be remedied. */
export function checkFollowUp(
  cuoc: { readonly heldOn: DateOnly | null; readonly remedyDueOn: DateOnly | null },
  followedUpOn: DateOnly | null,
  today: DateOnly,
): 'nothing-due' | 'follow-up-early' | 'follow-up-future' | null {
  if (cuoc.heldOn === null || cuoc.remedyDueOn === null) return 'nothing-due';
  if (followedUpOn === null) return null;
  if (followedUpOn > today) return 'follow-up-future';
  return followedUpOn < cuoc.heldOn ? 'follow-up-early' : null;
}
