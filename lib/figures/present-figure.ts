import type { Campaign, CampaignYear, Term } from '@/lib/campaign/rules';
import type { Unit } from '@/lib/hierarchy/store';
import type { QuotaProgress } from '@/lib/inspections/store';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';
import { type FigureCode, figure, isFigureCode } from './catalogue';
import type { SubjectKind } from './definition';
import type { FigureRows, FigureTab, FigureView, FigureRow as ShownRow } from './figure-view';
import { titleOf } from './headline';
import { figureHref, keptFields, unitHref, type When } from './links';
import type { Child } from './overview-store';
import { type CardContext, presentCard } from './present-card';
import { presentChildren } from './present-children';
import { classText, progressText } from './present-lists';
import { presentTrend, sameDayLastYear, type TrendFacts } from './present-trend';
import { presentAsOf, presentPeriod } from './present-when';
import { RollUp, type Share } from './roll-up';
import type { FigureRow, RowSide, TotalRow } from './store';

/** Rows of a page behind a figure. */
export const PAGE_ROWS = 100;

export type FigureFacts = {
  unit: Unit;
  campaign: Campaign;
  year: CampaignYear | null;
  term: Term | null;
  moment: { asOf: DateOnly };
  figure: FigureCode;
  facet: string | null;
  side: RowSide | null;
  page: number;
  totals: readonly TotalRow[];
  children: readonly Child[];
  trend: TrendFacts;
  rows: readonly FigureRow[];
  progress: readonly QuotaProgress[];
};

/** One figure of one unit, without what depends on who looks. */
export type SharedFigure = Omit<FigureView, 'unit' | 'notice'>;

export function presentFigure(
  facts: FigureFacts,
  viewer: { today: DateOnly; mayOpenRows: boolean },
): SharedFigure {
  const { unit, campaign, year, moment, figure: code, facet, side } = facts;
  const when: When = {
    asOf: moment.asOf,
    today: viewer.today,
    period: facts.term ? String(facts.term.id) : null,
  };
  const context: CardContext = {
    unitId: unit.id,
    when,
    percent: campaign.percent,
    mayOpenRows: viewer.mayOpenRows,
  };
  const totals = new RollUp(facts.totals);
  const share = totals.total(code, facet);
  const quota =
    year?.quotas.find((one) => String(one.id) === facet) ??
    (code === 'inspection-quota' ? year?.quotas[0] : undefined);
  const href = (other: When) => figureHref(unit.id, code, other, { facet, rows: side });
  return {
    asOf: presentAsOf(when, href, keptFields(when, { facet, rows: side })),
    period: presentPeriod(campaign, when, href),
    headline: {
      ...presentCard(code, share, context, {
        facet,
        issuers:
          code === 'inspection-quota'
            ? (quota?.issuers ?? []).map((one) => `${one.reference} (${one.issuer})`)
            : [],
        before: sameDayLastYear(facts.trend, code),
      }),
      title: titleOf(code, facet, year),
    },
    trend: presentTrend(facts.trend, campaign, moment.asOf)[0] ?? null,
    tabs: presentTabs(facts, share, context),
    children: side ? null : presentChildren(facts, totals, [{ code, facet }], context, code),
    rows: side ? presentRows(facts, share, side, context) : null,
  };
}

function presentTabs(
  facts: FigureFacts,
  { n, d }: Share,
  { when, mayOpenRows }: CardContext,
): FigureTab[] {
  const { unit, figure: code, facet, side, children } = facts;
  const definition = figure(code);
  const tab = (rows: RowSide | null, text: string, count: string | null): FigureTab => ({
    text,
    count,
    href: figureHref(unit.id, code, when, { facet, rows }),
    current: side === rows,
  });
  return [
    ...(children.length > 0 ? [tab(null, 'Theo đơn vị', null)] : []),
    ...(mayOpenRows
      ? [tab('done', definition.done, countsItself(code) ? formatCount(n) : null)]
      : []),
    ...(mayOpenRows && definition.missing
      ? [tab('missing', sentence(definition.missing), formatCount(d - n))]
      : []),
  ];
}

/** True where a row adds one to the number, so that the number is also the length of the list. */
function countsItself(code: FigureCode): boolean {
  const summed: readonly FigureCode[] = [
    'study-participation',
    'study-attendances',
    'contest-entries',
    'propaganda',
  ];
  return !summed.includes(code);
}

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function presentRows(
  facts: FigureFacts,
  { n, d }: Share,
  side: RowSide,
  { when, unitId }: CardContext,
): FigureRows {
  const { figure: code, facet, page, rows, progress } = facts;
  const definition = figure(code);
  const known = new Map(progress.map((one) => [one.unitId, one]));
  const total = rows[0]?.total ?? 0;
  const turn = (to: number) =>
    figureHref(unitId, code, when, { facet, rows: side, page: to > 1 ? to : null });
  const what = side === 'done' ? definition.done : sentence(definition.missing ?? '');
  const expected = countsItself(code) ? (side === 'done' ? n : d - n) : total;
  return {
    columns:
      definition.subject === 'unit'
        ? [
            'Đơn vị',
            'Trực thuộc',
            side === 'done' ? 'Ngày' : '',
            side === 'done' ? 'Bí thư' : 'Tiến độ, bí thư',
          ]
        : ['Nội dung', 'Đơn vị', 'Ngày', 'Chi tiết'],
    rows: rows.map((row) => shownRow(row, code, side, when, known.get(row.unitId))),
    total: `${what}: ${formatCount(expected)}`,
    nextHref: page * PAGE_ROWS < total ? turn(page + 1) : null,
    previousHref: page > 1 ? turn(page - 1) : null,
    empty:
      side === 'missing' ? `Không còn ${definition.missing}.` : 'Chưa có dòng nào trong kỳ này.',
  };
}

/** Where each kind of record has a page of its own. */
const RECORDS: Readonly<Partial<Record<SubjectKind, string>>> = {
  member: '/members',
  deed: '/deeds',
  inspection: '/inspections',
  session: '/study',
  initiative: '/initiatives',
  model: '/models',
  output: '/propaganda',
  commendation: '/honours/recipients',
  example: '/honours/examples',
};

function shownRow(
  row: FigureRow,
  code: FigureCode,
  side: RowSide,
  when: When,
  progress: QuotaProgress | undefined,
): ShownRow {
  const { subject, evidence } = figure(code);
  const date = side === 'done' && row.doneOn ? row.doneOn : row.countedOn;
  const dateText = /^\d/.test(date) ? formatDate(date) : '';
  const secretary = row.secretary ? `Bí thư: đ/c ${row.secretary}` : '';
  if (subject === 'unit') {
    const standing = progress ? `${progressText(progress)} · ${classText(progress)}` : '';
    const behind = evidence && isFigureCode(evidence.figure) ? evidence.figure : null;
    const href = behind
      ? figureHref(row.unitId, behind, when, { facet: evidence?.facet ?? null, rows: 'done' })
      : unitHref(row.unitId, when);
    return [
      row.unitName,
      row.parentName ?? '',
      side === 'done' ? dateText : '',
      [standing, secretary].filter(Boolean).join(' · '),
      href,
    ];
  }
  if (subject === 'report') {
    return [
      row.unitName,
      row.title,
      dateText,
      secretary,
      figureHref(row.unitId, code, when, { rows: side }),
    ];
  }
  const records = RECORDS[subject];
  const href = records ? `${records}/${row.subjectId}` : null;
  return [row.title, row.unitName, dateText, row.detail ?? '', href];
}
