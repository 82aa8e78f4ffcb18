import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { changeDeadlineInput } from './input';
import { checkDeadlines, DEADLINE_FAULTS, formOfMonth } from './period';
import { lockMonth, updateDeadlines } from './period-store';

/** Đặt hạn báo cáo của một tháng, for both levels. */
export const changeDeadline = command({
  name: 'setting.deadline',
  capability: 'setting.write',
  input: changeDeadlineInput,
  failures: DEADLINE_FAULTS,
  subject: ({ tx, roots }, { periodId }) => lockMonth(tx, roots, periodId),
  async run({ tx, subject: before }, { periodId: _, version, ...deadlines }) {
    if (before.version !== version) return changed(formOfMonth(before));
    const wrong = failEach(checkDeadlines(before, deadlines));
    if (wrong) return wrong;
    await updateDeadlines(tx, before, deadlines);
    const said = `Đã lưu hạn báo cáo ${before.name}.`;
    // A level that had no deadline has nothing to go back to.
    if (!before.branch || !before.grassroots) return ok<Saved>({ said });
    const saved: Saved = {
      said,
      undo: {
        command: 'setting.deadline',
        input: {
          ...formOfMonth(before),
          periodId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
