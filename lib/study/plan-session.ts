import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { findUnit } from '@/lib/hierarchy/store';
import { formatDate } from '@/lib/platform/format';
import { planSessionInput } from './input';
import { insertPlan } from './plan-store';

/** Lên lịch một buổi sinh hoạt, học tập sắp tới của đơn vị. */
export const planSession = command({
  name: 'study.plan',
  capability: 'study.plan.write',
  input: planSessionInput,
  failures: {
    past: 'Ngày sinh hoạt phải từ hôm nay trở đi; buổi đã diễn ra thì ghi vào sổ sinh hoạt.',
    'unit-closed': 'Đơn vị này đã kết thúc hoạt động trước ngày đó.',
  },
  subject: ({ tx, roots, today }, { unitId }) => findUnit(roots, unitId, [today], tx),
  async run({ tx, actor, today, subject: unit }, { unitId: _, ...plan }) {
    if (plan.plannedOn < today) return fail('past', 'plannedOn');
    if (unit.closedOn && plan.plannedOn >= unit.closedOn) return fail('unit-closed', 'plannedOn');
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertPlan(tx, where, plan);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã lên lịch “${plan.topic}” ngày ${formatDate(plan.plannedOn)}.`,
      undo: {
        command: 'study.plan.withdraw',
        input: { planId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
