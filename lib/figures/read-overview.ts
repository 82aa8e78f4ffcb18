import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { type CampaignYear, yearOf } from '@/lib/campaign/rules';
import { readCampaign, readTargets } from '@/lib/campaign/store';
import { findUnit, mayAt, readPath, type Unit } from '@/lib/hierarchy/store';
import { type QuotaProgress, readQuotaProgress } from '@/lib/inspections/store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Queryable } from '@/lib/platform/database';
import { type Before, remember } from '@/lib/platform/memo';
import { type FigureCode, figure, isFigureCode } from './catalogue';
import { facetRead, mainFacets } from './headline';
import { overviewInput } from './input';
import { chooseDay, chooseTerm, momentOf, trendMoments } from './moment';
import { movedBy, NOUNS } from './moved';
import { readChildren, readModels, readReportMonths } from './overview-store';
import type { OverviewView } from './overview-view';
import { type Facts, presentOverview, type SharedOverview } from './present-overview';
import { presentUnit } from './present-unit';
import { RollUp } from './roll-up';
import { type Moment, readRows, readTotals, readTrend, type TotalRow } from './store';

/** The figures whose months are drawn, and which are compared with the same day of last year. */
const TRENDS = [
  'inspection-quota',
  'deeds-collective',
  'deeds-individual',
  'commitments',
  'reports-submitted',
] as const satisfies readonly FigureCode[];

/** How many of those not there yet the overview names; the figure's own page names all. */
const NAMED = 12;
const MODELS_SHOWN = 6;

/**
 * Tổng quan của một đơn vị as of a date: the home unit's where none is named. The numbers are remembered while no
 * row of the bloc changes; who may see them, and the path above the unit, are found on every request.
 */
export const readOverview = query({
  name: 'unit.overview',
  capability: 'overview.read',
  input: overviewInput,
  async subject({ actor, roots, today }, input) {
    const unitId = input.unitId ?? homeUnit(actor);
    return unitId === null
      ? null
      : findUnit(roots, unitId, [chooseDay(input.asOf, today).asOf, today]);
  },
  async run({ actor, roots, today, subject: unit }, input): Promise<OverviewView> {
    const day = chooseDay(input.asOf, today);
    const mayOpenRows = await mayAt(actor, 'figure.rows.read', unit.id, [day.asOf, today]);
    const key = ['overview', unit.id, day.asOf, input.period ?? '', today, mayOpenRows].join('|');
    const [{ view }, path] = await Promise.all([
      remember<Remembered>(unit.blocId, key, async (on, before) => {
        const facts = await gather(on, unit, day.asOf, input.period, before);
        return { facts, view: presentOverview(facts, { today, mayOpenRows }) };
      }),
      readPath(unit, day.asOf, roots),
    ]);
    const when = { asOf: day.asOf, today, period: input.period ?? null };
    return { ...view, unit: presentUnit(path, when), notice: day.notice };
  },
});

type Remembered = { readonly facts: Facts; readonly view: SharedOverview };

/** Reads everything, or, where only rows of some nouns have changed since `before`, what those can have moved. */
async function gather(
  on: Queryable,
  unit: Unit,
  asOf: DateOnly,
  period: string | undefined,
  before: Before<Remembered> | null,
): Promise<Facts> {
  const moved = before ? movedBy(before.touched) : 'all';
  const kept = before && moved !== 'all' ? before.value.facts : null;
  const stale = NOUNS.filter((noun) => moved === 'all' || moved.has(noun));
  const isStale = (code: FigureCode) => stale.includes(figure(code).noun);
  const campaign = kept?.campaign ?? (await readCampaign(on, unit.blocId));
  const term = chooseTerm(campaign, asOf, period);
  const moment = momentOf(campaign, asOf, term?.id ?? null);
  const year = yearOf(campaign, asOf);
  const trend = trendMoments(campaign, asOf);
  const isBranch = unit.kind === 'branch' || unit.kind === 'grassroots_branch';
  const named = isBranch ? 'commitments' : 'inspection-quota';
  const quota = year?.quotas[0];
  const missing =
    kept && !isStale(named)
      ? kept.missing
      : await readRows(on, unit.id, {
          ...moment,
          figure: named,
          facet: named === 'inspection-quota' && quota ? String(quota.id) : null,
          side: 'missing',
          limit: NAMED,
          offset: 0,
        });
  const totals = [
    ...(kept?.totals ?? []).filter(([, code]) => !isStale(code)),
    ...(stale.length > 0 ? await readTotals(on, unit.id, moment, stale) : []),
  ];
  const drawn = TRENDS.filter(isStale);
  const months = [
    ...(kept?.trend.rows ?? []).filter(([code]) => !isStale(code)),
    ...(drawn.length > 0
      ? await readTrend(on, unit.id, drawn, trend.moments, mainFacets(campaign))
      : []),
  ];
  return {
    unit,
    campaign,
    year,
    term,
    moment,
    totals,
    children: kept?.children ?? (await readChildren(on, unit.id, asOf)),
    trend: { ...trend, rows: months },
    named,
    missing,
    ...(kept && !isStale('inspection-quota') && !isStale(named)
      ? { progress: kept.progress, ownProgress: kept.ownProgress }
      : {
          progress: quota ? await readQuotaProgress(on, quota.id, missing.map(unitOf), asOf) : [],
          ownProgress: isBranch ? await gatherOwnProgress(on, unit, asOf, year) : new Map(),
        }),
    targets:
      kept && !kept.targets.some(({ code }) => isStale(code))
        ? kept.targets
        : await gatherTargets(on, unit, moment, totals, year),
    models:
      kept && !isStale('models') ? kept.models : await readModels(on, unit.id, asOf, MODELS_SHOWN),
    reports: await gatherReports(),
  };

  async function gatherReports(): Promise<Facts['reports']> {
    if (kept && !isStale('reports-submitted')) return kept.reports;
    if (!year) return { months: [], rows: [] };
    return readReportMonths(on, unit.id, { asOf, start: year.startsOn }, year.endsOn);
  }
}

const unitOf = ({ unitId }: { readonly unitId: Unit['id'] }) => unitId;

/** Each target with the result since its own first day, which need not be the campaign year's. */
async function gatherTargets(
  on: Queryable,
  unit: Unit,
  { asOf, start }: Moment,
  totals: readonly TotalRow[],
  year: CampaignYear | null,
): Promise<Facts['targets']> {
  const since = new Map([[start, new RollUp(totals)]]);
  const gathered: Facts['targets'][number][] = [];
  for (const target of await readTargets(on, unit.id, asOf)) {
    const { figure: code, startsOn } = target;
    if (!isFigureCode(code)) continue;
    const counted =
      since.get(startsOn) ?? new RollUp(await readTotals(on, unit.id, { asOf, start: startsOn }));
    since.set(startsOn, counted);
    gathered.push({ target, code, share: counted.total(code, facetRead(code, null, year)) });
  }
  return gathered;
}

/** How far one branch is with each quota of the year; empty where it did not exist in the year. */
async function gatherOwnProgress(
  on: Queryable,
  unit: Unit,
  asOf: DateOnly,
  year: CampaignYear | null,
): Promise<Map<number, QuotaProgress>> {
  const own = new Map<number, QuotaProgress>();
  for (const { id } of year?.quotas ?? []) {
    const [progress] = await readQuotaProgress(on, id, [unit.id], asOf);
    if (progress) own.set(id, progress);
  }
  return own;
}
