import { command } from '@/lib/access/gate';
import { changed, fail, ok } from '@/lib/access/outcome';
import { lockDeed, updateStanding } from './deed-store';
import { deedVersionInput } from './input';
import { writeReach } from './reach';
import { stateAfter } from './rules';
import { formOfStep, savedStep } from './step';
import { STEP_FAILURES } from './view';

/** Rút một việc đã đăng ký: from today it no longer counts as registered. */
export const withdrawDeed = command({
  name: 'deed.withdraw',
  capability: 'deed.write',
  input: deedVersionInput,
  failures: STEP_FAILURES,
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, today, subject: deed }, { version }) {
    const state = stateAfter(deed.standing.state, 'withdraw');
    if (state === null) return fail('not-now');
    const after = { ...deed.standing, state, endedOn: today, returnedOn: null, returnReason: null };
    if (!(await updateStanding(tx, deed.id, version, after))) return changed(formOfStep(deed));
    return ok(savedStep(deed, `Đã rút “${deed.title}”.`));
  },
});
