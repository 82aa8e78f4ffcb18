import type { MemberId } from '@/lib/access/ids';
import { isAwayOn, type RosterMember, standingOn } from '@/lib/hierarchy/roster';
import type { DateOnly } from '@/lib/platform/clock';

/**
 * What a member is to a session of the branch on a day: called (chính thức, dự bị), welcome (miễn sinh hoạt: counted
 * only if present), or none of its base – not at home here, suspended, or attending another branch for the time.
 */
export function callOf(member: RosterMember, day: DateOnly): 'called' | 'welcome' | 'none' {
  const standing = standingOn(member, day);
  if (standing === null || standing === 'suspended' || isAwayOn(member, day)) return 'none';
  return standing === 'exempt' ? 'welcome' : 'called';
}

export interface Attendance {
  /** Người phải dự: official and probationary at home, less who is away, and the exempt who came. */
  readonly expected: number;
  /** Người có mặt, of that base. */
  readonly present: number;
  /** Who was ticked without belonging to the base that day. */
  readonly strangers: readonly MemberId[];
}

/**
 * Số người phải dự và có mặt (domain.md section 3): base = chính thức + dự bị at home − miễn sinh hoạt − sinh hoạt
 * tạm thời nơi khác + miễn sinh hoạt who came. So nobody present is outside the base, and no share passes 100 %.
 */
export function countAttendance(
  roster: readonly RosterMember[],
  day: DateOnly,
  present: readonly MemberId[],
): Attendance {
  const came = new Set(present);
  const calls = new Map(roster.map((member) => [member.id, callOf(member, day)]));
  const called = [...calls.values()].filter((call) => call === 'called').length;
  const strangers = [...came].filter((id) => (calls.get(id) ?? 'none') === 'none');
  const exemptCame = [...came].filter((id) => calls.get(id) === 'welcome').length;
  return {
    expected: called + exemptCame,
    present: came.size - strangers.length,
    strangers,
  };
}
