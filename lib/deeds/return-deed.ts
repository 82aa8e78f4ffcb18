import { command } from '@/lib/access/gate';
import { changed, fail, ok } from '@/lib/access/outcome';
import { lockDeed, updateStanding } from './deed-store';
import { reasonedInput } from './input';
import { confirmReach } from './reach';
import { stateAfter } from './rules';
import { formOfStep, savedStep } from './step';
import { STEP_FAILURES } from './view';

/** Trả lại kèm lý do: a registration to be refined, or a completion that the branch does not see as one yet. */
export const returnDeed = command({
  name: 'deed.return',
  capability: 'deed.confirm',
  input: reasonedInput,
  failures: STEP_FAILURES,
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, confirmReach(actor), deedId, today),
  async run({ tx, today, subject: deed }, { version, reason }) {
    const state = stateAfter(deed.standing.state, 'return');
    if (state === null) return fail('not-now');
    const after = {
      ...deed.standing,
      state,
      completedOn: null,
      confirmedBy: null,
      returnedOn: today,
      returnReason: reason,
    };
    if (!(await updateStanding(tx, deed.id, version, after))) return changed(formOfStep(deed));
    return ok(savedStep(deed, `Đã trả lại “${deed.title}”.`));
  },
});
