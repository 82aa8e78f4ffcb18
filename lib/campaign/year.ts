import type { BlocId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';

/** Năm công tác to be begun. */
export interface NewYear {
  readonly code: string;
  readonly theme: string;
  readonly startsOn: DateOnly;
  readonly endsOn: DateOnly;
}
export interface YearRow extends NewYear {
  readonly id: number;
  readonly blocId: BlocId;
  readonly version: number;
}

/** Whole months from one day's month to another's: what plan dates and deadlines move by. */
export function monthsBetween(from: DateOnly, to: DateOnly): number {
  const count = (day: DateOnly) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}

/** Two spans that share a day. */
export const overlaps = (
  a: { readonly startsOn: DateOnly; readonly endsOn: DateOnly },
  b: { readonly startsOn: DateOnly; readonly endsOn: DateOnly },
) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;

/** A year later; 29 February becomes 28 February, and 28 February the month's last day again. */
function yearLater(day: DateOnly): DateOnly {
  const year = Number(day.slice(0, 4)) + 1;
  if (!day.endsWith('-02-29') && !day.endsWith('-02-28'))
    return `${year}${day.slice(4)}` as DateOnly;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-02-${leap && day.endsWith('-29') ? '29' : '28'}` as DateOnly;
}

/** What the form for the year after the last one begins with; the theme is for people to find. */
export const yearAfter = (last: NewYear): Omit<NewYear, 'theme'> => ({
  code: /^\d{4}$/.test(last.code) ? String(Number(last.code) + 1) : '',
  startsOn: yearLater(last.startsOn),
  endsOn: yearLater(last.endsOn),
});

/** The year as its form holds it. */
export const formOfYear = ({ theme, version }: YearRow) => ({ theme, version: String(version) });
