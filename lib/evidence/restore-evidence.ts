import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { evidenceChangeInput } from './input';
import { MOST_OF_ONE } from './media';
import { evidenceWriteReach } from './reach';
import { markWithdrawn, readEvidenceOf } from './store';
import { findSubjectOf } from './subject-store';

/** Khôi phục minh chứng đã rút. */
export const restoreEvidence = command({
  name: 'evidence.restore',
  capability: 'evidence.write',
  input: evidenceChangeInput,
  failures: {
    'not-withdrawn':
      'Minh chứng này đang được dùng, hoặc tệp đã được xóa hẳn nên không khôi phục được.',
    'too-many': `Mỗi nội dung giữ nhiều nhất ${MOST_OF_ONE} minh chứng. Đồng chí vui lòng rút bớt trước.`,
  },
  subject: ({ tx, actor, today }, { evidenceId }) =>
    findSubjectOf(tx, evidenceWriteReach(actor), evidenceId, today),
  async run({ tx, subject }, { evidenceId }) {
    if ((await readEvidenceOf(tx, subject)).length >= MOST_OF_ONE) return fail('too-many');
    const restored = await markWithdrawn(tx, evidenceId, false);
    if (!restored) return fail('not-withdrawn');
    const saved: Saved = {
      said: `Đã khôi phục minh chứng “${restored.fileName}”.`,
      undo: { command: 'evidence.withdraw', input: { evidenceId } },
    };
    return ok(saved);
  },
});
