import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { findUnit, mayAt, readPath, type Unit } from '@/lib/hierarchy/store';
import { readQuotaProgress } from '@/lib/inspections/store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Queryable } from '@/lib/platform/database';
import { remember } from '@/lib/platform/memo';
import { type FigureCode, figure } from './catalogue';
import type { FigureView } from './figure-view';
import { facetRead, mainFacets } from './headline';
import { figureInput } from './input';
import { chooseDay, chooseTerm, momentOf, trendMoments } from './moment';
import { readChildren } from './overview-store';
import { type FigureFacts, PAGE_ROWS, presentFigure } from './present-figure';
import { presentUnit } from './present-unit';
import { type RowSide, readRows, readTotals, readTrend } from './store';

type Asked = {
  figure: FigureCode;
  facet: string | null;
  period: string | undefined;
  side: RowSide | null;
  page: number;
};

/** One figure of a unit as of a date, by child unit: counts and shares, no names. */
export const readFigure = query({
  name: 'figure.read',
  capability: 'figure.read',
  input: figureInput,
  subject: ({ roots, today }, input) =>
    findUnit(roots, input.unitId, [chooseDay(input.asOf, today).asOf, today]),
  async run({ actor, roots, today, subject }, input) {
    const days = [chooseDay(input.asOf, today).asOf, today];
    const mayOpenRows = await mayAt(actor, 'figure.rows.read', subject.id, days);
    return read(subject, roots, today, input.asOf, mayOpenRows, { ...asked(input), side: null });
  },
});

/** The rows behind a figure, or those of its base that are not in it yet: by name, so not for a plain member. */
export const readFigureRows = query({
  name: 'figure.rows',
  capability: 'figure.rows.read',
  input: figureInput,
  subject: ({ roots, today }, input) =>
    findUnit(roots, input.unitId, [chooseDay(input.asOf, today).asOf, today]),
  run: ({ roots, today, subject }, input) =>
    read(subject, roots, today, input.asOf, true, { ...asked(input), side: input.rows ?? 'done' }),
});

function asked(input: {
  figure: FigureCode;
  facet?: string | undefined;
  period?: string | undefined;
  page?: number | undefined;
}) {
  return {
    figure: input.figure,
    facet: input.facet ?? null,
    period: input.period,
    page: input.page ?? 1,
  };
}

async function read(
  unit: Unit,
  roots: Parameters<typeof readPath>[2],
  today: DateOnly,
  asOf: string | undefined,
  mayOpenRows: boolean,
  wanted: Asked,
): Promise<FigureView> {
  const day = chooseDay(asOf, today);
  const { figure: code, facet, period, side, page } = wanted;
  const key = [
    'figure',
    unit.id,
    day.asOf,
    today,
    mayOpenRows,
    code,
    facet,
    period,
    side,
    page,
  ].join('|');
  const [view, path] = await Promise.all([
    remember(unit.blocId, key, async (on) =>
      presentFigure(await gather(on, unit, day.asOf, wanted), { today, mayOpenRows }),
    ),
    readPath(unit, day.asOf, roots),
  ]);
  const when = { asOf: day.asOf, today, period: period ?? null };
  return { ...view, unit: presentUnit(path, when), notice: day.notice };
}

async function gather(
  on: Queryable,
  unit: Unit,
  asOf: DateOnly,
  wanted: Asked,
): Promise<FigureFacts> {
  const { figure: code, side, page } = wanted;
  const campaign = await readCampaign(on, unit.blocId);
  const term = chooseTerm(campaign, asOf, wanted.period);
  const moment = momentOf(campaign, asOf, term?.id ?? null);
  const year = yearOf(campaign, asOf);
  const trend = trendMoments(campaign, asOf);
  const facet = facetRead(code, wanted.facet, year);
  const rows = side
    ? await readRows(on, unit.id, {
        ...moment,
        figure: code,
        facet,
        side,
        limit: PAGE_ROWS,
        offset: (page - 1) * PAGE_ROWS,
      })
    : [];
  // A facet has no months of its own, nor has a term.
  const drawn = facet === facetRead(code, null, year) && !term && !figure(code).many;
  const quotaId = code === 'inspection-quota' ? Number(facet ?? year?.quotas[0]?.id ?? 0) : 0;
  return {
    unit,
    campaign,
    year,
    term,
    moment,
    ...wanted,
    facet,
    totals: await readTotals(on, unit.id, moment),
    children: await readChildren(on, unit.id, asOf),
    trend: {
      ...trend,
      rows: drawn ? await readTrend(on, unit.id, [code], trend.moments, mainFacets(campaign)) : [],
    },
    rows,
    progress:
      quotaId > 0
        ? await readQuotaProgress(
            on,
            quotaId,
            rows.map((row) => row.unitId),
            asOf,
          )
        : [],
  };
}
