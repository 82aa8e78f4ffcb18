import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { modelRowInput } from './input';
import { formOfModel, wholeOfModel } from './model';
import { deleteModel, lockModel } from './model-store';

/** Rút một mô hình khỏi sổ; undoing it puts it back with its measures and all that was read of them. */
export const withdrawModel = command({
  name: 'model.withdraw',
  capability: 'initiative.write',
  input: modelRowInput,
  failures: {
    'has-evidence': 'Mô hình này đã có minh chứng; đồng chí kết thúc mô hình thay vì rút.',
  },
  constraints: { evidence_bloc_id_model_id_fkey: 'has-evidence' },
  subject: ({ tx, actor, today }, { modelId }) =>
    lockModel(tx, enteringScope(actor, 'initiative.write'), modelId, today),
  async run({ tx, subject: before }, { version }) {
    if (before.version !== version) return changed(formOfModel(before));
    await deleteModel(tx, before.id, version);
    const saved: Saved = {
      said: `Đã rút mô hình “${before.name}” khỏi sổ.`,
      undo: { command: 'model.register', input: wholeOfModel(before) },
    };
    return ok(saved);
  },
});
