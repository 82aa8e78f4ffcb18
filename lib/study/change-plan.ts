import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { formatDate } from '@/lib/platform/format';
import { changePlanInput } from './input';
import { formOfPlan } from './plan';
import { lockPlan, updatePlan } from './plan-store';

/** Sửa một buổi trong lịch sinh hoạt. */
export const changePlan = command({
  name: 'study.plan.change',
  capability: 'study.plan.write',
  input: changePlanInput,
  failures: { past: 'Ngày sinh hoạt phải từ hôm nay trở đi.' },
  subject: ({ tx, roots, today }, { planId }) => lockPlan(tx, roots, planId, today),
  async run({ tx, today, subject: before }, { planId: _, version, ...plan }) {
    if (plan.plannedOn < today) return fail('past', 'plannedOn');
    if (!(await updatePlan(tx, before.id, version, plan))) return changed(formOfPlan(before));
    const saved: Saved = {
      said: `Đã sửa lịch “${plan.topic}” ngày ${formatDate(plan.plannedOn)}.`,
      undo: {
        command: 'study.plan.change',
        input: { ...formOfPlan(before), planId: String(before.id), version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
