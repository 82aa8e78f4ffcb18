import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { formOfReview } from './commitment';
import { lockCommitment, nextVersion, writeReview } from './commitment-store';
import { reviewInput } from './input';
import { writeReach } from './reach';
import { inYear } from './rules';
import { REVIEW_WORDS } from './view';

/** Gửi bản tự kiểm điểm giữa năm, cuối năm; sent again it stands in for the one before. */
export const submitReview = command({
  name: 'commitment.review',
  capability: 'commitment.write',
  input: reviewInput,
  failures: {
    'not-confirmed': 'Chi bộ chưa xác nhận bản cam kết nên chưa tự kiểm điểm được.',
    'own-today': 'Bản của chính đồng chí được ghi nhận từ ngày gửi; đồng chí để trống ô này.',
    'in-future': 'Ngày tự kiểm điểm không được sau hôm nay.',
    'before-submitted': 'Ngày tự kiểm điểm không được trước ngày gửi bản cam kết.',
    'outside-year': 'Ngày tự kiểm điểm phải nằm trong năm của bản cam kết.',
  },
  subject: ({ tx, actor, today }, { commitmentId }) =>
    lockCommitment(tx, writeReach(actor), commitmentId, today),
  async run({ tx, actor, today, subject: before }, { version, kind, body, submittedOn: said }) {
    if (before.confirmedOn === null) return fail('not-confirmed');
    const last = before.reviews.find((review) => review.kind === kind);
    const submittedOn = said ?? last?.submittedOn ?? today;
    const onBehalf = writeReach(actor).below.length > 0;
    const wrong = failEach([
      [!onBehalf && said !== null, 'own-today', 'submittedOn'],
      [submittedOn > today, 'in-future', 'submittedOn'],
      [submittedOn < before.submittedOn, 'before-submitted', 'submittedOn'],
      [!inYear(before.year, submittedOn), 'outside-year', 'submittedOn'],
    ]);
    if (wrong) return wrong;
    if (!(await nextVersion(tx, before.id, version))) return changed(formOfReview(before, kind));
    await writeReview(tx, before, { kind, body, submittedOn });
    const row = { commitmentId: String(before.id), version: String(version + 1), kind };
    const saved: Saved = {
      said: `Đã gửi bản ${REVIEW_WORDS[kind].toLocaleLowerCase('vi')}.`,
      undo: last
        ? {
            command: 'commitment.review',
            input: {
              ...row,
              body: last.body,
              ...(onBehalf ? { submittedOn: last.submittedOn } : {}),
            },
          }
        : { command: 'commitment.review.withdraw', input: row },
    };
    return ok(saved);
  },
});
