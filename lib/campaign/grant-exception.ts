import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { formatDate } from '@/lib/platform/format';
import { grantExceptionInput } from './input';
import { insertException, lockMonth, readReporters } from './period-store';

/** Gia hạn báo cáo cho một đơn vị, with the reason. It gives more time, never less. */
export const grantException = command({
  name: 'setting.exception.grant',
  capability: 'setting.write',
  input: grantExceptionInput,
  failures: {
    'not-later': 'Ngày gia hạn phải sau hạn chung của cấp đó.',
    'there-already': 'Đơn vị này đã được gia hạn cho tháng này.',
  },
  subject: ({ tx, roots }, { periodId }) => lockMonth(tx, roots, periodId),
  async run({ tx, subject: month }, { unitId, dueOn, reason }) {
    const unit = (await readReporters(tx, month)).find(({ id }) => id === unitId);
    if (!unit) return fail('not-found', 'unitId');
    const usual = month[unit.level];
    if (usual && dueOn <= usual.dueOn) return fail('not-later', 'dueOn');
    if (!(await insertException(tx, month, { unitId, dueOn, reason }))) {
      return fail('there-already', 'unitId');
    }
    const saved: Saved = {
      said: `Đã gia hạn cho ${unit.name} đến ${formatDate(dueOn)}.`,
      undo: {
        command: 'setting.exception.revoke',
        input: { periodId: String(month.id), unitId: String(unitId), version: '1' },
      },
    };
    return ok(saved);
  },
});
