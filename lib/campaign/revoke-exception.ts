import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { revokeExceptionInput } from './input';
import { deleteException, lockMonth, readExceptions } from './period-store';

/** Bỏ gia hạn của một đơn vị: the usual deadline holds again. */
export const revokeException = command({
  name: 'setting.exception.revoke',
  capability: 'setting.write',
  input: revokeExceptionInput,
  failures: {},
  subject: ({ tx, roots }, { periodId }) => lockMonth(tx, roots, periodId),
  async run({ tx, subject: month }, { unitId, version }) {
    const found = (await readExceptions(tx, month.id)).find((one) => one.unitId === unitId);
    if (!found) return fail('not-found', 'unitId');
    if (!(await deleteException(tx, month.id, unitId, version))) {
      return changed({ dueOn: found.dueOn, reason: found.reason, version: String(found.version) });
    }
    const saved: Saved = {
      said: `Đã bỏ gia hạn của ${found.unitName}.`,
      undo: {
        command: 'setting.exception.grant',
        input: {
          periodId: String(month.id),
          unitId: String(unitId),
          dueOn: found.dueOn,
          reason: found.reason,
        },
      },
    };
    return ok(saved);
  },
});
