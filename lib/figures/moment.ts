import { type Campaign, countedFrom, termsOf, yearOf } from '@/lib/campaign/rules';
import { monthEnd, parseDay, plusDays, yearBefore } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';

/** Before this day no campaign of this kind existed (Chỉ thị 05-CT/TW is of 2016). */
const EARLIEST = '2016-01-01' as DateOnly;
/** Where there is no campaign year, a start that lies after the date: no event is counted. */
const never = (asOf: DateOnly) => plusDays(asOf, 1);

/** The day a page looks at, and the sentence to show when the one asked for could not be taken. */
export function chooseDay(
  asked: string | undefined,
  today: DateOnly,
): { asOf: DateOnly; notice: string | null } {
  if (asked === undefined) return { asOf: today, notice: null };
  const day = parseDay(asked);
  if (!day) {
    return {
      asOf: today,
      notice: `Không đọc được ngày “${asked}”. Đang xem số liệu hôm nay; vui lòng nhập dạng 30/06/2022.`,
    };
  }
  if (day > today)
    return { asOf: today, notice: 'Ngày đã chọn chưa đến. Đang xem số liệu hôm nay.' };
  if (day < EARLIEST)
    return {
      asOf: EARLIEST,
      notice: 'Không có số liệu trước ngày 01/01/2016. Đang xem ngày 01/01/2016.',
    };
  return { asOf: day, notice: null };
}

/** The term asked for by id, when it holds the date; null means the campaign year. */
export function chooseTerm(campaign: Campaign, asOf: DateOnly, asked: string | undefined) {
  return termsOf(campaign, asOf).find((term) => String(term.id) === asked) ?? null;
}

/** A date with the start its events are counted from. */
export function momentOf(campaign: Campaign, asOf: DateOnly, termId: number | null) {
  return { asOf, start: countedFrom(campaign, asOf, termId) ?? never(asOf) };
}

/**
 * The moments a trend is drawn through, in order of time: the ends of last year's twelve months and of this year's up
 * to the date (the date itself in its month), and the same day a year before. Each in the campaign year of its own.
 * thisYear and lastYear give the index of each month's moment.
 */
export function trendMoments(campaign: Campaign, asOf: DateOnly) {
  const year = Number(asOf.slice(0, 4));
  const month = Number(asOf.slice(5, 7));
  const lastYear = Array.from({ length: 12 }, (_, index) => monthEnd(year - 1, index + 1));
  const thisYear = Array.from({ length: month }, (_, index) =>
    index + 1 === month ? asOf : monthEnd(year, index + 1),
  );
  const days = [...new Set([...lastYear, ...thisYear, yearBefore(asOf)])].sort();
  const place = (day: DateOnly) => days.indexOf(day);
  return {
    moments: days.map((day) => momentOf(campaign, day, null)),
    /** Whether there was a campaign at all at each of them. */
    known: days.map((day) => yearOf(campaign, day) !== null),
    thisYear: thisYear.map(place),
    lastYear: lastYear.map(place),
    sameDayLastYear: place(yearBefore(asOf)),
  };
}
