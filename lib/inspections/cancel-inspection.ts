import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { inspectionRowInput } from './input';
import { formOfRecord } from './inspection';
import { lockInspection, moveInspection } from './inspection-store';
import { mayBecome } from './rules';

/** Hủy một cuộc, also one recorded by mistake: it no longer counts, its words stay to be read. */
export const cancelInspection = command({
  name: 'inspection.cancel',
  capability: 'inspection.write',
  input: inspectionRowInput,
  failures: { cancelled: 'Cuộc này đã được hủy.' },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, subject: before }, { version }) {
    if (before.version !== version) return changed(formOfRecord(before));
    if (!mayBecome(before.state, 'cancelled')) return fail('cancelled');
    await moveInspection(tx, before.id, version, { state: 'cancelled', heldOn: null });
    const saved: Saved = {
      said: before.state === 'completed' ? 'Đã rút bản ghi của cuộc này.' : 'Đã hủy cuộc này.',
      undo: {
        command: 'inspection.reopen',
        input: {
          inspectionId: String(before.id),
          version: String(version + 1),
          to: before.state,
          ...(before.heldOn ? { heldOn: before.heldOn } : {}),
        },
      },
    };
    return ok(saved);
  },
});
