import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { evidenceChangeInput } from './input';
import { evidenceWriteReach } from './reach';
import { markWithdrawn } from './store';
import { findSubjectOf } from './subject-store';

/** Rút minh chứng: nobody sees it any more. Row and bytes stay, so that the audit can say what there was. */
export const withdrawEvidence = command({
  name: 'evidence.withdraw',
  capability: 'evidence.write',
  input: evidenceChangeInput,
  failures: { 'already-withdrawn': 'Minh chứng này đã được rút trước đó.' },
  subject: ({ tx, actor, today }, { evidenceId }) =>
    findSubjectOf(tx, evidenceWriteReach(actor), evidenceId, today),
  async run({ tx }, { evidenceId }) {
    const withdrawn = await markWithdrawn(tx, evidenceId, true);
    if (!withdrawn) return fail('already-withdrawn');
    const saved: Saved = {
      said: `Đã rút minh chứng “${withdrawn.fileName}”.`,
      undo: { command: 'evidence.restore', input: { evidenceId } },
    };
    return ok(saved);
  },
});
