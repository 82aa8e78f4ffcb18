import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { withdrawTargetInput } from './input';
import { formOfTarget } from './target';
import { deleteTarget, lockTarget } from './target-store';

/** Bỏ một chỉ tiêu phải đạt; undoing it sets the same one again. */
export const withdrawTarget = command({
  name: 'setting.target.withdraw',
  capability: 'setting.write',
  input: withdrawTargetInput,
  failures: {},
  subject: ({ tx, roots }, { targetId }) => lockTarget(tx, roots, targetId),
  async run({ tx, subject: target }, { version }) {
    if (!(await deleteTarget(tx, target.id, version))) return changed(formOfTarget(target));
    const { version: _, ...content } = formOfTarget(target);
    const saved: Saved = {
      said: `Đã bỏ chỉ tiêu của ${target.unitName}.`,
      undo: {
        command: 'setting.target.set',
        input: { ...content, unitId: String(target.unitId) },
      },
    };
    return ok(saved);
  },
});
