import type { MemberId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import type { Standing } from './member-store';
import type { UnitKind } from './store';

interface Span {
  readonly from: DateOnly;
  /** The first day on which it no longer holds. */
  readonly to: DateOnly | null;
}

/** Một đảng viên của chi bộ, with when the branch was home, in what standing, and when away. */
export interface RosterMember {
  readonly id: MemberId;
  readonly name: string;
  readonly home: readonly (Span & { readonly standing: Standing })[];
  /** Sinh hoạt tạm thời in another branch. */
  readonly away: readonly Span[];
}

const holds = (span: Span, day: DateOnly) =>
  span.from <= day && (span.to === null || day < span.to);

/** Tư cách of the member in this branch on the day; null for whoever did not belong to it. */
export function standingOn(member: RosterMember, day: DateOnly): Standing | null {
  return member.home.find((span) => holds(span, day))?.standing ?? null;
}

/** True while the member attends another branch for a time. */
export const isAwayOn = (member: RosterMember, day: DateOnly) =>
  member.away.some((span) => holds(span, day));

/** True when the unit existed on the day. */
export const existedOn = (
  unit: { readonly openedOn: DateOnly; readonly closedOn: DateOnly | null },
  day: DateOnly,
) => unit.openedOn <= day && (unit.closedOn === null || day < unit.closedOn);

/** Chi bộ cơ sở and chi bộ trực thuộc: the units that have members of their own. */
export const isBranch = (unit: { readonly kind: UnitKind }) =>
  unit.kind === 'branch' || unit.kind === 'grassroots_branch';
