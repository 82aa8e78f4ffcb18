import { command } from '@/lib/access/gate';
import { fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { registerModelInput } from './input';
import { replaceMeasures } from './measure-store';
import { checkModel, MODEL_FAULTS } from './model-rules';
import { insertModel } from './model-store';

/** Đăng ký một mô hình with what it measures; one that is put back brings its end and its readings along. */
export const registerModel = command({
  name: 'model.register',
  capability: 'initiative.write',
  input: registerModelInput,
  failures: { ...MODEL_FAULTS, 'read-twice': 'Một chỉ số có hai số liệu trong cùng một ngày.' },
  constraints: { measure_reading_pkey: 'read-twice' },
  subject: ({ tx, actor, today }, { unitId, content }) =>
    findUnitToEnter(
      enteringScope(actor, 'initiative.write'),
      unitId,
      [today, content.startedOn],
      tx,
    ),
  async run({ tx, actor, today, subject: unit }, { content, endedOn }) {
    const wrong = failEach(checkModel(content, { endedOn, measures: [] }, unit, today));
    if (wrong) return wrong;
    if (endedOn !== null && endedOn > today) return fail('future', 'endedOn');
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertModel(tx, where, content, endedOn);
    await replaceMeasures(tx, { id, blocId: unit.blocId, measures: [] }, content.measures);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã đăng ký mô hình “${content.name}”.`,
      undo: {
        command: 'model.withdraw',
        input: { modelId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
