import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { setPlanInput } from './input';
import { formOfPlan } from './plan';
import { findPlanOf, insertPlan, updatePlan } from './store';

/** Ghi kế hoạch năm nay của đơn vị: a new one, or over the version that was open. */
export const setPlan = command({
  name: 'unit-plan.set',
  capability: 'plan.write',
  input: setPlanInput,
  failures: { 'no-year': 'Đảng bộ Khối chưa mở năm này nên chưa ghi được kế hoạch.' },
  isolation: 'serializable',
  subject: ({ tx, actor, today }, { unitId }) =>
    findUnitToEnter(enteringScope(actor, 'plan.write'), unitId, [today], tx),
  async run({ tx, actor, today, subject: unit }, { body, version }) {
    const year = yearOf(await readCampaign(tx, unit.blocId), today);
    if (!year) return fail('no-year');
    const there = await findPlanOf(tx, unit.id, year.id);
    const said = `Đã ghi kế hoạch năm ${year.code} của ${unit.name}.`;
    if (!there) {
      const where = { blocId: unit.blocId, unitId: unit.id, yearId: year.id };
      const id = await insertPlan(tx, { ...where, body, userId: actor.userId });
      const input = { planId: String(id), version: '1' };
      return ok<Saved>({ said, undo: { command: 'unit-plan.withdraw', input } });
    }
    if (version !== there.version || !(await updatePlan(tx, { id: there.id, version, body }))) {
      return changed(formOfPlan(there));
    }
    const before = { unitId: String(unit.id), body: there.body, version: String(version + 1) };
    return ok<Saved>({ said, undo: { command: 'unit-plan.set', input: before } });
  },
});
