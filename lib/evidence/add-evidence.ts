import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { addEvidenceInput } from './input';
import { forgetLoose } from './loose-store';
import { MOST_OF_ONE } from './media';
import { evidenceWriteReach } from './reach';
import { insertEvidence, readEvidenceOf } from './store';
import { findSubject } from './subject-store';

/** Thêm minh chứng: the row of a file that is safe in the store already. It has no address of its own. */
export const addEvidence = command({
  name: 'evidence.add',
  capability: 'evidence.write',
  input: addEvidenceInput,
  failures: {
    'too-many': `Mỗi nội dung giữ nhiều nhất ${MOST_OF_ONE} minh chứng. Đồng chí vui lòng rút bớt trước.`,
  },
  subject: ({ tx, actor, today }, input) =>
    findSubject(tx, evidenceWriteReach(actor), input, today),
  async run({ tx, actor, subject }, { file }) {
    const there = await readEvidenceOf(tx, subject);
    if (there.length >= MOST_OF_ONE) return fail('too-many');
    const { id, fileName } = file.content;
    await insertEvidence(tx, subject, file, actor.userId);
    await forgetLoose(tx, id);
    return ok<Saved & { id: string }>({
      id,
      said: `Đã thêm minh chứng “${fileName}”.`,
      undo: { command: 'evidence.withdraw', input: { evidenceId: id } },
    });
  },
});
