import { formatDate } from '@/lib/platform/format';
import { formOfReview, type Section } from './commitment';
import type { readCommitment } from './read-commitment';
import { REVIEW_KINDS, type ReviewKind, reviewDue, stateOf } from './rules';
import { REVIEW_WORDS, STATE_TONES, STATE_WORDS } from './view';

type Result = Extract<
  Awaited<ReturnType<(typeof readCommitment)['execute']>>,
  { ok: true }
>['value'];
type Last = Result['last'];

/** What was written last year in each section, for reading beside this year's. */
export const lastOf = (last: Last, sectionId: number): string | null =>
  last?.entries.find((entry) => entry.sectionId === sectionId)?.body ?? null;

/** The sections of a form, each with last year's text. */
export const presentSections = (sections: readonly Section[], last: Last) =>
  sections.map(({ id, name }) => ({ id, name, last: lastOf(last, id) }));

function presentReview(result: Result, kind: ReviewKind) {
  const { commitment, mayWrite } = result;
  const review = commitment.reviews.find((one) => one.kind === kind) ?? null;
  const due = formatDate(reviewDue(commitment.year, kind));
  const { version, ...initial } = formOfReview(commitment, kind);
  return {
    kind,
    title: REVIEW_WORDS[kind],
    body: review?.body ?? null,
    when: review ? `Gửi ngày ${formatDate(review.submittedOn)}` : `Chưa gửi, hạn ${due}`,
    missing: review === null,
    fixed: { commitmentId: String(commitment.id), version, kind },
    initial,
    mayWrite: mayWrite && commitment.confirmedOn !== null,
  };
}
export type ReviewView = ReturnType<typeof presentReview>;

/** One commitment in words. */
export function presentCommitment(result: Result) {
  const { commitment, last, own, mayWrite, mayConfirm, mayDate, today } = result;
  const state = stateOf(commitment);
  const row = { commitmentId: String(commitment.id), version: String(commitment.version) };
  const steps = [
    `Gửi ngày ${formatDate(commitment.submittedOn)}${commitment.recorder ? `, người nhập: ${commitment.recorder}` : ''}`,
    commitment.confirmedOn
      ? `Chi bộ xác nhận ngày ${formatDate(commitment.confirmedOn)}${commitment.confirmer ? `, người xác nhận: ${commitment.confirmer}` : ''}`
      : null,
    commitment.returnedOn ? `Chi bộ trả lại ngày ${formatDate(commitment.returnedOn)}` : null,
  ];
  return {
    id: commitment.id,
    title: `Bản cam kết năm ${commitment.year.code}`,
    who: `${commitment.memberName} · ${commitment.unitName}`,
    theme: commitment.year.theme,
    state: STATE_WORDS[state],
    tone: STATE_TONES[state],
    steps: steps.flatMap((step) => (step ? [step] : [])),
    returned: commitment.returnReason,
    sections: commitment.entries.map(({ sectionId, name, body }) => ({
      id: sectionId,
      name,
      body,
      last: lastOf(last, sectionId),
    })),
    lastYear: last ? `Năm ${last.code} đã viết` : null,
    reviews: REVIEW_KINDS.map((kind) => presentReview(result, kind)),
    row,
    mayEdit: mayWrite && state !== 'confirmed',
    mayDecide: mayConfirm && state === 'waiting',
    mayDate,
    waitsForReview: state !== 'confirmed',
    within: { from: commitment.year.startsOn, to: commitment.year.endsOn },
    /** Confirming "today" is no day of this commitment's year: then the day must be said. */
    todayInYear: commitment.year.startsOn <= today && today <= commitment.year.endsOn,
    listHref: own && !mayConfirm ? '/commitments' : `/commitments?unit=${commitment.unitId}`,
  };
}
export type CommitmentView = ReturnType<typeof presentCommitment>;
