import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import type { Deed } from './deed';
import { lockDeeds, updateStanding } from './deed-store';
import { hasEvidence, restoreEvidenceOf, withdrawEvidenceOf } from './evidence-store';
import { deedMarksInput } from './input';
import { writeReach } from './reach';
import { withdrawnFrom } from './rules';
import { savedStep } from './step';
import { deleteDeed, findLastStep } from './undo-store';

/**
 * Hoàn tác: the own last step of one or several deeds, a few minutes long and only while nobody has changed them
 * since. An entry just made goes again – one that has evidence already is withdrawn with it, and undoing that
 * gives both back; every other step leads back to where the deed stood, as the audit has it.
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
  async run({ tx, actor, today, subject: found }, { deeds }) {
    const withdrawn: Deed[] = [];
    for (const deed of found) {
      const seen = deeds.find(({ deedId }) => deedId === deed.id)?.version ?? 0;
      const step = await findLastStep(tx, deed.id, actor.userId);
      if (!step) return fail('too-late');
      let undone: boolean;
      if (!step.entered) {
        undone = await updateStanding(tx, deed.id, seen, step.before);
        await restoreEvidenceOf(tx, deed.id, step.transaction);
      } else if (await hasEvidence(tx, deed.id)) {
        undone = await updateStanding(tx, deed.id, seen, withdrawnFrom(deed.standing, today));
        await withdrawEvidenceOf(tx, deed.id);
        withdrawn.push(deed);
      } else undone = await deleteDeed(tx, deed.id, seen);
      if (!undone) return fail('too-late');
    }
    const [one] = withdrawn;
    const saved: Saved =
      one && found.length === 1
        ? savedStep(one, `Đã rút “${one.title}” cùng minh chứng.`)
        : { said: 'Đã hoàn tác.' };
    return ok(saved);
  },
});
