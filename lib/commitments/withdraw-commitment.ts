import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { formOfCommitment, formOfEntries } from './commitment';
import { deleteCommitment, lockCommitment } from './commitment-store';
import { commitmentVersionInput } from './input';
import { writeReach } from './reach';

/** Rút bản cam kết chưa được xác nhận: how handing it in is undone, and itself undone by handing it in again. */
export const withdrawCommitment = command({
  name: 'commitment.withdraw',
  capability: 'commitment.write',
  input: commitmentVersionInput,
  failures: { confirmed: 'Chi bộ đã xác nhận bản cam kết này nên không rút được nữa.' },
  subject: ({ tx, actor, today }, { commitmentId }) =>
    lockCommitment(tx, writeReach(actor), commitmentId, today),
  async run({ tx, actor, today, subject: before }, { version }) {
    if (before.confirmedOn !== null) return fail('confirmed');
    if (!(await deleteCommitment(tx, before.id, version))) return changed(formOfCommitment(before));
    const onBehalf = writeReach(actor).below.length > 0;
    // Who hands in the own one does so today: an older day could not be brought back.
    const mayUndo = before.entries.length > 0 && (onBehalf || before.submittedOn === today);
    const saved: Saved = {
      said: `Đã rút bản cam kết năm ${before.year.code}.`,
      ...(mayUndo
        ? {
            undo: {
              command: 'commitment.submit',
              input: {
                ...formOfEntries(before.entries),
                memberId: String(before.memberId),
                yearId: String(before.year.id),
                ...(onBehalf ? { submittedOn: before.submittedOn } : {}),
              },
            },
          }
        : {}),
    };
    return ok(saved);
  },
});
