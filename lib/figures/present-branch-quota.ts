import type { QuotaProgress } from '@/lib/inspections/store';
import { formatCount } from '@/lib/platform/format';
import { figureHref } from './links';
import type { FigureCard } from './overview-view';
import type { CardContext } from './present-card';
import { classText } from './present-lists';
import { basisPoints, percentText } from './share';

/**
 * The quota as one branch reads it: "1/2 cuộc kiểm tra đạt 50%", not "0/1 chi bộ". What is over the quota is over
 * the quota: the share may pass 100 %.
 */
export function presentBranchQuota(
  progress: QuotaProgress,
  issuers: readonly string[],
  { unitId, when, percent, mayOpenRows }: CardContext,
): FigureCard {
  const { done, owes, countsPeople } = progress;
  const word = countsPeople ? 'đảng viên' : 'cuộc';
  const href = mayOpenRows
    ? figureHref(unitId, 'inspections', when, { facet: 'inspection', rows: 'done' })
    : figureHref(unitId, 'inspection-quota', when);
  return {
    code: 'inspection-quota',
    title: 'Kiểm tra đảng viên theo chỉ tiêu',
    n: formatCount(done),
    d: formatCount(owes),
    percent: percentText(done, owes, percent),
    share: Math.min(basisPoints(done, owes) ?? 0, 10_000),
    word: countsPeople ? 'đảng viên được kiểm tra' : 'cuộc kiểm tra',
    base: `trên số ${word} phải kiểm tra trong năm (chi bộ ${classText(progress)})`,
    issuers,
    comparison: null,
    href,
    missing: done < owes ? { text: `Còn thiếu ${formatCount(owes - done)} ${word}`, href } : null,
  };
}
