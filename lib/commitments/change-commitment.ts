import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { formOfCommitment } from './commitment';
import { lockCommitment, updateVerdict, WAITING, writeEntries } from './commitment-store';
import { listSections } from './form-store';
import { changeCommitmentInput } from './input';
import { writeReach } from './reach';
import { stateOf } from './rules';
import { faultsOfSections } from './sections';
import { SECTION_FAILURES } from './view';

/** Sửa bản cam kết chưa được xác nhận; one that was returned is handed in again by it. */
export const changeCommitment = command({
  name: 'commitment.edit',
  capability: 'commitment.write',
  input: changeCommitmentInput,
  failures: {
    ...SECTION_FAILURES,
    confirmed: 'Chi bộ đã xác nhận bản cam kết này nên không sửa được nữa.',
  },
  subject: ({ tx, actor, today }, { commitmentId }) =>
    lockCommitment(tx, writeReach(actor), commitmentId, today),
  async run({ tx, subject: before }, { version, entries }) {
    const state = stateOf(before);
    if (state === 'confirmed') return fail('confirmed');
    const inForce = await listSections(tx, before.blocId, before.submittedOn);
    const already = before.entries.map(({ sectionId }) => sectionId);
    const wrong = failEach(
      faultsOfSections(entries, inForce, already).map(
        ([failure, field]) => [true, failure, field] as const,
      ),
    );
    if (wrong) return wrong;
    if (!(await updateVerdict(tx, before.id, version, WAITING))) {
      return changed(formOfCommitment(before));
    }
    await writeEntries(tx, before, entries);
    const undo = {
      command: 'commitment.edit',
      input: {
        ...formOfCommitment(before),
        commitmentId: String(before.id),
        version: String(version + 1),
      },
    };
    // A return that was answered is not brought back, nor texts that were never written out.
    const mayUndo = state === 'waiting' && before.entries.length > 0;
    const saved: Saved = {
      said: state === 'returned' ? 'Đã gửi lại bản cam kết.' : 'Đã lưu bản cam kết.',
      ...(mayUndo ? { undo } : {}),
    };
    return ok(saved);
  },
});
