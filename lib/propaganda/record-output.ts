import { command } from '@/lib/access/gate';
import { failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { recordOutputInput } from './input';
import { insertOutput } from './output-store';
import { checkOutput, FAULTS } from './rules';
import { sayQuantity } from './view';

/** Ghi một sản phẩm tuyên truyền đã phát hành. */
export const recordOutput = command({
  name: 'propaganda.record',
  capability: 'propaganda.write',
  input: recordOutputInput,
  failures: FAULTS,
  subject: ({ tx, actor, today }, { unitId, content }) =>
    findUnitToEnter(
      enteringScope(actor, 'propaganda.write'),
      unitId,
      [today, content.issuedOn],
      tx,
    ),
  async run({ tx, actor, today, subject: unit }, { content }) {
    const wrong = failEach(checkOutput(content, unit, today));
    if (wrong) return wrong;
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertOutput(tx, where, content);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã ghi “${content.title}”: ${sayQuantity(content)}.`,
      undo: {
        command: 'propaganda.withdraw',
        input: { outputId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
