import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { formatDate } from '@/lib/platform/format';
import { changeRecordInput } from './input';
import { formOfRecord } from './inspection';
import { lockInspection, replaceMembers, updateRecord } from './inspection-store';
import { sayProgressOf } from './progress';
import { readYearProgress } from './progress-store';
import { checkRecord, FAULTS, mayBecome } from './rules';

/** Ghi kết quả: a cuộc of the plan becomes a completed one, with nothing typed again. */
export const completeInspection = command({
  name: 'inspection.complete',
  capability: 'inspection.write',
  input: changeRecordInput,
  failures: { ...FAULTS, over: 'Cuộc này đã kết thúc hoặc đã hủy.' },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, today, subject: before }, { inspectionId: _, version, ...record }) {
    if (before.version !== version) return changed(formOfRecord(before));
    if (!mayBecome(before.state, 'completed')) return fail('over');
    const wrong = failEach(checkRecord(record, before, await readRoster(tx, before.unitId), today));
    if (wrong) return wrong;
    await updateRecord(tx, before.id, version, record);
    await replaceMembers(tx, before.blocId, before.id, record.members);
    const branch = { id: before.unitId, blocId: before.blocId };
    const progress = await readYearProgress(tx, branch, today, record.heldOn);
    const saved: Saved = {
      said: `Đã ghi kết quả cuộc ngày ${formatDate(record.heldOn)}.${sayProgressOf(progress, record.heldOn)}`,
      undo: {
        command: 'inspection.reopen',
        input: {
          inspectionId: String(before.id),
          version: String(version + 1),
          to: before.state,
        },
      },
    };
    return ok(saved);
  },
});
