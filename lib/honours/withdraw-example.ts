import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formOfExample } from './example';
import { deleteExample, lockExample } from './example-store';
import { withdrawExampleInput } from './input';

/** Rút một gương khỏi sổ; undoing it records the same one again. */
export const withdrawExample = command({
  name: 'example.withdraw',
  capability: 'example.write',
  input: withdrawExampleInput,
  failures: {},
  subject: ({ tx, actor, today }, { exampleId }) =>
    lockExample(tx, enteringScope(actor, 'example.write'), exampleId, today),
  async run({ tx, subject: example }, { version }) {
    if (example.version !== version) return changed(formOfExample(example));
    await deleteExample(tx, example.id);
    const { version: _, ...content } = formOfExample(example);
    const saved: Saved = {
      said: `Đã rút “${example.title}” khỏi sổ.`,
      undo: {
        command: 'example.record',
        input: { ...content, unitId: String(example.unitId) },
      },
    };
    return ok(saved);
  },
});
