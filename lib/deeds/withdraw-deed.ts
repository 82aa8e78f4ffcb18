import { command } from '@/lib/access/gate';
import { changed, fail, ok } from '@/lib/access/outcome';
import { lockDeed, updateStanding } from './deed-store';
import { withdrawEvidenceOf } from './evidence-store';
import { deedVersionInput } from './input';
import { writeReach } from './reach';
import { stateAfter, withdrawnFrom } from './rules';
import { formOfStep, savedStep } from './step';
import { STEP_FAILURES } from './view';

/** Rút một việc đã đăng ký: from today it no longer counts as registered, and its evidence goes with it. */
export const withdrawDeed = command({
  name: 'deed.withdraw',
  capability: 'deed.write',
  input: deedVersionInput,
  failures: STEP_FAILURES,
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, today, subject: deed }, { version }) {
    if (stateAfter(deed.standing.state, 'withdraw') === null) return fail('not-now');
    const after = withdrawnFrom(deed.standing, today);
    if (!(await updateStanding(tx, deed.id, version, after))) return changed(formOfStep(deed));
    await withdrawEvidenceOf(tx, deed.id);
    return ok(savedStep(deed, `Đã rút “${deed.title}”.`));
  },
});
