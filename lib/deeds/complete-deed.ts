import { command } from '@/lib/access/gate';
import { changed, fail, ok } from '@/lib/access/outcome';
import { formatDate } from '@/lib/platform/format';
import { lockDeed, updateStanding } from './deed-store';
import { completeDeedInput } from './input';
import { confirmReach, writeReach } from './reach';
import { stateAfter } from './rules';
import { formOfStep, savedStep } from './step';
import { STEP_FAILURES } from './view';

/**
 * Đánh dấu hoàn thành: the day and what came of it; done once more it corrects them. A unit's own deed is confirmed
 * with it. What the branch has confirmed, only the branch corrects.
 */
export const completeDeed = command({
  name: 'deed.complete',
  capability: 'deed.write',
  input: completeDeedInput,
  failures: {
    ...STEP_FAILURES,
    'not-yet': 'Ngày hoàn thành không được sau hôm nay.',
    'before-registered': 'Ngày hoàn thành phải từ ngày đăng ký trở đi.',
    'unit-closed': 'Đơn vị đã kết thúc hoạt động trước ngày này.',
    confirmed: 'Chi bộ đã xác nhận việc này; đồng chí đề nghị bí thư chi bộ sửa nếu cần.',
  },
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, actor, today, subject: deed }, { version, completedOn, result }) {
    const { standing } = deed;
    const state = stateAfter(standing.state, 'complete');
    if (state === null || standing.registeredOn === null) return fail('not-now');
    if (completedOn > today) return fail('not-yet', 'completedOn');
    if (completedOn < standing.registeredOn) return fail('before-registered', 'completedOn');
    if (deed.unitClosedOn && completedOn >= deed.unitClosedOn) {
      return fail('unit-closed', 'completedOn');
    }
    const confirms = (await lockDeed(tx, confirmReach(actor), deed.id, today)) !== null;
    if (standing.confirmedBy !== null && !confirms) return fail('confirmed');
    const confirmed = deed.kind === 'collective' || standing.confirmedBy !== null;
    const after = {
      ...standing,
      state,
      completedOn,
      result,
      confirmedBy: confirmed ? actor.userId : null,
      returnedOn: null,
      returnReason: null,
    };
    if (!(await updateStanding(tx, deed.id, version, after))) return changed(formOfStep(deed));
    return ok(
      savedStep(deed, `Đã ghi “${deed.title}” hoàn thành ngày ${formatDate(completedOn)}.`),
    );
  },
});
