import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { withdrawOutputInput } from './input';
import { formOfOutput } from './output';
import { deleteOutput, lockOutput } from './output-store';

/** Rút khỏi sổ; undoing it records the same again. */
export const withdrawOutput = command({
  name: 'propaganda.withdraw',
  capability: 'propaganda.write',
  input: withdrawOutputInput,
  failures: {},
  subject: ({ tx, actor, today }, { outputId }) =>
    lockOutput(tx, enteringScope(actor, 'propaganda.write'), outputId, today),
  async run({ tx, subject: before }, { version }) {
    if (before.version !== version) return changed(formOfOutput(before));
    await deleteOutput(tx, before.id, version);
    const { version: _, ...content } = formOfOutput(before);
    const saved: Saved = {
      said: `Đã rút “${before.title}” khỏi sổ.`,
      undo: { command: 'propaganda.record', input: { ...content, unitId: String(before.unitId) } },
    };
    return ok(saved);
  },
});
