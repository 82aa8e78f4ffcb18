import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { at } from './candidates';
import { CONSTRAINTS } from './constraints';
import { formOfRound } from './honour';
import { changeRoundInput } from './input';
import { readPlaced, replaceRecipients } from './recipient-store';
import { isEntered, lockRound, updateRound } from './round-store';
import { checkRound, FAULTS, rowsOf } from './rules';
import { sayCounts } from './view';

/** Sửa một đợt khen thưởng: what the decision says, and whom it honours. */
export const changeRound = command({
  name: 'honour.round.change',
  capability: 'honour.write',
  input: changeRoundInput,
  failures: FAULTS,
  constraints: CONSTRAINTS,
  subject: ({ tx, actor, today }, { roundId }) =>
    lockRound(tx, enteringScope(actor, 'honour.write'), roundId, today),
  async run({ tx, actor, today, subject: before }, { roundId: _, version, ...round }) {
    if (before.version !== version) return changed(formOfRound(before));
    const issuer = { ...before, id: before.unitId, kind: before.unitKind };
    const placed = await readPlaced(tx, at(before.unitId), round.decidedOn, round);
    const wrong = failEach([
      [await isEntered(tx, before.unitId, round, before.id), 'same-decision', 'decisionNumber'],
      ...checkRound(round, issuer, placed, today),
    ]);
    if (wrong) return wrong;
    const rows = rowsOf(round, placed);
    await updateRound(tx, before.id, round);
    await replaceRecipients(tx, before, actor.userId, rows);
    const saved: Saved = {
      said: `Đã sửa đợt khen thưởng ${round.decisionNumber}: ${sayCounts(rows)}.`,
      undo: {
        command: 'honour.round.change',
        input: {
          ...formOfRound(before),
          roundId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
