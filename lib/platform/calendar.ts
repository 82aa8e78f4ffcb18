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

/** The days a date typed without its year may mean: the first such day within. */
export interface DaySpan {
  readonly from: DateOnly;
  readonly to: DateOnly;
}

const SHORT_YEAR_FROM = 2000;

/**
 * A day as people type it: 5/6, 5/6/22, 5/6/2022, 0506, 050622, 05062022, with / - . or blanks between; null when
 * it is none. Without a year it is the first such day of the span.
 */
export function readTypedDay(text: string, span: DaySpan): DateOnly | null {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return parseDay(typed);
  const found =
    /^(\d{1,2})[/.\- ]+(\d{1,2})(?:[/.\- ]+(\d{4}|\d{2}))?$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(typed);
  if (!found) return null;
  const [, day = '', month = '', year] = found;
  if (year !== undefined) {
    const full = year.length === 2 ? SHORT_YEAR_FROM + Number(year) : Number(year);
    return parseDay(`${day}/${month}/${full}`);
  }
  for (let candidate = Number(span.from.slice(0, 4)); candidate <= Number(span.to.slice(0, 4)); ) {
    const meant = parseDay(`${day}/${month}/${candidate}`);
    if (meant && meant >= span.from && meant <= span.to) return meant;
    candidate += 1;
  }
  return null;
}

/** The calendar year a day is in. */
export function calendarYear(day: DateOnly): DaySpan {
  const year = day.slice(0, 4);
  return { from: `${year}-01-01` as DateOnly, to: `${year}-12-31` as DateOnly };
}
