import { command } from '@/lib/access/gate';
import { failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findBranchToEnter } from '@/lib/hierarchy/entering-store';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { formatDate } from '@/lib/platform/format';
import { planInspectionInput } from './input';
import { insertPlan, replaceMembers } from './inspection-store';
import { checkPlan, FAULTS } from './rules';

/** Đưa một cuộc kiểm tra, giám sát vào kế hoạch của chi bộ. */
export const planInspection = command({
  name: 'inspection.plan',
  capability: 'inspection.write',
  input: planInspectionInput,
  failures: FAULTS,
  subject: ({ tx, actor, today }, { unitId }) =>
    findBranchToEnter(enteringScope(actor, 'inspection.write'), unitId, [today], tx),
  async run({ tx, actor, today, subject: unit }, { unitId: _, ...plan }) {
    const wrong = failEach(checkPlan(plan, unit, await readRoster(tx, unit.id), today));
    if (wrong) return wrong;
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertPlan(tx, where, plan);
    await replaceMembers(tx, unit.blocId, id, plan.members);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã đưa vào kế hoạch, ngày ${formatDate(plan.plannedOn)}.`,
      undo: {
        command: 'inspection.withdraw',
        input: { inspectionId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
