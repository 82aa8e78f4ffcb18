import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { modelRowInput } from './input';
import { formOfModel } from './model';
import { lockModel, updateModel } from './model-store';

/** Tiếp tục một mô hình đã kết thúc. */
export const reopenModel = command({
  name: 'model.reopen',
  capability: 'initiative.write',
  input: modelRowInput,
  failures: { standing: 'Mô hình này đang được thực hiện.' },
  subject: ({ tx, actor, today }, { modelId }) =>
    lockModel(tx, enteringScope(actor, 'initiative.write'), modelId, today),
  async run({ tx, subject: before }, { version }) {
    if (before.version !== version) return changed(formOfModel(before));
    if (before.endedOn === null) return fail('standing');
    await updateModel(tx, before.id, version, { ...before, endedOn: null });
    const saved: Saved = {
      said: 'Mô hình lại được thực hiện.',
      undo: {
        command: 'model.close',
        input: {
          modelId: String(before.id),
          version: String(version + 1),
          endedOn: before.endedOn,
        },
      },
    };
    return ok(saved);
  },
});
