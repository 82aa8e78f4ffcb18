import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { formOfReview } from './commitment';
import { deleteReview, lockCommitment, nextVersion } from './commitment-store';
import { withdrawReviewInput } from './input';
import { writeReach } from './reach';
import { REVIEW_WORDS } from './view';

/** Rút bản tự kiểm điểm: how handing it in is undone. */
export const withdrawReview = command({
  name: 'commitment.review.withdraw',
  capability: 'commitment.write',
  input: withdrawReviewInput,
  failures: { 'none-there': 'Bản tự kiểm điểm này không còn nữa.' },
  subject: ({ tx, actor, today }, { commitmentId }) =>
    lockCommitment(tx, writeReach(actor), commitmentId, today),
  async run({ tx, actor, today, subject: before }, { version, kind }) {
    const review = before.reviews.find((one) => one.kind === kind);
    if (!review) return fail('none-there');
    if (!(await nextVersion(tx, before.id, version))) return changed(formOfReview(before, kind));
    await deleteReview(tx, before.id, kind);
    const onBehalf = writeReach(actor).below.length > 0;
    const undo = {
      command: 'commitment.review',
      input: {
        commitmentId: String(before.id),
        version: String(version + 1),
        kind,
        body: review.body,
        ...(onBehalf ? { submittedOn: review.submittedOn } : {}),
      },
    };
    const saved: Saved = {
      said: `Đã rút bản ${REVIEW_WORDS[kind].toLocaleLowerCase('vi')}.`,
      ...(onBehalf || review.submittedOn === today ? { undo } : {}),
    };
    return ok(saved);
  },
});
