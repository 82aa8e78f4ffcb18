import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { withdrawPlanInput } from './input';
import { formOfPlan } from './plan';
import { deletePlan, lockPlan } from './plan-store';

/** Bỏ một buổi khỏi lịch sinh hoạt; undoing it plans the same session again. */
export const withdrawPlan = command({
  name: 'study.plan.withdraw',
  capability: 'study.plan.write',
  input: withdrawPlanInput,
  failures: {},
  subject: ({ tx, roots, today }, { planId }) => lockPlan(tx, roots, planId, today),
  async run({ tx, subject: plan }, { version }) {
    if (!(await deletePlan(tx, plan.id, version))) return changed(formOfPlan(plan));
    const { version: _, ...content } = formOfPlan(plan);
    const saved: Saved = {
      said: `Đã bỏ “${plan.topic}” khỏi lịch.`,
      undo: { command: 'study.plan', input: { ...content, unitId: String(plan.unitId) } },
    };
    return ok(saved);
  },
});
