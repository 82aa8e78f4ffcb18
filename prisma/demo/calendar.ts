import type { DateOnly } from '@/lib/platform/clock';

/**
 * Calendar arithmetic on the days of the demo world. A table of ready strings, because a load makes some
 * millions of dates and formatting each would cost more than everything else together.
 */
const FIRST_YEAR = 1935;
const LAST_YEAR = 2045;
const DAY_MS = 86_400_000;

const origin = Date.UTC(FIRST_YEAR, 0, 1);
const days: readonly DateOnly[] = Array.from(
  { length: (Date.UTC(LAST_YEAR + 1, 0, 1) - origin) / DAY_MS },
  (_, place) => new Date(origin + place * DAY_MS).toISOString().slice(0, 10) as DateOnly,
);
const places = new Map<string, number>(days.map((text, place) => [text, place]));

/** Days since the start of the table; throws on a day outside it, or on something that is no day. */
function place(of: DateOnly): number {
  const found = places.get(of);
  if (found === undefined) throw new RangeError(`Not a day of the demo's calendar: ${of}`);
  return found;
}

/** A literal day, checked: day('2022-06-30'). */
export function day(text: string): DateOnly {
  return days[place(text as DateOnly)] as DateOnly;
}

export function addDays(date: DateOnly, count: number): DateOnly {
  const found = days[place(date) + count];
  if (found === undefined)
    throw new RangeError(`${count} days after ${date} is outside the demo's calendar`);
  return found;
}

/** Positive when the second day is the later one. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return place(to) - place(from);
}

/** The same day so many years later; 29 February becomes 28 February. */
export function addYears(date: DateOnly, count: number): DateOnly {
  const year = Number(date.slice(0, 4)) + count;
  const wanted = `${year}${date.slice(4)}`;
  return places.has(wanted) ? day(wanted) : day(`${year}-02-28`);
}

export function yearOf(date: DateOnly): number {
  return Number(date.slice(0, 4));
}

export function earlier(a: DateOnly, b: DateOnly): DateOnly {
  return a < b ? a : b;
}

export function later(a: DateOnly, b: DateOnly): DateOnly {
  return a > b ? a : b;
}

/** The first day of the month this many months after the month that holds the date. */
export function monthStart(date: DateOnly, months = 0): DateOnly {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = String((count % 12) + 1).padStart(2, '0');
  return day(`${Math.floor(count / 12)}-${month}-01`);
}

/** The working day on or after this one: committees do not meet on Sundays. */
export function workday(date: DateOnly): DateOnly {
  // 1 January 1935 was a Tuesday.
  return (place(date) + 2) % 7 === 0 ? addDays(date, 1) : date;
}
