import { query } from '@/lib/access/gate';
import { failEach } from '@/lib/access/outcome';
import { previewQuotaInput } from '@/lib/campaign/input';
import { checkQuota, ofOwnRule, QUOTA_FAULTS } from '@/lib/campaign/quota';
import { findQuota } from '@/lib/campaign/quota-store';
import { readCampaign } from '@/lib/campaign/store';
import { pool } from '@/lib/platform/database';
import { newRequestId } from '@/lib/platform/log';
import { presentEffect } from './present-quota-effect';
import { compareSides } from './quota-effect';
import { rehearseQuota } from './quota-effect-store';

/**
 * Xem trước việc sửa chỉ tiêu: what it does to the bloc's figure today (or on the year's last day, once it is over) and
 * on the day being looked at. Nothing is written.
 */
export const previewQuota = query({
  name: 'setting.quota.preview',
  capability: 'setting.write',
  input: previewQuotaInput,
  subject: ({ roots }, { quotaId }) => findQuota(pool(), roots, quotaId),
  async run({ actor, today, subject: quota }, { quotaId: _, asOf, ...typed }) {
    const wrong = failEach(checkQuota(ofOwnRule(typed), quota));
    if (wrong) return { effects: [], wrong: QUOTA_FAULTS[wrong.failure] };
    const last = today < quota.endsOn ? today : quota.endsOn;
    const days = [...new Set([last, asOf ?? last])];
    const audit = { actor: `user:${actor.userId}`, requestId: newRequestId() };
    const { percent } = await readCampaign(pool(), quota.blocId);
    const { before, after } = await rehearseQuota(audit, quota, typed, days);
    const effects = days.map((day, place) =>
      presentEffect(compareSides(before[place] ?? [], after[place] ?? []), day, today, percent),
    );
    return { effects, wrong: null };
  },
});
