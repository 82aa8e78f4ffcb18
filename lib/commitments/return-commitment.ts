import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { markOf } from './commitment';
import { lockCommitment, updateVerdict } from './commitment-store';
import { returnCommitmentInput } from './input';
import { confirmReach } from './reach';
import { stateOf } from './rules';
import { NOT_NOW } from './view';

/** Trả lại bản cam kết kèm lý do: the member refines it and hands it in again. */
export const returnCommitment = command({
  name: 'commitment.return',
  capability: 'commitment.confirm',
  input: returnCommitmentInput,
  failures: { 'not-now': NOT_NOW },
  subject: ({ tx, actor, today }, { commitmentId }) =>
    lockCommitment(tx, confirmReach(actor), commitmentId, today),
  async run({ tx, today, subject }, { version, reason }) {
    if (stateOf(subject) !== 'waiting') return fail('not-now');
    const verdict = {
      confirmedOn: null,
      confirmedBy: null,
      returnedOn: today,
      returnReason: reason,
    };
    if (!(await updateVerdict(tx, subject.id, version, verdict))) {
      return changed({ reason: subject.returnReason ?? '', version: String(subject.version) });
    }
    const saved: Saved = {
      said: `Đã trả lại bản cam kết của đ/c ${subject.memberName}.`,
      undo: {
        command: 'commitment.reopen',
        input: { commitments: [markOf({ id: subject.id, version: version + 1 })] },
      },
    };
    return ok(saved);
  },
});
