import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { inspectionRowInput } from './input';
import { formOfPlan } from './inspection';
import { lockInspection, moveInspection } from './inspection-store';
import { mayBecome } from './rules';

/** Bắt đầu tiến hành một cuộc trong kế hoạch. */
export const startInspection = command({
  name: 'inspection.start',
  capability: 'inspection.write',
  input: inspectionRowInput,
  failures: { 'not-planned': 'Cuộc này không còn ở trong kế hoạch.' },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, subject: before }, { version }) {
    if (before.version !== version) return changed(formOfPlan(before));
    if (!mayBecome(before.state, 'under_way')) return fail('not-planned');
    await moveInspection(tx, before.id, version, { state: 'under_way', heldOn: null });
    const id = String(before.id);
    const input = { inspectionId: id, version: String(version + 1), to: 'planned' };
    const saved: Saved = {
      said: 'Cuộc đã bắt đầu.',
      undo: { command: 'inspection.reopen', input },
    };
    return ok(saved);
  },
});
