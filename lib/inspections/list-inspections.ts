import { query } from '@/lib/access/gate';
import { type CampaignYear, yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findBranchToEnter } from '@/lib/hierarchy/entering-store';
import { isBranch } from '@/lib/hierarchy/roster';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { pageOf } from '@/lib/platform/page';
import { branchesInput, inspectionsInput } from './input';
import { listBranchPage, listPage } from './list-store';
import { readYearProgress } from './progress-store';

const PAGE_SIZE = 50;
/** More than any branch holds in a year. */
const BRANCH_MAX = 200;

/** The year asked for by its code; else the one that holds today, else the last. */
function chooseYear(
  years: readonly CampaignYear[],
  code: string | undefined,
  today: DateOnly,
): CampaignYear | null {
  return (
    years.find((year) => year.code === code) ?? yearOf({ years }, today) ?? years.at(-1) ?? null
  );
}

/**
 * Kiểm tra, giám sát of a unit in a year: of a branch its progress, plan and records; of anything above, branch by
 * branch who has done how much and who owes what.
 */
export const readInspections = query({
  name: 'inspection.overview',
  capability: 'inspection.read',
  input: branchesInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, input) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const year = chooseYear(years, input.year, today);
    const head = { unit, year, years, today, q: input.q ?? '', owing: input.owing !== undefined };
    if (isBranch(unit)) {
      const scope = enteringScope(actor, 'inspection.write');
      const [progress, mayWrite, rows] = await Promise.all([
        readYearProgress(pool(), unit, today, year?.startsOn),
        findBranchToEnter(scope, unit.id, [today]),
        year === null
          ? []
          : listPage(pool(), unit.id, {
              from: year.startsOn,
              to: year.endsOn,
              pattern: null,
              kind: null,
              state: null,
              after: null,
              limit: BRANCH_MAX,
            }),
      ]);
      return { ...head, branch: { progress, mayWrite: mayWrite !== null, rows }, below: null };
    }
    const asOf = year && year.endsOn < today ? year.endsOn : today;
    const page = await listBranchPage(pool(), unit.id, {
      quotas: (year?.quotas ?? []).map(({ id }) => id),
      asOf,
      pattern: searchPattern(input.q),
      owing: head.owing,
      after: input.after ?? null,
      limit: PAGE_SIZE + 1,
    });
    const rows = page.rows.slice(0, PAGE_SIZE);
    const next = page.rows.length > PAGE_SIZE ? (rows.at(-1)?.id ?? null) : null;
    return { ...head, branch: null, below: { ...page, rows, next, asOf } };
  },
});

/** Các cuộc of a unit and everything below it in a year, the latest first. */
export const listInspections = query({
  name: 'inspection.list',
  capability: 'inspection.read',
  input: inspectionsInput,
  subject: findUnitOrHome,
  async run({ today, subject: unit }, input) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const year = chooseYear(years, input.year, today);
    const found = year
      ? await listPage(pool(), unit.id, {
          from: year.startsOn,
          to: year.endsOn,
          pattern: searchPattern(input.q),
          kind: input.kind ?? null,
          state: input.state ?? null,
          after: input.after ?? null,
          limit: PAGE_SIZE + 1,
        })
      : [];
    return {
      unit,
      year,
      years,
      today,
      ...pageOf(found, PAGE_SIZE),
      first: input.after === undefined,
      q: input.q ?? '',
      kind: input.kind ?? null,
      state: input.state ?? null,
    };
  },
});
