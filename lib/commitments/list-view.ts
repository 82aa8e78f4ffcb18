import { address } from '@/lib/platform/address';
import { formatCount, formatDate } from '@/lib/platform/format';
import { markOf } from './commitment';
import type { listCommitments } from './list-commitments';
import type { BranchCount, ListedSigner } from './list-store';
import { COMMITMENT_STATES, type CommitmentState, REVIEW_KINDS, stateOf } from './rules';
import { REVIEW_WORDS, STATE_TONES, STATE_WORDS } from './view';

type Result = Extract<
  Awaited<ReturnType<(typeof listCommitments)['execute']>>,
  { ok: true }
>['value'];

function hrefOf(result: Result, change: Readonly<Record<string, string | number | null>>): string {
  return address('/commitments', {
    unit: result.unit?.id ?? null,
    year: result.years.at(-1)?.id === result.year?.id ? null : (result.year?.code ?? null),
    state: result.state,
    q: result.q,
    ...change,
  });
}

/** What both lists begin with. */
function headOf(result: Result, chips: readonly (readonly [string, CommitmentState | null])[]) {
  return {
    title: `Cam kết tu dưỡng, rèn luyện${result.year ? ` năm ${result.year.code}` : ''}`,
    unit: result.unit?.name ?? null,
    theme: result.year?.theme ?? null,
    years: [...result.years].reverse().map(({ code, id }) => ({
      text: code,
      href: hrefOf(result, { year: code, state: null, q: null }),
      current: id === result.year?.id,
    })),
    chips: chips.map(([text, state]) => ({
      text,
      href: hrefOf(result, { state }),
      current: result.state === state,
    })),
    q: result.q,
    keep: { unit: result.unit?.id, year: result.year?.code, state: result.state },
  };
}

function presentSigner(
  row: ListedSigner,
  { mayWrite, mayConfirm }: NonNullable<Result['branch']>,
  thisYear: boolean,
) {
  const when =
    row.state === 'confirmed' && row.confirmedOn
      ? `Xác nhận ${formatDate(row.confirmedOn)}${row.confirmer ? ` (${row.confirmer})` : ''}`
      : row.submittedOn
        ? `Gửi ${formatDate(row.submittedOn)}`
        : '';
  return {
    id: row.memberId,
    name: row.name,
    href: row.commitmentId === null ? null : `/commitments/${row.commitmentId}`,
    /** What is ticked to confirm it; only what waits, and only within its own year. */
    mark:
      mayConfirm && thisYear && row.state === 'waiting' && row.commitmentId && row.version
        ? markOf({ id: row.commitmentId, version: row.version })
        : null,
    writeHref:
      row.state === 'none' && mayWrite && thisYear
        ? `/commitments/new?member=${row.memberId}`
        : null,
    state: STATE_WORDS[row.state],
    tone: STATE_TONES[row.state],
    about: [
      when,
      row.recorder ? `người nhập: ${row.recorder}` : '',
      row.obliged ? '' : 'không thuộc diện phải cam kết',
    ]
      .filter(Boolean)
      .join(' · '),
    reviews: REVIEW_KINDS.filter((kind) => row.reviews.includes(kind)).map(
      (kind) => REVIEW_WORDS[kind],
    ),
  };
}

/** Một chi bộ: who has and who has not. */
export function presentBranch(result: Result, branch: NonNullable<Result['branch']>) {
  const { counts } = branch;
  const thisYear = result.year !== null && result.asOf === result.today;
  const chips = [
    [`Tất cả`, null],
    ...COMMITMENT_STATES.map(
      (state) => [`${STATE_WORDS[state]} (${counts[state]})`, state] as const,
    ),
  ] as const;
  return {
    ...headOf(result, chips),
    summary: `${formatCount(counts.confirmed)}/${formatCount(counts.confirmed + counts.none + counts.waiting + counts.returned)} đồng chí đã được xác nhận`,
    rows: branch.rows.map((row) => presentSigner(row, branch, thisYear)),
    nextHref: branch.next === null ? null : hrefOf(result, { after: branch.next }),
  };
}
export type SignerRow = ReturnType<typeof presentSigner>;
export type BranchView = ReturnType<typeof presentBranch>;

const presentCount = (result: Result, { id, name, parent, ...count }: BranchCount) => ({
  id,
  name,
  parent,
  href: hrefOf(result, { unit: id, state: null, q: null }),
  done: `${count.confirmed}/${count.obliged}`,
  waiting: count.waiting === 0 ? '–' : formatCount(count.waiting),
  missing: count.obliged - count.confirmed,
  // The names stand where the figure's own rows stand.
  missingHref: `/units/${id}/figures/commitments?rows=missing${result.asOf === result.today ? '' : `&asOf=${result.asOf}`}`,
});

/** Nhiều chi bộ: counts, with the names one click down. */
export function presentBranches(result: Result, below: NonNullable<Result['below']>) {
  const { total } = below;
  const chips = [
    ['Tất cả', null],
    ['Còn thiếu', 'none'],
  ] as const;
  return {
    ...headOf(result, chips),
    summary: `${formatCount(total.confirmed)}/${formatCount(total.obliged)} đảng viên đã được xác nhận, ${formatCount(total.waiting)} đang chờ · ${formatCount(total.branches)} chi bộ`,
    rows: below.rows.map((row) => presentCount(result, row)),
    nextHref: below.next === null ? null : hrefOf(result, { after: below.next }),
  };
}
export type BranchesView = ReturnType<typeof presentBranches>;

/** Của tôi: this year's, with last year's beside it. */
export function presentOwn(result: Result, own: NonNullable<Result['own']>) {
  const { commitment, last } = own;
  const state = stateOf(commitment);
  const thisYear = result.year !== null && result.asOf === result.today;
  return {
    ...headOf(result, []),
    state: STATE_WORDS[state],
    tone: STATE_TONES[state],
    href: commitment ? `/commitments/${commitment.id}` : null,
    returned: commitment?.returnReason ?? null,
    mayWrite: commitment === null && thisYear,
    sections: (commitment?.entries ?? []).map(({ sectionId, name, body }) => ({
      id: sectionId,
      name,
      body,
      last: last?.entries.find((entry) => entry.sectionId === sectionId)?.body ?? null,
    })),
    lastYear: last ? `Năm ${last.code} đã viết` : null,
  };
}
export type OwnView = ReturnType<typeof presentOwn>;
