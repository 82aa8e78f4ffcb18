import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { withdrawPlanInput } from './input';
import { formOfPlan } from './plan';
import { deletePlan, lockPlan } from './store';

/** Bỏ kế hoạch năm của đơn vị; undoing it writes the same plan again. */
export const withdrawPlan = command({
  name: 'unit-plan.withdraw',
  capability: 'plan.write',
  input: withdrawPlanInput,
  failures: {},
  subject: ({ tx, actor, today }, { planId }) =>
    lockPlan(tx, enteringScope(actor, 'plan.write'), planId, today),
  async run({ tx, subject: plan }, { version }) {
    if (!(await deletePlan(tx, plan.id, version))) return changed(formOfPlan(plan));
    const saved: Saved = {
      said: `Đã bỏ kế hoạch năm ${plan.year}.`,
      undo: { command: 'unit-plan.set', input: { unitId: String(plan.unitId), body: plan.body } },
    };
    return ok(saved);
  },
});
