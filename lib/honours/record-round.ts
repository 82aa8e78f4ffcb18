import { command } from '@/lib/access/gate';
import { failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { at } from './candidates';
import { CONSTRAINTS } from './constraints';
import { recordRoundInput } from './input';
import { readPlaced, replaceRecipients } from './recipient-store';
import { insertRound, isEntered } from './round-store';
import { checkRound, FAULTS, rowsOf } from './rules';
import { sayCounts } from './view';

/** Ghi một đợt khen thưởng: the decision and everybody it honours, at once. */
export const recordRound = command({
  name: 'honour.round.record',
  capability: 'honour.write',
  input: recordRoundInput,
  failures: FAULTS,
  constraints: CONSTRAINTS,
  subject: ({ tx, actor, today }, { unitId, decidedOn }) =>
    findUnitToEnter(enteringScope(actor, 'honour.write'), unitId, [today, decidedOn], tx),
  async run({ tx, actor, today, subject: unit }, { unitId: _, ...round }) {
    const placed = await readPlaced(tx, at(unit.id), round.decidedOn, round);
    const wrong = failEach([
      [await isEntered(tx, unit.id, round, null), 'same-decision', 'decisionNumber'],
      ...checkRound(round, unit, placed, today),
    ]);
    if (wrong) return wrong;
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertRound(tx, where, round);
    const rows = rowsOf(round, placed);
    await replaceRecipients(tx, { id, blocId: unit.blocId }, actor.userId, rows);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã ghi đợt khen thưởng ${round.decisionNumber}: ${sayCounts(rows)}.`,
      undo: {
        command: 'honour.round.withdraw',
        input: { roundId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
