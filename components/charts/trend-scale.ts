import type { Trend } from '@/lib/figures/overview-view';

/** The vertical scale of a month chart: its top and three ticks, each with its words. */
export type TrendScale = {
  readonly top: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
};

/** The next 1, 2, 4, 6, 8 or 10 times a power of ten, so that the middle tick is a whole number too. */
function roundTop(value: number): number {
  if (value <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** 3325 as "3.325"; only for the axis, whose numbers are no figures. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Shares stand on 0–100 % always, so that two charts can be compared; counts on a round number above their largest. */
export function trendScale(trend: Pick<Trend, 'unit' | 'points'>): TrendScale {
  if (trend.unit === '%') {
    return { top: 10000, ticks: [0, 5000, 10000].map((at) => ({ at, text: `${at / 100}%` })) };
  }
  const top = roundTop(
    Math.max(0, ...trend.points.flatMap((point) => [point[1] ?? 0, point[2] ?? 0])),
  );
  return { top, ticks: [0, top / 2, top].map((at) => ({ at, text: thousands(at) })) };
}

/** Where a month and a value stand in a box of 100 x 100, y downwards. */
export function plotX(index: number, count: number): number {
  return count > 1 ? Math.round((index * 10000) / (count - 1)) / 100 : 50;
}

export function plotY(value: number, top: number): number {
  return Math.round((1 - Math.min(value, top) / top) * 10000) / 100;
}

/** The SVG path through the known values; a month without one breaks the line. */
export function linePath(values: readonly (number | null)[], top: number): string {
  let pen = 'M';
  let path = '';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${plotX(index, values.length)} ${plotY(value, top)}`;
    pen = 'L';
  });
  return path;
}

/** A dot at each known value, as strokes of no length with round ends: one element for all of them. */
export function dotPath(values: readonly (number | null)[], top: number): string {
  return values
    .map((value, index) =>
      value === null ? '' : `M${plotX(index, values.length)} ${plotY(value, top)}h0`,
    )
    .join('');
}
