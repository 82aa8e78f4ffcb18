import { query } from '@/lib/access/gate';
import { rootsFor } from '@/lib/access/permissions';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter, unitToEnter } from '@/lib/hierarchy/entering-store';
import { mayAt } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { withChosen, within } from './candidates';
import { listFields } from './example-list-store';
import { findExample, findOwnExample } from './example-store';
import { exampleInput, unitFormInput } from './input';
import { readCandidates } from './recipient-store';

/** Một gương người tốt, việc tốt. */
export const readExample = query({
  name: 'example.read',
  capability: 'example.read',
  input: exampleInput,
  subject: ({ actor, today }, { exampleId }) =>
    findExample(
      pool(),
      { ...actor, roots: rootsFor(actor, 'example.read.unpublished') },
      exampleId,
      today,
    ),
  async run({ actor, today, subject: example }) {
    const scope = enteringScope(actor, 'example.write');
    const [enters, mayHistory] = await Promise.all([
      findUnitToEnter(scope, example.unitId, [today]),
      mayAt(actor, 'honour.history.read', example.unitId, [today]),
    ]);
    return { example, mayWrite: enters !== null, mayHistory };
  },
});

/** Mọi thứ biểu mẫu ghi danh cần. */
export const readExampleForm = query({
  name: 'example.form',
  capability: 'example.write',
  input: unitFormInput,
  subject: unitToEnter('example.write'),
  async run({ actor, today, subject: unit }) {
    const scope = within(enteringScope(actor, 'example.write'), unit.id);
    const [{ years }, candidates, fields] = await Promise.all([
      readCampaign(pool(), unit.blocId),
      readCandidates(pool(), scope, today),
      listFields(pool(), unit.id),
    ]);
    return { unit, years, candidates, fields, today };
  },
});

/** Một gương trong sổ, để sửa hoặc công khai. */
export const readExampleToChange = query({
  name: 'example.change-form',
  capability: 'example.write',
  input: exampleInput,
  subject: ({ actor, today }, { exampleId }) =>
    findOwnExample(pool(), enteringScope(actor, 'example.write'), exampleId, today),
  async run({ actor, subject: example }) {
    const scope = enteringScope(actor, 'example.write');
    const [{ years }, candidates, fields] = await Promise.all([
      readCampaign(pool(), example.blocId),
      readCandidates(pool(), scope, example.recordedOn),
      listFields(pool(), example.unitId),
    ]);
    return { example, years, candidates: withChosen(candidates, [example]), fields };
  },
});
