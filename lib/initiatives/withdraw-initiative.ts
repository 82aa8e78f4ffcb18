import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formOfInitiative } from './initiative';
import { deleteInitiative, lockInitiative } from './initiative-store';
import { initiativeRowInput } from './input';

/** Rút khỏi sổ; undoing it registers the same again, as far as it had come. */
export const withdrawInitiative = command({
  name: 'initiative.withdraw',
  capability: 'initiative.write',
  input: initiativeRowInput,
  failures: {},
  subject: ({ tx, actor, today }, { initiativeId }) =>
    lockInitiative(tx, enteringScope(actor, 'initiative.write'), initiativeId, today),
  async run({ tx, subject: before }, { version }) {
    if (before.version !== version) return changed(formOfInitiative(before));
    await deleteInitiative(tx, before.id, version);
    const { version: _, ...content } = formOfInitiative(before);
    const saved: Saved = {
      said: `Đã rút “${before.title}” khỏi sổ.`,
      undo: {
        command: 'initiative.register',
        input: { ...content, unitId: String(before.unitId) },
      },
    };
    return ok(saved);
  },
});
