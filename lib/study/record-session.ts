import { command } from '@/lib/access/gate';
import { fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { formatDate } from '@/lib/platform/format';
import { recordSessionInput } from './input';
import { contentOf } from './session';
import { checkSession, countPeople, FAULTS } from './session-rules';
import { closePlan, insertSession, replaceDetails } from './session-store';
import { sayPeople } from './session-view';

/** Ghi một buổi đã sinh hoạt; one of the list of coming sessions then leaves it. */
export const recordSession = command({
  name: 'study.record',
  capability: 'study.write',
  input: recordSessionInput,
  failures: { ...FAULTS, 'plan-gone': 'Buổi này trong lịch đã được ghi hoặc đã bỏ.' },
  subject: ({ tx, actor, today }, { unitId, heldOn }) =>
    findUnitToEnter(enteringScope(actor, 'study.write'), unitId, [today, heldOn], tx),
  async run({ tx, actor, today, subject: unit }, { planId, ...form }) {
    const session = contentOf(form);
    const roster = session.by === 'names' ? await readRoster(tx, unit.id) : [];
    const wrong = failEach(checkSession(session, unit, roster, today));
    if (wrong) return wrong;
    const people = countPeople(session, roster);
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertSession(tx, where, { ...session, ...people });
    await replaceDetails(tx, unit.blocId, id, session);
    if (planId !== undefined && !(await closePlan(tx, unit.id, planId, id))) {
      return fail('plan-gone');
    }
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã ghi “${session.topic}” ngày ${formatDate(session.heldOn)}: ${sayPeople(people)}.`,
      undo: {
        command: 'study.session.withdraw',
        input: { sessionId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
