import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { changePlanInput } from './input';
import { formOfPlan } from './inspection';
import { lockInspection, replaceMembers, updatePlan } from './inspection-store';
import { checkPlan, FAULTS } from './rules';

/** Sửa một cuộc còn trong kế hoạch hoặc đang tiến hành. */
export const changePlan = command({
  name: 'inspection.change-plan',
  capability: 'inspection.write',
  input: changePlanInput,
  failures: {
    ...FAULTS,
    over: 'Cuộc này đã kết thúc hoặc đã hủy; đồng chí sửa ở bản ghi của cuộc.',
  },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, today, subject: before }, { inspectionId: _, version, ...plan }) {
    if (before.version !== version) return changed(formOfPlan(before));
    if (before.state !== 'planned' && before.state !== 'under_way') return fail('over');
    const wrong = failEach(checkPlan(plan, before, await readRoster(tx, before.unitId), today));
    if (wrong) return wrong;
    await updatePlan(tx, before.id, version, plan);
    await replaceMembers(tx, before.blocId, before.id, plan.members);
    const saved: Saved = {
      said: 'Đã sửa kế hoạch.',
      undo: {
        command: 'inspection.change-plan',
        input: {
          ...formOfPlan(before),
          inspectionId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
