import type { DateOnly } from './clock';

/** Calendar arithmetic on days written YYYY-MM-DD. Strings compare as dates do, so order needs no function. */

const utc = (day: DateOnly) => new Date(`${day}T00:00:00Z`);
const toDay = (instant: Date) => instant.toISOString().slice(0, 10) as DateOnly;

/** The day, or null when there is no such day (2022-02-30) or the text is something else. */
export function parseDay(text: string): DateOnly | null {
  const vietnamese = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = vietnamese
    ? `${vietnamese[3]}-${String(vietnamese[2]).padStart(2, '0')}-${String(vietnamese[1]).padStart(2, '0')}`
    : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const instant = utc(iso as DateOnly);
  return !Number.isNaN(instant.getTime()) && toDay(instant) === iso ? (iso as DateOnly) : null;
}

/** The last day of a month; month runs from 1 and may run over (13 = January of the next year). */
export function monthEnd(year: number, month: number): DateOnly {
  return toDay(new Date(Date.UTC(year, month, 0)));
}

/** The same day a year earlier; 29 February becomes 28 February. */
export function yearBefore(day: DateOnly): DateOnly {
  const year = Number(day.slice(0, 4)) - 1;
  return parseDay(`${year}${day.slice(4)}`) ?? monthEnd(year, 2);
}

/** The day so many days later (or earlier). */
export function plusDays(day: DateOnly, days: number): DateOnly {
  return toDay(new Date(utc(day).getTime() + days * 86_400_000));
}
