import { command } from '@/lib/access/gate';
import { failEach, ok, type Saved } from '@/lib/access/outcome';
import { findUnit } from '@/lib/hierarchy/store';
import { setTargetInput } from './input';
import { checkTarget, ofOwnMeasure, TARGET_FAULTS } from './target';
import { insertTarget } from './target-store';

/** Giao một chỉ tiêu phải đạt cho một đơn vị. */
export const setTarget = command({
  name: 'setting.target.set',
  capability: 'setting.write',
  input: setTargetInput,
  failures: TARGET_FAULTS,
  subject: ({ tx, roots, today }, { unitId }) => findUnit(roots, unitId, [today], tx),
  async run({ tx, subject: unit }, { unitId: _, ...typed }) {
    const wrong = failEach(checkTarget(typed));
    if (wrong) return wrong;
    const id = await insertTarget(tx, unit.id, ofOwnMeasure(typed));
    const saved: Saved = {
      said: `Đã giao chỉ tiêu cho ${unit.name}.`,
      undo: { command: 'setting.target.withdraw', input: { targetId: String(id), version: '1' } },
    };
    return ok(saved);
  },
});
