import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { changeTargetInput } from './input';
import { checkTarget, formOfTarget, ofOwnMeasure, TARGET_FAULTS } from './target';
import { lockTarget, updateTarget } from './target-store';

/** Sửa một chỉ tiêu phải đạt. */
export const changeTarget = command({
  name: 'setting.target.change',
  capability: 'setting.write',
  input: changeTargetInput,
  failures: TARGET_FAULTS,
  subject: ({ tx, roots }, { targetId }) => lockTarget(tx, roots, targetId),
  async run({ tx, subject: before }, { targetId: _, version, ...typed }) {
    const wrong = failEach(checkTarget(typed));
    if (wrong) return wrong;
    if (!(await updateTarget(tx, before.id, version, ofOwnMeasure(typed)))) {
      return changed(formOfTarget(before));
    }
    const saved: Saved = {
      said: 'Đã lưu chỉ tiêu.',
      undo: {
        command: 'setting.target.change',
        input: {
          ...formOfTarget(before),
          targetId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
