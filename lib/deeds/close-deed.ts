import { command } from '@/lib/access/gate';
import { changed, fail, ok } from '@/lib/access/outcome';
import { lockDeed, updateStanding } from './deed-store';
import { reasonedInput } from './input';
import { writeReach } from './reach';
import { stateAfter } from './rules';
import { formOfStep, savedStep } from './step';
import { STEP_FAILURES } from './view';

/** Ghi là không hoàn thành, with the reason; it stays among the registered ones. */
export const closeDeed = command({
  name: 'deed.not-completed',
  capability: 'deed.write',
  input: reasonedInput,
  failures: STEP_FAILURES,
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, today, subject: deed }, { version, reason }) {
    const state = stateAfter(deed.standing.state, 'not-completed');
    if (state === null) return fail('not-now');
    const cleared = { returnedOn: null, returnReason: null };
    const after = { ...deed.standing, ...cleared, state, endedOn: today, result: reason };
    if (!(await updateStanding(tx, deed.id, version, after))) return changed(formOfStep(deed));
    return ok(savedStep(deed, `Đã ghi “${deed.title}” không hoàn thành.`));
  },
});
