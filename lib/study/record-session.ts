import { command } from '@/lib/access/gate';
import { fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { formatDate } from '@/lib/platform/format';
import { recordSessionInput } from './input';
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
  async run({ tx, actor, today, subject: unit }, input) {
    const { received, chosen, sentUp, planId } = input;
    const contest = { received, chosen, sentUp };
    const roster = input.by === 'names' ? await readRoster(tx, unit.id) : [];
    const wrong = failEach(checkSession({ ...input, contest }, unit, roster, today));
    if (wrong) return wrong;
    const people = countPeople({ ...input, contest }, roster);
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertSession(tx, where, { ...input, ...people });
    await replaceDetails(tx, unit.blocId, id, input.by === 'names' ? input.present : [], contest);
    if (planId !== undefined && !(await closePlan(tx, unit.id, planId, id))) {
      return fail('plan-gone');
    }
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã ghi “${input.topic}” ngày ${formatDate(input.heldOn)}: ${sayPeople(people)}.`,
      undo: {
        command: 'study.session.withdraw',
        input: { sessionId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
