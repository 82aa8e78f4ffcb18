import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { type Deed, markOf } from './deed';
import { lockDeed, lockDeeds, updateStanding } from './deed-store';
import { deedMarksInput, deedVersionInput } from './input';
import { confirmReach } from './reach';
import { type Standing, stateAfter } from './rules';
import { formOfStep, savedStep } from './step';
import { STEP_FAILURES } from './view';

/** Where the deed stands once it is confirmed: approved, or completed for good. Null when there is nothing to say. */
function confirmed(deed: Deed, today: Standing['approvedOn'], userId: number): Standing | null {
  const { standing } = deed;
  const state = stateAfter(standing.state, 'confirm');
  if (state === null || standing.confirmedBy !== null) return null;
  const cleared = { ...standing, state, returnedOn: null, returnReason: null };
  return state === 'approved'
    ? { ...cleared, approvedOn: today }
    : { ...cleared, confirmedBy: userId };
}

/** Chi bộ duyệt việc đã đăng ký, xác nhận việc đã hoàn thành. */
export const confirmDeed = command({
  name: 'deed.confirm',
  capability: 'deed.confirm',
  input: deedVersionInput,
  failures: STEP_FAILURES,
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, confirmReach(actor), deedId, today),
  async run({ tx, actor, today, subject: deed }, { version }) {
    const after = confirmed(deed, today, actor.userId);
    if (!after) return fail('not-now');
    if (!(await updateStanding(tx, deed.id, version, after))) return changed(formOfStep(deed));
    const said = after.state === 'approved' ? 'Đã duyệt' : 'Đã xác nhận hoàn thành';
    return ok(savedStep(deed, `${said} “${deed.title}”.`));
  },
});

/** Duyệt, xác nhận nhiều việc cùng lúc: all of them or none. */
export const confirmDeeds = command({
  name: 'deed.confirm-many',
  capability: 'deed.confirm',
  input: deedMarksInput,
  failures: {
    ...STEP_FAILURES,
    'some-changed':
      'Trong các việc đã chọn có việc vừa được sửa hoặc không còn chờ xác nhận. Đồng chí vui lòng xem lại danh sách.',
  },
  // All found in the scope together: one that is not, and nothing is.
  async subject({ tx, actor, today }, { deeds }) {
    const ids = [...new Set(deeds.map(({ deedId }) => deedId))];
    const found = await lockDeeds(tx, confirmReach(actor), ids, today);
    return found.length === ids.length ? found : null;
  },
  async run({ tx, actor, today, subject: found }, { deeds }) {
    for (const deed of found) {
      const seen = deeds.find(({ deedId }) => deedId === deed.id)?.version ?? 0;
      const after = confirmed(deed, today, actor.userId);
      if (!after || !(await updateStanding(tx, deed.id, seen, after))) return fail('some-changed');
    }
    const marks = found.map(({ id, version }) => markOf({ id, version: version + 1 }));
    const saved: Saved = {
      said: `Đã xác nhận ${found.length} việc làm tốt.`,
      undo: { command: 'deed.undo', input: { deeds: marks } },
    };
    return ok(saved);
  },
});
