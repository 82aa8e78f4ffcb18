import { type Campaign, yearOf } from '@/lib/campaign/rules';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount } from '@/lib/platform/format';
import { type FigureCode, figure } from './catalogue';
import { titleOf } from './headline';
import type { Trend } from './overview-view';
import type { Share } from './roll-up';
import { basisPoints, percentText } from './share';
import type { TrendRow } from './store';

/** The moments a trend was read at (see trendMoments) and what was read. */
export type TrendFacts = {
  rows: readonly TrendRow[];
  known: readonly boolean[];
  /** The index of each month's moment. */
  thisYear: readonly number[];
  lastYear: readonly number[];
  sameDayLastYear: number;
};

/** Each figure by month beside the same months of last year; figures without any row are left out. */
export function presentTrend(trend: TrendFacts, campaign: Campaign, asOf: DateOnly): Trend[] {
  const year = Number(asOf.slice(0, 4));
  const codes = [...new Set(trend.rows.map(([code]) => code))];
  return codes.sort(byCatalogue).map((code) => {
    const definition = figure(code);
    const counted = definition.base === null;
    const cell = (place: number | undefined): [number | null, string] => {
      const share = place === undefined ? null : at(trend, code, place);
      if (!share) return [null, ''];
      if (counted) return [share.n, formatCount(share.n)];
      const percent = percentText(share.n, share.d, campaign.percent);
      return [
        basisPoints(share.n, share.d),
        `${percent} (${formatCount(share.n)}/${formatCount(share.d)})`,
      ];
    };
    return {
      code,
      title: titleOf(code, null, yearOf(campaign, asOf)),
      unit: counted ? definition.word : '%',
      points: Array.from({ length: 12 }, (_, month) => {
        const [now, nowText] = cell(trend.thisYear[month]);
        const [then, thenText] = cell(trend.lastYear[month]);
        return [`T${month + 1}`, now, then, nowText, thenText] as const;
      }),
      thisYear: `Năm ${year}`,
      lastYear: `Năm ${year - 1}`,
    };
  });
}

/** The figure on the same day of last year; null where there was no campaign then or the figure is not drawn. */
export function sameDayLastYear(trend: TrendFacts, code: FigureCode): Share | null {
  return at(trend, code, trend.sameDayLastYear);
}

function at(trend: TrendFacts, code: FigureCode, place: number): Share | null {
  if (!trend.known[place]) return null;
  const row = trend.rows.find(([one, index]) => one === code && index === place);
  return row ? { n: row[2], d: row[3] } : null;
}

const ORDER: readonly FigureCode[] = [
  'inspection-quota',
  'deeds-collective',
  'deeds-individual',
  'commitments',
  'reports-submitted',
];
const byCatalogue = (a: FigureCode, b: FigureCode) => ORDER.indexOf(a) - ORDER.indexOf(b);
