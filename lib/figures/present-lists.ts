import { isMet } from '@/lib/initiatives/measure';
import { sayAmount, sayGoal } from '@/lib/initiatives/measure-view';
import type { QuotaProgress } from '@/lib/inspections/store';
import { formatCount } from '@/lib/platform/format';
import { type FigureCode, figure } from './catalogue';
import { figureHref, unitHref, type When } from './links';
import type { Model, ReportMonths } from './overview-store';
import type { MissingList, ModelCard, ReportGrid } from './overview-view';
import type { CardContext } from './present-card';
import type { RollUp } from './roll-up';
import { percentText } from './share';
import type { FigureRow } from './store';

/** Who is not there yet, by name; null where nobody is missing. */
export function presentMissing(
  facts: {
    named: FigureCode;
    missing: readonly FigureRow[];
    progress: readonly QuotaProgress[];
    year: { quotas: readonly { id: number }[] } | null;
  },
  totals: RollUp,
  context: CardContext,
): MissingList | null {
  const quota = facts.named === 'inspection-quota' ? facts.year?.quotas[0] : undefined;
  const facet = quota ? String(quota.id) : null;
  const { n, d } = totals.total(facts.named, facet);
  if (d - n <= 0 || facts.missing.length === 0) return null;
  const progress = new Map(facts.progress.map((one) => [one.unitId, one]));
  return {
    title: `${formatCount(d - n)} ${figure(facts.named).missing ?? ''}`,
    total: d - n,
    rows: facts.missing.map((row) => {
      const one = progress.get(row.unitId);
      if (figure(facts.named).subject === 'member') {
        return [`/members/${row.subjectId}`, row.title, '', '', '', ''] as const;
      }
      const href = unitHref(row.unitId, context.when);
      return [
        href,
        row.unitName,
        row.parentId === context.unitId ? '' : (row.parentName ?? ''),
        one ? progressText(one) : '',
        row.secretary ?? '',
        one ? classText(one) : '',
      ] as const;
    }),
    href: figureHref(context.unitId, facts.named, context.when, { facet, rows: 'missing' }),
  };
}

/** "1/2 cuộc": what was done of what the quota asks. */
export function progressText({ done, owes, countsPeople }: QuotaProgress): string {
  return `${formatCount(done)}/${formatCount(owes)} ${countsPeople ? 'đảng viên' : 'cuộc'}`;
}

/** The class that sets what a branch owes. */
export function classText({ hasCommittee }: QuotaProgress): string {
  return hasCommittee ? 'có chi ủy' : 'không có chi ủy';
}

/** Models with their measures: what was achieved, the target, and whether it is met. */
export function presentModels(models: readonly Model[], when: When): ModelCard[] {
  return models.map((model) => ({
    name: model.name,
    href: `/models/${model.id}`,
    unitName: model.unitName,
    unitHref: unitHref(model.unitId, when),
    summary: model.summary,
    measures: model.measures.map((measure) => ({
      name: measure.name,
      achieved:
        measure.achieved === null ? 'chưa có số liệu' : sayAmount(measure.achieved, measure.unit),
      target: measure.goal && sayGoal(measure.goal, measure.unit),
      met: isMet(measure.goal, measure.achieved),
    })),
  }));
}

/** How many units the grid shows; the figure's own page lists every report. */
const GRID_ROWS = 40;

/** Monthly reports, unit by month, the worst first. */
export function presentReports(
  reports: ReportMonths,
  totals: RollUp,
  { unitId, when, percent }: CardContext,
): ReportGrid | null {
  if (reports.rows.length === 0) return null;
  const submitted = totals.total('reports-submitted');
  const onTime = totals.total('reports-on-time');
  return {
    title: 'Báo cáo tháng của các đơn vị',
    more:
      reports.rows.length > GRID_ROWS
        ? {
            text: `Xem báo cáo của cả ${formatCount(reports.rows.length)} đơn vị`,
            href: figureHref(unitId, 'reports-submitted', when),
          }
        : null,
    months: reports.months.map((day) => `T${Number(day.slice(5, 7))}/${day.slice(2, 4)}`),
    rows: reports.rows
      .slice(0, GRID_ROWS)
      .map(
        ([id, name, letters, n, d]) =>
          [unitHref(id, when), name, letters, percentText(n, d, percent)] as const,
      ),
    totals: {
      onTime: formatCount(onTime.n),
      late: formatCount(submitted.n - onTime.n),
      missing: formatCount(submitted.d - submitted.n),
      expected: formatCount(submitted.d),
    },
  };
}
