import { monthEnd, plusDays } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';

/** Bản cam kết của một đảng viên trong năm: chưa gửi, chờ chi bộ xác nhận, chi bộ trả lại, đã xác nhận. */
export const COMMITMENT_STATES = ['none', 'waiting', 'returned', 'confirmed'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** Tự kiểm điểm giữa năm, cuối năm; the same words as the database's enum. */
export const REVIEW_KINDS = ['mid_year', 'year_end'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

interface Verdict {
  readonly confirmedOn: DateOnly | null;
  readonly returnedOn: DateOnly | null;
}

/** Where a commitment stands; null stands for none handed in. */
export function stateOf(commitment: Verdict | null): CommitmentState {
  if (commitment === null) return 'none';
  if (commitment.confirmedOn !== null) return 'confirmed';
  return commitment.returnedOn === null ? 'waiting' : 'returned';
}

interface YearSpan {
  readonly startsOn: DateOnly;
  readonly endsOn: DateOnly;
}

/** True when the day lies in the campaign year: the only one its commitment may be handed in, confirmed and reviewed in. */
export const inYear = ({ startsOn, endsOn }: YearSpan, day: DateOnly) =>
  startsOn <= day && day <= endsOn;

/**
 * Đến ngày nào thì tự kiểm điểm: giữa năm là hết tháng thứ sáu của năm chuyên đề ("tính đến cuối tháng 6"), cuối năm là
 * ngày cuối của năm đó.
 */
export function reviewDue(year: YearSpan, kind: ReviewKind): DateOnly {
  if (kind === 'year_end') return year.endsOn;
  const [startYear = 0, startMonth = 1] = year.startsOn.split('-').map(Number);
  const due = monthEnd(startYear, startMonth + 5);
  return due < year.endsOn ? due : year.endsOn;
}

const ASKED_DAYS_BEFORE: Readonly<Record<ReviewKind, number>> = { mid_year: 30, year_end: 60 };

/** From this day on the member's page asks for the review: a month before mid-year, two before the year's end (our choice). */
export const reviewAskedFrom = (year: YearSpan, kind: ReviewKind): DateOnly =>
  plusDays(reviewDue(year, kind), -ASKED_DAYS_BEFORE[kind]);

/** The reviews that a confirmed commitment still owes on the day. */
export function reviewsAsked(
  year: YearSpan,
  reviewed: readonly ReviewKind[],
  day: DateOnly,
): readonly ReviewKind[] {
  return REVIEW_KINDS.filter(
    (kind) => !reviewed.includes(kind) && day >= reviewAskedFrom(year, kind),
  );
}
