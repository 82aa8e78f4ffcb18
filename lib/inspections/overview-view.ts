import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { presentYears } from '@/lib/campaign/year-view';
import { address } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';
import type { InspectionKind, InspectionState } from './inspection';
import type { BranchStanding, ListedInspection } from './list-store';
import { progressCount, progressState, type YearProgress } from './progress';
import { presentListed, presentProgress } from './view';

interface Head {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly year: CampaignYear | null;
  readonly years: readonly CampaignYear[];
  readonly today: DateOnly;
}

const LATEST_PLAN_FIRST = ['planned', 'under_way'];

/** Kiểm tra, giám sát of one branch: progress first, then the plan, then the records. */
export function presentBranchInspections(
  { unit, year, years, today }: Head,
  branch: {
    readonly progress: readonly YearProgress[];
    readonly mayWrite: boolean;
    readonly rows: readonly ListedInspection[];
  },
) {
  const rows = branch.rows.map((row) => presentListed(row, unit.id, today));
  const ofState = (fits: (state: InspectionState) => boolean) =>
    rows.filter((_, index) => fits(branch.rows[index]?.state ?? 'cancelled'));
  const counted = (kind: InspectionKind) =>
    branch.rows.filter((row) => row.kind === kind && row.state === 'completed').length;
  const here = { unitId: unit.id, year: year?.code ?? null };
  return {
    title: unit.name,
    year: year?.code ?? null,
    years: presentYears('/inspections', years, year, { unitId: unit.id }),
    progress: branch.progress.map(presentProgress),
    // The nearest day of the plan comes first.
    plan: ofState((state) => LATEST_PLAN_FIRST.includes(state)).reverse(),
    records: ofState((state) => state === 'completed'),
    cancelled: ofState((state) => state === 'cancelled'),
    counts: `${counted('inspection')} cuộc kiểm tra, ${counted('supervision')} cuộc giám sát đã kết thúc`,
    mayWrite: branch.mayWrite,
    recordHref: address('/inspections/new', here),
    planHref: address('/inspections/plan', here),
  };
}

/** Kiểm tra, giám sát branch by branch: who has done how much, who owes what. */
export function presentBranches(
  head: Head & { readonly q: string; readonly owing: boolean },
  below: {
    readonly total: number;
    readonly owing: number;
    readonly rows: readonly BranchStanding[];
    readonly next: UnitId | null;
    readonly asOf: DateOnly;
  },
) {
  const { unit, year, years, q, owing } = head;
  const here = { unitId: unit.id, year: year?.code ?? null };
  const filtered = { ...here, q, owing: owing ? '1' : null };
  return {
    title: unit.name,
    years: presentYears('/inspections', years, year, {
      unitId: unit.id,
      q,
      owing: owing ? '1' : null,
    }),
    tabs: presentTabs(here, 'branches'),
    keep: { ...here, owing: owing ? '1' : null },
    q,
    chips: [
      { text: `Tất cả (${formatCount(below.total)})`, owing: null, current: !owing },
      { text: `Chưa đủ chỉ tiêu (${formatCount(below.owing)})`, owing: '1', current: owing },
    ].map(({ text, owing: value, current }) => ({
      text,
      current,
      href: address('/inspections', { ...here, q, owing: value }),
    })),
    summary: `${formatCount(below.total - below.owing)}/${formatCount(below.total)} chi bộ đã đủ ${(year?.quotas ?? []).length > 1 ? 'mọi chỉ tiêu' : 'chỉ tiêu'}, tính đến ${formatDate(below.asOf)}`,
    withoutQuota: (year?.quotas ?? []).length === 0,
    rows: below.rows.map((row) => ({
      href: address('/inspections', { unitId: row.id, year: year?.code }),
      name: row.name,
      parent: row.parent ?? '',
      hasCommittee: row.progress.some(({ hasCommittee }) => hasCommittee),
      progress: row.progress.map((one) => ({
        count: progressCount({ ...one, unitId: row.id }),
        state: progressState({ ...one, unitId: row.id }),
        enough: one.done >= one.owes,
      })),
    })),
    nextHref:
      below.next === null ? null : address('/inspections', { ...filtered, after: below.next }),
  };
}

type Here = { readonly unitId: UnitId; readonly year: string | null };

/** Two ways to look at what is below: by branch, and cuộc by cuộc. */
export function presentTabs(here: Here, current: 'branches' | 'records') {
  return [
    {
      text: 'Theo chi bộ',
      href: address('/inspections', here),
      current: current === 'branches',
    },
    {
      text: 'Từng cuộc',
      href: address('/inspections/records', here),
      current: current === 'records',
    },
  ];
}

/** A page of the cuộc below a unit. */
export function presentRecords(
  data: Head & {
    readonly rows: readonly ListedInspection[];
    readonly next: number | null;
    readonly first: boolean;
    readonly q: string;
    readonly kind: InspectionKind | null;
    readonly state: InspectionState | null;
  },
) {
  const { unit, year, years, rows, next, first, q, kind, state, today } = data;
  const here = { unitId: unit.id, year: year?.code ?? null };
  const filtered = { ...here, q, kind, state };
  return {
    title: unit.name,
    years: presentYears('/inspections/records', years, year, filtered),
    tabs: presentTabs(here, 'records'),
    filter: { ...here, q, kind: kind ?? '', state: state ?? '' },
    rows: rows.map((row) => presentListed(row, unit.id, today)),
    summary: 'Cuộc gần đây đứng trước.',
    firstHref: first ? null : address('/inspections/records', filtered),
    nextHref: next === null ? null : address('/inspections/records', { ...filtered, after: next }),
    filteredBy: q !== '' || kind !== null || state !== null,
  };
}
