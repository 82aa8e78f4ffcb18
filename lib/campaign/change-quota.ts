import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { changeQuotaInput } from './input';
import { checkQuota, fieldsOfQuota, inputOfQuota, ofOwnRule, QUOTA_FAULTS } from './quota';
import { lockQuota, replaceIssuers, updateQuota } from './quota-store';

/** Sửa chỉ tiêu: from this moment on every figure of its year is read by the new rule. */
export const changeQuota = command({
  name: 'setting.quota.change',
  capability: 'setting.write',
  input: changeQuotaInput,
  failures: QUOTA_FAULTS,
  subject: ({ tx, roots }, { quotaId }) => lockQuota(tx, roots, quotaId),
  async run({ tx, subject: before }, { quotaId: _, version, issuers, ...typed }) {
    const quota = ofOwnRule(typed);
    const wrong = failEach(checkQuota(quota, before));
    if (wrong) return wrong;
    if (!(await updateQuota(tx, before.id, version, quota))) return changed(fieldsOfQuota(before));
    await replaceIssuers(tx, before.blocId, before.id, issuers);
    const saved: Saved = {
      said: `Đã lưu chỉ tiêu năm ${before.yearCode}.`,
      undo: {
        command: 'setting.quota.change',
        input: {
          ...inputOfQuota(before),
          quotaId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
