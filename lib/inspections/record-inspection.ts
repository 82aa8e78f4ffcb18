import { command } from '@/lib/access/gate';
import { failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findBranchToEnter } from '@/lib/hierarchy/entering-store';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { formatDate } from '@/lib/platform/format';
import { recordInspectionInput } from './input';
import { insertRecord, replaceMembers } from './inspection-store';
import { sayProgressOf } from './progress';
import { readYearProgress } from './progress-store';
import { checkRecord, FAULTS } from './rules';

/** Ghi một cuộc kiểm tra, giám sát đã kết thúc của chi bộ; it counts for the quota from its day on. */
export const recordInspection = command({
  name: 'inspection.record',
  capability: 'inspection.write',
  input: recordInspectionInput,
  failures: FAULTS,
  // Today and its last day: a branch that has closed since keeps what it did, entered late.
  subject: ({ tx, actor, today }, { unitId, heldOn }) =>
    findBranchToEnter(enteringScope(actor, 'inspection.write'), unitId, [today, heldOn], tx),
  async run({ tx, actor, today, subject: unit }, { unitId: _, ...record }) {
    const wrong = failEach(checkRecord(record, unit, await readRoster(tx, unit.id), today));
    if (wrong) return wrong;
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertRecord(tx, where, record);
    await replaceMembers(tx, unit.blocId, id, record.members);
    const progress = await readYearProgress(tx, unit, today, record.heldOn);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã ghi cuộc ngày ${formatDate(record.heldOn)}.${sayProgressOf(progress, record.heldOn)}`,
      undo: {
        command: 'inspection.withdraw',
        input: { inspectionId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
