import { query } from '@/lib/access/gate';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter, unitToEnter } from '@/lib/hierarchy/entering-store';
import { pool } from '@/lib/platform/database';
import { outputFormInput, outputInput } from './input';
import { findOutput, readKinds } from './output-store';

/** Một sản phẩm tuyên truyền. */
export const readOutput = query({
  name: 'propaganda.read',
  capability: 'propaganda.read',
  input: outputInput,
  subject: ({ roots, today }, { outputId }) =>
    findOutput(pool(), { below: roots, own: [] }, outputId, today),
  async run({ actor, today, subject: output }) {
    const scope = enteringScope(actor, 'propaganda.write');
    const enters = await findUnitToEnter(scope, output.unitId, [today]);
    return { output, mayWrite: enters !== null };
  },
});

/** Mọi thứ biểu mẫu cần: the unit, and the kinds entered so far. */
export const readOutputForm = query({
  name: 'propaganda.form',
  capability: 'propaganda.write',
  input: outputFormInput,
  subject: unitToEnter('propaganda.write'),
  async run({ today, subject: unit }) {
    const [{ years }, kinds] = await Promise.all([
      readCampaign(pool(), unit.blocId),
      readKinds(pool(), unit.blocId),
    ]);
    return { unit, years, kinds, today };
  },
});

/** Một sản phẩm đã ghi, để sửa. */
export const readOutputToChange = query({
  name: 'propaganda.change-form',
  capability: 'propaganda.write',
  input: outputInput,
  subject: ({ actor, today }, { outputId }) =>
    findOutput(pool(), enteringScope(actor, 'propaganda.write'), outputId, today),
  async run({ subject: output }) {
    const [{ years }, kinds] = await Promise.all([
      readCampaign(pool(), output.blocId),
      readKinds(pool(), output.blocId),
    ]);
    return { output, years, kinds };
  },
});
