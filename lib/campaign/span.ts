import type { DateOnly } from '@/lib/platform/clock';
import { type CampaignYear, yearOf } from './rules';

const EVER = { from: '1900-01-01' as DateOnly, to: '2199-12-31' as DateOnly };

/**
 * The days a list shows: those of the year asked for by its code, else of the year that holds today; all days when
 * "all" is asked for, or where there is no such year.
 */
export function chooseSpan(
  years: readonly CampaignYear[],
  asked: string | undefined,
  today: DateOnly,
): { readonly year: CampaignYear | null; readonly from: DateOnly; readonly to: DateOnly } {
  const named = years.find(({ code }) => code === asked);
  const year = asked === 'all' ? null : (named ?? yearOf({ years }, today));
  return year ? { year, from: year.startsOn, to: year.endsOn } : { year, ...EVER };
}
