import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { lockDeeds, updateStanding } from './deed-store';
import { deedMarksInput } from './input';
import { writeReach } from './reach';
import { deleteDeed, findLastStep } from './undo-store';

/**
 * Hoàn tác: the own last step of one or several deeds, a few minutes long and only while nobody has changed them
 * since. An entry just made goes again; every other step leads back to where the deed stood, as the audit has it.
 */
export const undoStep = command({
  name: 'deed.undo',
  capability: 'deed.write',
  input: deedMarksInput,
  failures: {
    'too-late': 'Việc này đã được sửa tiếp hoặc đã quá lâu nên không hoàn tác được.',
  },
  async subject({ tx, actor, today }, { deeds }) {
    const ids = [...new Set(deeds.map(({ deedId }) => deedId))];
    const found = await lockDeeds(tx, writeReach(actor), ids, today);
    return found.length === ids.length ? found : null;
  },
  async run({ tx, actor, subject: found }, { deeds }) {
    for (const deed of found) {
      const seen = deeds.find(({ deedId }) => deedId === deed.id)?.version ?? 0;
      const step = await findLastStep(tx, deed.id, actor.userId);
      if (!step) return fail('too-late');
      const undone = step.entered
        ? await deleteDeed(tx, deed.id, seen)
        : await updateStanding(tx, deed.id, seen, step.before);
      if (!undone) return fail('too-late');
    }
    const saved: Saved = { said: 'Đã hoàn tác.' };
    return ok(saved);
  },
});
