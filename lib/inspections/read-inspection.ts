import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { branchToEnter, findBranchToEnter } from '@/lib/hierarchy/entering-store';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { pool } from '@/lib/platform/database';
import { inspectionFormInput, inspectionInput } from './input';
import { findInspection } from './inspection-store';
import { readYearProgress } from './progress-store';

/** Một cuộc kiểm tra, giám sát: the record, and whether the reader may carry it on. */
export const readInspection = query({
  name: 'inspection.read',
  capability: 'inspection.read',
  input: inspectionInput,
  subject: ({ roots, today }, { inspectionId }) =>
    findInspection(pool(), { below: roots, own: [] }, inspectionId, today),
  async run({ actor, today, subject: inspection }) {
    const scope = enteringScope(actor, 'inspection.write');
    const mayWrite = await findBranchToEnter(scope, inspection.unitId, [today]);
    return { inspection, mayWrite: mayWrite !== null, today };
  },
});

/** Mọi thứ biểu mẫu của một chi bộ cần: the roster, and how far the branch is in every year. */
export const readInspectionForm = query({
  name: 'inspection.form',
  capability: 'inspection.write',
  input: inspectionFormInput,
  subject: branchToEnter('inspection.write'),
  async run({ today, subject: unit }, input) {
    const [{ years }, roster, progress] = await Promise.all([
      readCampaign(pool(), unit.blocId),
      readRoster(pool(), unit.id),
      readYearProgress(pool(), unit, today),
    ]);
    const year = years.find(({ code }) => code === input.year) ?? yearOf({ years }, today);
    return { unit, roster, progress, year, today };
  },
});

/** Một cuộc để sửa hoặc ghi kết quả. */
export const readInspectionToChange = query({
  name: 'inspection.change-form',
  capability: 'inspection.write',
  input: inspectionInput,
  subject: ({ actor, today }, { inspectionId }) =>
    findInspection(pool(), enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ today, subject: inspection }) {
    const branch = { id: inspection.unitId, blocId: inspection.blocId };
    const [{ years }, roster, progress] = await Promise.all([
      readCampaign(pool(), inspection.blocId),
      readRoster(pool(), inspection.unitId),
      readYearProgress(pool(), branch, today),
    ]);
    const day = inspection.heldOn ?? inspection.plannedOn ?? today;
    return { inspection, roster, progress, year: yearOf({ years }, day), today };
  },
});
