import { query } from '@/lib/access/gate';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter, unitToEnter } from '@/lib/hierarchy/entering-store';
import { pool } from '@/lib/platform/database';
import { modelFormInput, modelInput } from './input';
import { findModel } from './model-store';

/** Một mô hình, with its measures and all that was read of them. */
export const readModel = query({
  name: 'model.read',
  capability: 'initiative.read',
  input: modelInput,
  subject: ({ roots, today }, { modelId }) =>
    findModel(pool(), { below: roots, own: [] }, modelId, today),
  async run({ actor, today, subject: model }) {
    const scope = enteringScope(actor, 'initiative.write');
    const enters = await findUnitToEnter(scope, model.unitId, [today]);
    return { model, mayWrite: enters !== null };
  },
});

/** Mọi thứ biểu mẫu đăng ký mô hình cần. */
export const readModelForm = query({
  name: 'model.form',
  capability: 'initiative.write',
  input: modelFormInput,
  subject: unitToEnter('initiative.write'),
  async run({ today, subject: unit }) {
    const { years } = await readCampaign(pool(), unit.blocId);
    return { unit, years, today };
  },
});

/** Một mô hình, để sửa, ghi số liệu hoặc kết thúc. */
export const readModelToChange = query({
  name: 'model.change-form',
  capability: 'initiative.write',
  input: modelInput,
  subject: ({ actor, today }, { modelId }) =>
    findModel(pool(), enteringScope(actor, 'initiative.write'), modelId, today),
  async run({ today, subject: model }) {
    const { years } = await readCampaign(pool(), model.blocId);
    return { model, years, today };
  },
});
