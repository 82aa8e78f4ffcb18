import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { findUnit } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { planInput } from './input';
import { findPlanOf, listChildPlans } from './store';

/** Kế hoạch năm nay của một đơn vị, last year's beside it, and which units directly below have one. */
export const readPlan = query({
  name: 'unit-plan.read',
  capability: 'plan.read',
  input: planInput,
  subject: async ({ actor, roots, today }, input) => {
    const unitId = input.unitId ?? homeUnit(actor);
    return unitId === null ? null : findUnit(roots, unitId, [today]);
  },
  async run({ actor, today, subject: unit }) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const year = yearOf({ years }, today);
    if (!year) return { unit, year, plan: null, last: null, children: [], mayWrite: false };
    const before = years[years.indexOf(year) - 1];
    const [plan, last, children, writable] = await Promise.all([
      findPlanOf(pool(), unit.id, year.id),
      before ? findPlanOf(pool(), unit.id, before.id) : null,
      listChildPlans(pool(), unit.id, year.id, today),
      findUnitToEnter(enteringScope(actor, 'plan.write'), unit.id, [today]),
    ]);
    return { unit, year, plan, last, children, mayWrite: writable !== null };
  },
});
