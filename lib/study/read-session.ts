import { query } from '@/lib/access/gate';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter, unitToEnter } from '@/lib/hierarchy/entering-store';
import { isBranch } from '@/lib/hierarchy/roster';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { pool } from '@/lib/platform/database';
import { sessionFormInput, sessionInput } from './input';
import { findPlan } from './plan-store';
import { findSession } from './session-store';

/** Một buổi đã sinh hoạt, with who came. */
export const readSession = query({
  name: 'study.session.read',
  capability: 'study.session.read',
  input: sessionInput,
  subject: ({ roots, today }, { sessionId }) =>
    findSession(pool(), { below: roots, own: [] }, sessionId, today),
  async run({ actor, today, subject: session }) {
    const scope = enteringScope(actor, 'study.write');
    const enters = await findUnitToEnter(scope, session.unitId, [today]);
    return { session, mayWrite: enters !== null };
  },
});

/** Mọi thứ biểu mẫu ghi một buổi cần: the unit, its members where it is a branch, the plan it comes from. */
export const readSessionForm = query({
  name: 'study.session.form',
  capability: 'study.write',
  input: sessionFormInput,
  subject: unitToEnter('study.write'),
  async run({ today, subject: unit }, { planId }) {
    const [{ years }, roster, plan] = await Promise.all([
      readCampaign(pool(), unit.blocId),
      isBranch(unit) ? readRoster(pool(), unit.id) : [],
      planId === undefined ? null : findPlan(pool(), [unit.id], planId, today),
    ]);
    const own = plan?.unitId === unit.id ? plan : null;
    return { unit, roster, years, today, plan: own };
  },
});

/** Một buổi đã ghi, để sửa. */
export const readSessionToChange = query({
  name: 'study.session.change-form',
  capability: 'study.write',
  input: sessionInput,
  subject: ({ actor, today }, { sessionId }) =>
    findSession(pool(), enteringScope(actor, 'study.write'), sessionId, today),
  async run({ subject: session }) {
    const unit = { kind: session.unitKind };
    const [{ years }, roster] = await Promise.all([
      readCampaign(pool(), session.blocId),
      isBranch(unit) ? readRoster(pool(), session.unitId) : [],
    ]);
    return { session, unit, roster, years };
  },
});
