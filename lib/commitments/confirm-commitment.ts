import { command } from '@/lib/access/gate';
import type { UserId } from '@/lib/access/ids';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';
import { formOfCommitment, markOf } from './commitment';
import { lockCommitment, lockCommitments, updateVerdict } from './commitment-store';
import { commitmentMarksInput, confirmCommitmentInput } from './input';
import { confirmReach } from './reach';
import { inYear, stateOf } from './rules';
import { NOT_NOW } from './view';

const verdictOf = (confirmedOn: DateOnly, userId: UserId) => ({
  confirmedOn,
  confirmedBy: userId,
  returnedOn: null,
  returnReason: null,
});

/** Chi bộ xác nhận một bản cam kết, today or on the day the branch did so. */
export const confirmCommitment = command({
  name: 'commitment.confirm',
  capability: 'commitment.confirm',
  input: confirmCommitmentInput,
  failures: {
    'not-now': NOT_NOW,
    'in-future': 'Ngày xác nhận không được sau hôm nay.',
    'before-submitted': 'Ngày xác nhận không được trước ngày gửi bản cam kết.',
    'outside-year':
      'Ngày xác nhận phải nằm trong năm của bản cam kết. Nếu chi bộ đã xác nhận trong năm, đồng chí nhập đúng ngày đó.',
  },
  subject: ({ tx, actor, today }, { commitmentId }) =>
    lockCommitment(tx, confirmReach(actor), commitmentId, today),
  async run({ tx, actor, today, subject }, { version, confirmedOn: said }) {
    if (stateOf(subject) !== 'waiting') return fail('not-now');
    const confirmedOn = said ?? today;
    const wrong = failEach([
      [confirmedOn > today, 'in-future', 'confirmedOn'],
      [confirmedOn < subject.submittedOn, 'before-submitted', 'confirmedOn'],
      [!inYear(subject.year, confirmedOn), 'outside-year', 'confirmedOn'],
    ]);
    if (wrong) return wrong;
    const verdict = verdictOf(confirmedOn, actor.userId);
    if (!(await updateVerdict(tx, subject.id, version, verdict))) {
      return changed(formOfCommitment(subject));
    }
    const saved: Saved = {
      said: `Đã xác nhận bản cam kết của đ/c ${subject.memberName}.`,
      undo: {
        command: 'commitment.reopen',
        input: { commitments: [markOf({ id: subject.id, version: version + 1 })] },
      },
    };
    return ok(saved);
  },
});

/** Xác nhận nhiều bản cùng lúc, today: all of them or none. */
export const confirmCommitments = command({
  name: 'commitment.confirm-many',
  capability: 'commitment.confirm',
  input: commitmentMarksInput,
  failures: {
    'some-changed':
      'Trong các bản đã chọn có bản vừa được sửa hoặc không còn chờ xác nhận. Đồng chí vui lòng xem lại danh sách.',
    'outside-year':
      'Trong các bản đã chọn có bản của năm khác. Đồng chí mở từng bản và nhập ngày xác nhận.',
  },
  // All found in the scope together: one that is not, and nothing is.
  async subject({ tx, actor, today }, { commitments }) {
    const ids = [...new Set(commitments.map(({ commitmentId }) => commitmentId))];
    const found = await lockCommitments(tx, confirmReach(actor), ids, today);
    return found.length === ids.length ? found : null;
  },
  async run({ tx, actor, today, subject: found }, { commitments }) {
    for (const one of found) {
      if (!inYear(one.year, today)) return fail('outside-year');
      const seen = commitments.find(({ commitmentId }) => commitmentId === one.id)?.version ?? 0;
      const confirmed =
        stateOf(one) === 'waiting' &&
        (await updateVerdict(tx, one.id, seen, verdictOf(today, actor.userId)));
      if (!confirmed) return fail('some-changed');
    }
    const marks = found.map(({ id, version }) => markOf({ id, version: version + 1 }));
    const saved: Saved = {
      said: `Đã xác nhận ${found.length} bản cam kết.`,
      undo: { command: 'commitment.reopen', input: { commitments: marks } },
    };
    return ok(saved);
  },
});
