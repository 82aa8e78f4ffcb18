import { query } from '@/lib/access/gate';
import { findUnitOrHome, mayAt } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { planInput, plansInput } from './input';
import { findPlan, listPlans } from './plan-store';

const MOST = 200;

/** Lịch sinh hoạt sắp tới của một đơn vị và các đơn vị trực thuộc. */
export const listComingSessions = query({
  name: 'study.plan.list',
  capability: 'study.plan.read',
  input: plansInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }) {
    const [plans, mayWrite] = await Promise.all([
      listPlans(pool(), unit.id, today, MOST),
      mayAt(actor, 'study.plan.write', unit.id, [today]),
    ]);
    return { unit, plans, mayWrite, today, userId: actor.userId };
  },
});

/** Một buổi trong lịch, để sửa. */
export const readComingSession = query({
  name: 'study.plan.read',
  capability: 'study.plan.write',
  input: planInput,
  subject: ({ roots, today }, { planId }) => findPlan(pool(), roots, planId, today),
  async run({ actor, today, subject: plan }) {
    return { plan, today, userId: actor.userId };
  },
});
