import type { Campaign, CampaignYear, Target, Term } from '@/lib/campaign/rules';
import type { Unit } from '@/lib/hierarchy/store';
import type { QuotaProgress } from '@/lib/inspections/store';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount } from '@/lib/platform/format';
import { type FigureCode, figure } from './catalogue';
import { awardLevels } from './catalogue-work';
import { facetRead, titleOf } from './headline';
import { figureHref, keptFields, unitHref, type When } from './links';
import type { Child, Model, ReportMonths } from './overview-store';
import type { FigureCard, OverviewView, Trend } from './overview-view';
import { presentBranchQuota } from './present-branch-quota';
import { type CardContext, presentCard, presentTarget, targetLine } from './present-card';
import { type ChildColumn, presentChildren } from './present-children';
import { presentCounts, presentHeads } from './present-counts';
import { presentMissing, presentModels, presentReports } from './present-lists';
import { presentTrend, sameDayLastYear, type TrendFacts } from './present-trend';
import { presentAsOf, presentPeriod } from './present-when';
import { RollUp, type Share } from './roll-up';
import { basisPoints, percentText } from './share';
import type { FigureRow, TotalRow } from './store';

/** Everything one overview is made of, read as of one moment of the database. */
export type Facts = {
  unit: Unit;
  campaign: Campaign;
  year: CampaignYear | null;
  term: Term | null;
  moment: { asOf: DateOnly; start: DateOnly };
  totals: readonly TotalRow[];
  children: readonly Child[];
  trend: TrendFacts;
  /** The figure whose missing subjects are named, with the first of them. */
  named: FigureCode;
  missing: readonly FigureRow[];
  progress: readonly QuotaProgress[];
  /** Of a branch: how far it is itself with each quota of the year, by the quota's id. */
  ownProgress: ReadonlyMap<number, QuotaProgress>;
  /** What was set from above, with the figure since the target's own first day. */
  targets: readonly { target: Target; code: FigureCode; share: Share }[];
  models: readonly Model[];
  reports: ReportMonths;
};

/** The overview without what depends on who looks: the path above the unit is added on each request. */
export type SharedOverview = Omit<OverviewView, 'unit' | 'notice'>;

const CHILD_FIGURES: readonly FigureCode[] = [
  'deeds-collective',
  'deeds-individual',
  'commitments',
  'reports-submitted',
];

/** The shares that stand beside the quota's. */
const CARDS: readonly FigureCode[] = [
  'commitments',
  'reports-submitted',
  'study-participation',
  'study-organizations',
];

/** Facts in words: formatted once, packed, ready for the page. */
export function presentOverview(
  facts: Facts,
  viewer: { today: DateOnly; mayOpenRows: boolean },
): SharedOverview {
  const { unit, campaign, year, term, moment } = facts;
  const when: When = {
    asOf: moment.asOf,
    today: viewer.today,
    period: term ? String(term.id) : null,
  };
  const context: CardContext = {
    unitId: unit.id,
    when,
    percent: campaign.percent,
    mayOpenRows: viewer.mayOpenRows,
  };
  const totals = new RollUp(facts.totals);
  const href = (other: When) => unitHref(unit.id, other);
  // Of one branch the quota's share is 0 % or 100 %: no line to draw.
  const drawn = (trend: Trend) => facts.ownProgress.size === 0 || trend.code !== 'inspection-quota';
  return {
    asOf: presentAsOf(when, href, keptFields(when, {})),
    period: presentPeriod(campaign, when, href),
    theme: year?.theme ?? null,
    heads: presentHeads(totals, unit, when),
    cards: presentCards(facts, totals, context),
    children: presentChildren(facts, totals, childColumns(year), context),
    trends: year ? presentTrend(facts.trend, campaign, moment.asOf).filter(drawn) : [],
    missing: viewer.mayOpenRows ? presentMissing(facts, totals, context) : null,
    deeds: (['collective', 'individual'] as const).map((kind) => {
      const code = `deeds-${kind}` as const;
      const { n, d } = totals.total(code);
      return {
        kind,
        title: figure(code).title,
        registered: formatCount(d),
        completed: formatCount(n),
        percent: percentText(n, d, campaign.percent),
        share: basisPoints(n, d),
        href: figureHref(unit.id, code, when),
      };
    }),
    commendations: {
      rows: Object.entries(awardLevels).map(([level, name]) => ({
        level: name,
        collective: formatCount(totals.total('commendations-collective', level).n),
        individual: formatCount(totals.total('commendations-individual', level).n),
      })),
      collectiveHref: figureHref(unit.id, 'commendations-collective', when),
      individualHref: figureHref(unit.id, 'commendations-individual', when),
    },
    models: presentModels(facts.models, when),
    reports: presentReports(facts.reports, totals, context),
    counts: presentCounts(totals, context),
  };
}

/** The quota's figure has one column for each quota of the year; the others one each. */
function childColumns(year: CampaignYear | null): ChildColumn[] {
  const several = (year?.quotas.length ?? 0) > 1;
  const quotas = (year?.quotas ?? []).map((quota) => ({
    code: 'inspection-quota' as const,
    facet: String(quota.id),
    // Two quotas of one year are told apart by their issuer.
    title: several ? quota.issuers[0]?.reference : undefined,
  }));
  return [...quotas, ...CHILD_FIGURES.map((code) => ({ code, facet: null }))];
}

/** The headline figures, the quota first; then what was set from above. */
function presentCards(facts: Facts, totals: RollUp, context: CardContext): FigureCard[] {
  const before = (code: FigureCode) => sameDayLastYear(facts.trend, code);
  const quotas = (facts.year?.quotas ?? []).map((quota) => {
    const facet = String(quota.id);
    const issuers = quota.issuers.map(({ issuer, reference }) => `${reference} (${issuer})`);
    const own = facts.ownProgress.get(quota.id);
    if (own) return presentBranchQuota(own, issuers, context);
    // Last year's quota is another quota: the shares compare where each year has one.
    const comparable = facts.year?.quotas.length === 1 ? before('inspection-quota') : null;
    return presentCard('inspection-quota', totals.total('inspection-quota', facet), context, {
      title: titleOf('inspection-quota', facet, facts.year),
      facet,
      issuers,
      before: comparable,
    });
  });
  const setShares = facts.targets.filter(({ target }) => target.shareMin !== null);
  const codes = new Set<FigureCode>([...CARDS, ...setShares.map(({ code }) => code)]);
  const others = [...codes]
    .map((code) => ({ code, share: totals.total(code, facetRead(code, null, facts.year)) }))
    .filter(({ share }) => share.d > 0)
    .map(({ code, share }) =>
      presentCard(code, share, context, {
        issuers: setShares
          .filter((one) => one.code === code)
          .map((one) => targetLine(one.target, share, context.percent)),
        before: before(code),
      }),
    );
  const counts = facts.targets.flatMap(({ target, code, share }) =>
    target.countMin === null
      ? []
      : [presentTarget({ ...target, countMin: target.countMin }, code, share, context)],
  );
  return [...quotas, ...others, ...counts];
}
