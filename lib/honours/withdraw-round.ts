import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formOfRound } from './honour';
import { withdrawRoundInput } from './input';
import { deleteRound, lockRound } from './round-store';

/** Rút cả đợt khen thưởng; undoing it records the same round again. */
export const withdrawRound = command({
  name: 'honour.round.withdraw',
  capability: 'honour.write',
  input: withdrawRoundInput,
  failures: {},
  subject: ({ tx, actor, today }, { roundId }) =>
    lockRound(tx, enteringScope(actor, 'honour.write'), roundId, today),
  async run({ tx, subject: round }, { version }) {
    const { version: _, ...content } = formOfRound(round);
    if (round.version !== version) return changed(formOfRound(round));
    await deleteRound(tx, round.id);
    const saved: Saved = {
      said: `Đã rút đợt khen thưởng ${round.decisionNumber}.`,
      undo: {
        command: 'honour.round.record',
        input: { ...content, unitId: String(round.unitId) },
      },
    };
    return ok(saved);
  },
});
