import { command } from '@/lib/access/gate';
import { failEach, ok, type Saved } from '@/lib/access/outcome';
import { setQuotaInput } from './input';
import { checkQuota, ofOwnRule, QUOTA_FAULTS } from './quota';
import { insertQuota, replaceIssuers } from './quota-store';
import { lockYear } from './year-store';

/** Giao thêm một chỉ tiêu kiểm tra cho năm. */
export const setQuota = command({
  name: 'setting.quota.set',
  capability: 'setting.write',
  input: setQuotaInput,
  failures: QUOTA_FAULTS,
  subject: ({ tx, roots }, { yearId }) => lockYear(tx, roots, yearId),
  async run({ tx, subject: year }, { yearId: _, issuers, ...typed }) {
    const quota = ofOwnRule(typed);
    const wrong = failEach(checkQuota(quota, year));
    if (wrong) return wrong;
    const id = await insertQuota(tx, year.blocId, year.id, quota);
    await replaceIssuers(tx, year.blocId, id, issuers);
    return ok<Saved & { readonly id: number }>({
      id,
      said: `Đã giao chỉ tiêu cho năm ${year.code}.`,
      undo: { command: 'setting.quota.withdraw', input: { quotaId: String(id), version: '1' } },
    });
  },
});
