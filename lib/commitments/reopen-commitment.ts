import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { lockCommitments, updateVerdict, WAITING } from './commitment-store';
import { commitmentMarksInput } from './input';
import { confirmReach } from './reach';
import { stateOf } from './rules';
import { findLastVerdict } from './verdict-store';

/**
 * Đưa về chờ xác nhận: takes back the own confirmation or return of one or several, a few minutes long and only while
 * nobody has gone on from there. A confirmed commitment counts in figures, so it is not reopened later by a tap.
 */
export const reopenCommitments = command({
  name: 'commitment.reopen',
  capability: 'commitment.confirm',
  input: commitmentMarksInput,
  failures: {
    'too-late': 'Bản cam kết này đã được xử lý tiếp hoặc đã quá lâu nên không hoàn tác được.',
  },
  async subject({ tx, actor, today }, { commitments }) {
    const ids = [...new Set(commitments.map(({ commitmentId }) => commitmentId))];
    const found = await lockCommitments(tx, confirmReach(actor), ids, today);
    return found.length === ids.length ? found : null;
  },
  async run({ tx, actor, subject: found }, { commitments }) {
    for (const one of found) {
      const seen = commitments.find(({ commitmentId }) => commitmentId === one.id)?.version ?? 0;
      const decided = stateOf(one) === 'confirmed' || stateOf(one) === 'returned';
      const mine = decided && (await findLastVerdict(tx, one.id, actor.userId));
      if (!mine || !(await updateVerdict(tx, one.id, seen, WAITING))) return fail('too-late');
    }
    const saved: Saved = {
      said:
        found.length === 1
          ? 'Đã đưa bản cam kết về chờ xác nhận.'
          : `Đã đưa ${found.length} bản cam kết về chờ xác nhận.`,
    };
    return ok(saved);
  },
});
