import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formatDate } from '@/lib/platform/format';
import { followUpInput } from './input';
import { lockInspection, updateFollowUp } from './inspection-store';
import { checkFollowUp } from './rules';

/** Theo dõi khắc phục: on which day the branch saw that what fell short had been put right. */
export const confirmRemedy = command({
  name: 'inspection.follow-up',
  capability: 'inspection.write',
  input: followUpInput,
  failures: {
    'nothing-due': 'Cuộc này không đặt thời hạn khắc phục.',
    'follow-up-early': 'Ngày kiểm tra lại phải từ ngày kết thúc cuộc trở đi.',
    'follow-up-future': 'Ngày kiểm tra lại chưa đến.',
  },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, today, subject: before }, { version, followedUpOn }) {
    const now = { followedUpOn: before.followedUpOn ?? '', version: String(before.version) };
    if (before.version !== version) return changed(now);
    const fault = checkFollowUp(before, followedUpOn, today);
    if (fault) return fail(fault, 'followedUpOn');
    await updateFollowUp(tx, before.id, version, followedUpOn);
    const saved: Saved = {
      said: followedUpOn
        ? `Đã ghi ngày kiểm tra lại việc khắc phục: ${formatDate(followedUpOn)}.`
        : 'Đã bỏ ngày kiểm tra lại việc khắc phục.',
      undo: {
        command: 'inspection.follow-up',
        input: { ...now, inspectionId: String(before.id), version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
