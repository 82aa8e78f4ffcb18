import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { changeModelInput } from './input';
import { replaceMeasures } from './measure-store';
import { formOfModel, inputOfModel } from './model';
import { checkModel, MODEL_FAULTS, takenWithReadings } from './model-rules';
import { lockModel, updateModel } from './model-store';

/** Sửa một mô hình và các chỉ số của nó. */
export const changeModel = command({
  name: 'model.change',
  capability: 'initiative.write',
  input: changeModelInput,
  failures: {
    ...MODEL_FAULTS,
    'has-readings':
      'Không bỏ được chỉ số đã có số liệu. Đồng chí bỏ số liệu ở trang mô hình trước, rồi bỏ chỉ số.',
  },
  subject: ({ tx, actor, today }, { modelId }) =>
    lockModel(tx, enteringScope(actor, 'initiative.write'), modelId, today),
  async run({ tx, today, subject: before }, { version, content }) {
    if (before.version !== version) return changed(formOfModel(before));
    const wrong = failEach(checkModel(content, before, before, today));
    if (wrong) return wrong;
    if (takenWithReadings(before.measures, content.measures)) {
      return fail('has-readings', 'measures');
    }
    await updateModel(tx, before.id, version, { ...before, ...content });
    // What was read is recorded on its own, never by this form.
    const wanted = content.measures.map((measure) => ({ ...measure, readings: [] }));
    await replaceMeasures(tx, before, wanted);
    const saved: Saved = {
      said: `Đã sửa mô hình “${content.name}”.`,
      undo: {
        command: 'model.change',
        input: {
          ...inputOfModel(before),
          modelId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
