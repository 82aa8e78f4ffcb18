import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { changeRecordInput } from './input';
import { formOfRecord } from './inspection';
import { lockInspection, replaceMembers, updateRecord } from './inspection-store';
import { checkRecord, FAULTS } from './rules';

/** Sửa bản ghi của một cuộc đã kết thúc. */
export const changeRecord = command({
  name: 'inspection.change',
  capability: 'inspection.write',
  input: changeRecordInput,
  failures: { ...FAULTS, 'not-completed': 'Cuộc này chưa kết thúc hoặc đã hủy.' },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, today, subject: before }, { inspectionId: _, version, ...record }) {
    if (before.version !== version) return changed(formOfRecord(before));
    if (before.state !== 'completed') return fail('not-completed');
    const wrong = failEach(checkRecord(record, before, await readRoster(tx, before.unitId), today));
    if (wrong) return wrong;
    await updateRecord(tx, before.id, version, record);
    await replaceMembers(tx, before.blocId, before.id, record.members);
    const saved: Saved = {
      said: 'Đã sửa bản ghi.',
      undo: {
        command: 'inspection.change',
        input: {
          ...formOfRecord(before),
          inspectionId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
