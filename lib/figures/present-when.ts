import { type Campaign, termsOf, yearOf } from '@/lib/campaign/rules';
import { monthEnd } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';
import type { When } from './links';
import type { AsOfControl, Choice } from './overview-view';

/** The date of the figures with its quick choices; `href` builds the same page's address as of another day. */
export function presentAsOf(
  when: When,
  href: (when: When) => string,
  keep: AsOfControl['keep'],
): AsOfControl {
  const year = Number(when.today.slice(0, 4));
  const month = Number(when.today.slice(5, 7));
  const days: [string, DateOnly][] = [
    ['Hôm nay', when.today],
    ['Cuối tháng trước', monthEnd(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1)],
    [month > 6 ? `30/6/${year}` : `30/6/${year - 1}`, monthEnd(month > 6 ? year : year - 1, 6)],
    [`31/12/${year - 1}`, monthEnd(year - 1, 12)],
  ];
  const quick: Choice[] = days.map(([text, asOf]) => ({
    text,
    href: href({ ...when, asOf }),
    current: asOf === when.asOf,
  }));
  return { iso: when.asOf, text: formatDate(when.asOf), max: when.today, keep, quick };
}

/** "Năm 2022: 01/01/2022 – 30/06/2022" and the longer terms that hold the date. */
export function presentPeriod(campaign: Campaign, when: When, href: (when: When) => string) {
  const year = yearOf(campaign, when.asOf);
  const terms = termsOf(campaign, when.asOf);
  const term = terms.find((one) => String(one.id) === when.period);
  const until = formatDate(when.asOf);
  const options: Choice[] = [
    ...(year
      ? [{ text: `Năm ${year.code}`, href: href({ ...when, period: null }), current: !term }]
      : []),
    ...terms.map((one) => ({
      text: one.name,
      href: href({ ...when, period: String(one.id) }),
      current: one === term,
    })),
  ];
  const named = term
    ? { name: term.name, from: term.startsOn }
    : year
      ? { name: `Năm ${year.code}`, from: year.startsOn }
      : null;
  return {
    text: named
      ? `${named.name}: ${formatDate(named.from)} – ${until}`
      : `Ngày ${until} không thuộc năm nào của cuộc vận động`,
    options: options.length > 1 ? options : [],
  };
}
