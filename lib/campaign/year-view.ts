import { address } from '@/lib/platform/address';
import { calendarYear, type DaySpan } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';
import type { CampaignYear } from './rules';

/** What the rest of a list's address keeps while its year changes. */
type Kept = Readonly<Record<string, string | number | null>>;

/** The years to choose from, the latest first. */
export function presentYears(
  path: string,
  years: readonly CampaignYear[],
  current: CampaignYear | null,
  keep: Kept,
) {
  return [...years].reverse().map(({ code }) => ({
    text: code,
    href: address(path, { ...keep, year: code }),
    current: code === current?.code,
  }));
}

/** The same with all years at once, which is what no year stands for. */
export const presentYearsOrAll = (
  path: string,
  years: readonly CampaignYear[],
  current: CampaignYear | null,
  keep: Kept,
) => [
  ...presentYears(path, years, current, keep),
  { text: 'Tất cả', href: address(path, { ...keep, year: 'all' }), current: current === null },
];

/** The days a date typed without its year may mean: those of the campaign year that holds the day. */
export function spanOf(years: readonly CampaignYear[], day: DateOnly): DaySpan {
  const year = years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return year ? { from: year.startsOn, to: year.endsOn } : calendarYear(day);
}
