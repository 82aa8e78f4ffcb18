import { command } from '@/lib/access/gate';
import { changed, fail, ok } from '@/lib/access/outcome';
import { lockDeed, updateStanding } from './deed-store';
import { deedVersionInput } from './input';
import { writeReach } from './reach';
import { stateAfter } from './rules';
import { formOfStep, savedStep } from './step';
import { STEP_FAILURES } from './view';

/** Đăng ký một bản nháp: from today it counts as registered. */
export const submitDeed = command({
  name: 'deed.submit',
  capability: 'deed.write',
  input: deedVersionInput,
  failures: {
    ...STEP_FAILURES,
    'not-this-year': 'Năm của việc này chưa bắt đầu hoặc đã kết thúc nên chưa đăng ký được.',
  },
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, today, subject: deed }, { version }) {
    const state = stateAfter(deed.standing.state, 'register');
    if (state === null) return fail('not-now');
    if (today < deed.year.from || today > deed.year.to) return fail('not-this-year');
    const collective = deed.kind === 'collective';
    const after = {
      ...deed.standing,
      state: collective ? ('approved' as const) : state,
      registeredOn: today,
      approvedOn: collective ? today : null,
    };
    if (!(await updateStanding(tx, deed.id, version, after))) return changed(formOfStep(deed));
    return ok(savedStep(deed, `Đã đăng ký “${deed.title}”.`));
  },
});
