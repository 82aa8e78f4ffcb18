import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { type CampaignYear, yearOf } from '@/lib/campaign/rules';
import { readCampaign, readTargets } from '@/lib/campaign/store';
import { findUnit, mayAt, readPath, type Unit } from '@/lib/hierarchy/store';
import { type QuotaProgress, readQuotaProgress } from '@/lib/inspections/store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Queryable } from '@/lib/platform/database';
import { remember } from '@/lib/platform/memo';
import { type FigureCode, isFigureCode } from './catalogue';
import { facetRead, mainFacets } from './headline';
import { overviewInput } from './input';
import { chooseDay, chooseTerm, momentOf, trendMoments } from './moment';
import { readChildren, readModels, readReportMonths } from './overview-store';
import type { OverviewView } from './overview-view';
import { type Facts, presentOverview } from './present-overview';
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
    const [view, path] = await Promise.all([
      remember(unit.blocId, key, async (on) =>
        presentOverview(await gather(on, unit, day.asOf, input.period), { today, mayOpenRows }),
      ),
      readPath(unit, day.asOf, roots),
    ]);
    const when = { asOf: day.asOf, today, period: input.period ?? null };
    return { ...view, unit: presentUnit(path, when), notice: day.notice };
  },
});

async function gather(
  on: Queryable,
  unit: Unit,
  asOf: DateOnly,
  period: string | undefined,
): Promise<Facts> {
  const campaign = await readCampaign(on, unit.blocId);
  const term = chooseTerm(campaign, asOf, period);
  const moment = momentOf(campaign, asOf, term?.id ?? null);
  const year = yearOf(campaign, asOf);
  const trend = trendMoments(campaign, asOf);
  const isBranch = unit.kind === 'branch' || unit.kind === 'grassroots_branch';
  const named = isBranch ? 'commitments' : 'inspection-quota';
  const quota = year?.quotas[0];
  const missing = await readRows(on, unit.id, {
    ...moment,
    figure: named,
    facet: named === 'inspection-quota' && quota ? String(quota.id) : null,
    side: 'missing',
    limit: NAMED,
    offset: 0,
  });
  const totals = await readTotals(on, unit.id, moment);
  return {
    unit,
    campaign,
    year,
    term,
    moment,
    totals,
    children: await readChildren(on, unit.id, asOf),
    trend: {
      ...trend,
      rows: await readTrend(on, unit.id, TRENDS, trend.moments, mainFacets(campaign)),
    },
    named,
    missing,
    progress: quota
      ? await readQuotaProgress(
          on,
          quota.id,
          missing.map((row) => row.unitId),
          asOf,
        )
      : [],
    ownProgress: isBranch ? await gatherOwnProgress(on, unit, asOf, year) : new Map(),
    targets: await gatherTargets(on, unit, moment, totals, year),
    models: await readModels(on, unit.id, asOf, 6),
    reports: year
      ? await readReportMonths(on, unit.id, { asOf, start: year.startsOn }, year.endsOn)
      : { months: [], rows: [] },
  };
}

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
