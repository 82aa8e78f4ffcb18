import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { reopenInput } from './input';
import { formOfRecord } from './inspection';
import { lockInspection, moveInspection } from './inspection-store';
import { checkRecord, FAULTS } from './rules';

const SAID = {
  planned: 'Cuộc đã trở lại kế hoạch.',
  under_way: 'Cuộc đã trở lại trạng thái đang tiến hành.',
  completed: 'Đã khôi phục bản ghi của cuộc này.',
} as const;

/** Đưa một cuộc về trạng thái trước: how starting, completing and cancelling are undone. */
export const reopenInspection = command({
  name: 'inspection.reopen',
  capability: 'inspection.write',
  input: reopenInput,
  failures: {
    ...FAULTS,
    'never-planned': 'Cuộc này chưa từng có ngày trong kế hoạch.',
    incomplete: 'Bản ghi của cuộc này chưa đủ để coi là đã kết thúc.',
  },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, today, subject: before }, { version, to: state, heldOn }) {
    if (before.version !== version) return changed(formOfRecord(before));
    if (state === 'planned' && before.plannedOn === null) return fail('never-planned');
    if (state === 'completed') {
      if (heldOn === null || before.conclusion === null) return fail('incomplete');
      const record = { ...before, heldOn, conclusion: before.conclusion };
      const roster = await readRoster(tx, before.unitId);
      const wrong = failEach(checkRecord(record, before, roster, today));
      if (wrong) return wrong;
    }
    const day = state === 'completed' ? heldOn : null;
    await moveInspection(tx, before.id, version, { state, heldOn: day });
    const saved: Saved = { said: SAID[state] };
    return ok(saved);
  },
});
