import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formatDate } from '@/lib/platform/format';
import { closeModelInput } from './input';
import { formOfModel } from './model';
import { checkEnd, END_FAULTS } from './model-rules';
import { lockModel, updateModel } from './model-store';

/** Kết thúc một mô hình: from that day on it no longer counts among those carried on. */
export const closeModel = command({
  name: 'model.close',
  capability: 'initiative.write',
  input: closeModelInput,
  failures: { ...END_FAULTS, ended: 'Mô hình này đã kết thúc.' },
  subject: ({ tx, actor, today }, { modelId }) =>
    lockModel(tx, enteringScope(actor, 'initiative.write'), modelId, today),
  async run({ tx, today, subject: before }, { version, endedOn }) {
    if (before.version !== version) return changed(formOfModel(before));
    if (before.endedOn !== null) return fail('ended');
    const wrong = failEach(checkEnd(endedOn, before, today));
    if (wrong) return wrong;
    await updateModel(tx, before.id, version, { ...before, endedOn });
    const saved: Saved = {
      said: `Mô hình kết thúc ngày ${formatDate(endedOn)}.`,
      undo: {
        command: 'model.reopen',
        input: { modelId: String(before.id), version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
