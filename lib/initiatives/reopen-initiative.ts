import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formOfInitiative } from './initiative';
import { lockInitiative, updateInitiative } from './initiative-store';
import { initiativeRowInput } from './input';

/** Mở lại: it turns out that it was not resolved. */
export const reopenInitiative = command({
  name: 'initiative.reopen',
  capability: 'initiative.write',
  input: initiativeRowInput,
  failures: { open: 'Nội dung này đang mở.' },
  subject: ({ tx, actor, today }, { initiativeId }) =>
    lockInitiative(tx, enteringScope(actor, 'initiative.write'), initiativeId, today),
  async run({ tx, subject: before }, { version }) {
    if (before.version !== version) return changed(formOfInitiative(before));
    if (!before.resolution) return fail('open');
    await updateInitiative(tx, before.id, version, { ...before, resolution: null });
    const saved: Saved = {
      said: 'Đã mở lại; nội dung này chưa giải quyết xong.',
      undo: {
        command: 'initiative.change',
        input: {
          ...formOfInitiative(before),
          initiativeId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
