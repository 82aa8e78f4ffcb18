import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { lockDeed, updateStanding } from './deed-store';
import { withdrawProgressInput } from './input';
import { deleteProgress } from './progress-store';
import { writeReach } from './reach';
import { stateAfter } from './rules';
import { STEP_FAILURES } from './view';

/** Bỏ một dòng nhật ký; without any left an approved deed has not begun after all. */
export const withdrawProgress = command({
  name: 'deed.withdraw-progress',
  capability: 'deed.write',
  input: withdrawProgressInput,
  failures: STEP_FAILURES,
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, subject: deed }, { progressId }) {
    const { standing } = deed;
    if (stateAfter(standing.state, 'note-progress') === null) return fail('not-now');
    const left = await deleteProgress(tx, deed.id, progressId);
    if (left === null) return fail('not-found');
    if (left === 0 && standing.state === 'under_way' && standing.approvedOn !== null) {
      await updateStanding(tx, deed.id, deed.version, { ...standing, state: 'approved' });
    }
    const saved: Saved = { said: 'Đã bỏ dòng nhật ký.' };
    return ok(saved);
  },
});
