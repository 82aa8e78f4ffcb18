import type { Campaign, Target } from '@/lib/campaign/rules';
import { formatCount, formatDate } from '@/lib/platform/format';
import { type FigureCode, figure } from './catalogue';
import { figureHref, type When } from './links';
import type { FigureCard } from './overview-view';
import type { Share } from './roll-up';
import { basisPoints, percentText, pointsBetween } from './share';

export type CardContext = {
  unitId: number;
  when: When;
  percent: Campaign['percent'];
  /** A plain member sees the figures but not the names behind them. */
  mayOpenRows: boolean;
};

/** One figure in words: the share by the bloc's setting, its base, its issuers, its complement, last year's day. */
export function presentCard(
  code: FigureCode,
  share: Share,
  context: CardContext,
  more: {
    title?: string;
    facet?: string | null;
    issuers?: readonly string[];
    before?: Share | null;
  } = {},
): FigureCard {
  const { unitId, when, percent, mayOpenRows } = context;
  const definition = figure(code);
  const { facet = null, issuers = [], before = null } = more;
  const counted = definition.base === null;
  const left = share.d - share.n;
  return {
    code,
    title: more.title ?? definition.title,
    n: formatCount(share.n),
    d: counted ? null : formatCount(share.d),
    percent: counted ? null : percentText(share.n, share.d, percent),
    share: counted ? null : basisPoints(share.n, share.d),
    word: definition.word,
    base: definition.base,
    issuers,
    comparison: before && comparison(share, before, percent, counted),
    href: figureHref(unitId, code, when, { facet }),
    missing:
      definition.missing !== null && left > 0
        ? {
            text: `Còn ${formatCount(left)} ${definition.missing}`,
            href: mayOpenRows
              ? figureHref(unitId, code, when, { facet, rows: 'missing' })
              : figureHref(unitId, code, when, { facet }),
          }
        : null,
  };
}

/** Against the same day last year: shares move by points ("điểm %"), counts by their number. */
function comparison(
  now: Share,
  before: Share,
  percent: Campaign['percent'],
  counted: boolean,
): string | null {
  if (counted) {
    const moved = now.n - before.n;
    if (moved === 0) return 'tương đương so với cùng kỳ';
    return `${moved > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(moved))} so với cùng kỳ (${formatCount(before.n)})`;
  }
  const moved = pointsBetween(now, before, percent);
  if (!moved) return null;
  const was = percentText(before.n, before.d, percent);
  if (moved.sign === 0) return `tương đương so với cùng kỳ (${was})`;
  return `${moved.sign > 0 ? 'tăng' : 'giảm'} ${moved.text} điểm % so với cùng kỳ (${was})`;
}

/** A share set from above, as a line under the figure it is set for: "… (Quận ủy): ít nhất 90% – đã đạt". */
export function targetLine(target: Target, share: Share, percent: Campaign['percent']): string {
  const least = target.shareMin ?? 0;
  const met = share.d > 0 && share.n * 10_000 >= share.d * least;
  return `${issuerText(target)}: ít nhất ${percentText(least, 10_000, percent)} – ${met ? 'đã đạt' : 'chưa đạt'}`;
}

/**
 * A result against a count set from above: "35/30 đảng viên đạt 116,66%". The share may pass 100 %; each issuer's
 * target is a card of its own, because two targets for one result are two shares.
 */
export function presentTarget(
  target: Target & { countMin: number },
  code: FigureCode,
  share: Share,
  context: CardContext,
): FigureCard {
  const { percent } = context;
  const over = share.n - target.countMin;
  return {
    ...presentCard(code, share, context),
    // Several targets may be set for one figure; each card is its own.
    code: [code, target.issuer, target.startsOn, target.countMin].join(' '),
    d: formatCount(target.countMin),
    percent: percentText(share.n, target.countMin, percent),
    share: Math.min(basisPoints(share.n, target.countMin) ?? 0, 10_000),
    base: `trên chỉ tiêu giao từ ${formatDate(target.startsOn)} đến ${formatDate(target.endsOn)}`,
    issuers: [issuerText(target)],
    comparison:
      over > 0 ? `vượt ${percentText(over, target.countMin, percent)} so với chỉ tiêu` : null,
    missing: null,
  };
}

const issuerText = ({ reference, issuer }: Target) => `${reference} (${issuer})`;
