import { query } from '@/lib/access/gate';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter, unitToEnter } from '@/lib/hierarchy/entering-store';
import { pool } from '@/lib/platform/database';
import { findInitiative } from './initiative-store';
import { initiativeFormInput, initiativeInput } from './input';

/** Một khâu đột phá, một hạn chế. */
export const readInitiative = query({
  name: 'initiative.read',
  capability: 'initiative.read',
  input: initiativeInput,
  subject: ({ roots, today }, { initiativeId }) =>
    findInitiative(pool(), { below: roots, own: [] }, initiativeId, today),
  async run({ actor, today, subject: initiative }) {
    const scope = enteringScope(actor, 'initiative.write');
    const enters = await findUnitToEnter(scope, initiative.unitId, [today]);
    return { initiative, mayWrite: enters !== null };
  },
});

/** Mọi thứ biểu mẫu đăng ký cần. */
export const readInitiativeForm = query({
  name: 'initiative.form',
  capability: 'initiative.write',
  input: initiativeFormInput,
  subject: unitToEnter('initiative.write'),
  async run({ today, subject: unit }, { kind = 'breakthrough' }) {
    const { years } = await readCampaign(pool(), unit.blocId);
    return { unit, years, today, kind };
  },
});

/** Một khâu đột phá, một hạn chế, để sửa hoặc ghi kết quả. */
export const readInitiativeToChange = query({
  name: 'initiative.change-form',
  capability: 'initiative.write',
  input: initiativeInput,
  subject: ({ actor, today }, { initiativeId }) =>
    findInitiative(pool(), enteringScope(actor, 'initiative.write'), initiativeId, today),
  async run({ today, subject: initiative }) {
    const { years } = await readCampaign(pool(), initiative.blocId);
    return { initiative, years, today };
  },
});
