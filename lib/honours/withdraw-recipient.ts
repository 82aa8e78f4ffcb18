import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formOfRound } from './honour';
import { withdrawRecipientInput } from './input';
import { deleteRecipient } from './recipient-store';
import { findRoundOf, lockRound } from './round-store';

/** Rút một người, một tập thể khỏi đợt khen thưởng. */
export const withdrawRecipient = command({
  name: 'honour.recipient.withdraw',
  capability: 'honour.write',
  input: withdrawRecipientInput,
  failures: {
    last: 'Đây là người, tập thể duy nhất của đợt; đồng chí rút cả đợt thay vì rút một người.',
  },
  async subject({ tx, actor, today }, { commendationId }) {
    const roundId = await findRoundOf(tx, commendationId);
    return roundId === null
      ? null
      : lockRound(tx, enteringScope(actor, 'honour.write'), roundId, today);
  },
  async run({ tx, subject: round }, { commendationId, version }) {
    const one = round.recipients.find(({ id }) => id === commendationId);
    // Somebody else took it out between finding the round and holding it.
    if (!one) return fail('not-found');
    if (round.version !== version) return changed(formOfRound(round));
    if (round.recipients.length === 1) return fail('last');
    await deleteRecipient(tx, round.id, one.id);
    const saved: Saved = {
      said: `Đã rút ${one.name} khỏi đợt khen thưởng ${round.decisionNumber}.`,
      undo: {
        command: 'honour.round.change',
        input: {
          ...formOfRound(round),
          roundId: String(round.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
