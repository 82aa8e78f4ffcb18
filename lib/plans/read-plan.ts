import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { planInput } from './input';
import { countChildPlans, findPlanOf, listChildPlans } from './store';

/** Kế hoạch năm nay của một đơn vị, last year's beside it, and which units directly below have one. */
export const readPlan = query({
  name: 'unit-plan.read',
  capability: 'plan.read',
  input: planInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, { q, show }) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const year = yearOf({ years }, today);
    const asked = { q: q ?? '', show: show ?? null };
    if (!year) {
      const count = { total: 0, planned: 0 };
      return { unit, year, asked, plan: null, last: null, children: [], count, mayWrite: false };
    }
    const before = years[years.indexOf(year) - 1];
    const of = { unitId: unit.id, yearId: year.id, today };
    const planned = show === undefined ? null : show === 'planned';
    const [plan, last, children, count, writable] = await Promise.all([
      findPlanOf(pool(), unit.id, year.id),
      before ? findPlanOf(pool(), unit.id, before.id) : null,
      listChildPlans(pool(), of, { pattern: searchPattern(q), planned }),
      countChildPlans(pool(), of),
      findUnitToEnter(enteringScope(actor, 'plan.write'), unit.id, [today]),
    ]);
    return { unit, year, asked, plan, last, children, count, mayWrite: writable !== null };
  },
});
