import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { withdrawQuotaInput } from './input';
import { fieldsOfQuota, inputOfQuota } from './quota';
import { deleteQuota, lockQuota } from './quota-store';

/** Bỏ một chỉ tiêu: nothing refers to it, the inspections stay. Undoing it sets the same quota again. */
export const withdrawQuota = command({
  name: 'setting.quota.withdraw',
  capability: 'setting.write',
  input: withdrawQuotaInput,
  failures: {},
  subject: ({ tx, roots }, { quotaId }) => lockQuota(tx, roots, quotaId),
  async run({ tx, subject: quota }, { version }) {
    if (!(await deleteQuota(tx, quota.id, version))) return changed(fieldsOfQuota(quota));
    const { version: _, ...content } = inputOfQuota(quota);
    const saved: Saved = {
      said: `Đã bỏ chỉ tiêu của năm ${quota.yearCode}.`,
      undo: {
        command: 'setting.quota.set',
        input: { ...content, yearId: String(quota.yearId) },
      },
    };
    return ok(saved);
  },
});
