import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formOfInitiative } from './initiative';
import { lockInitiative, updateInitiative } from './initiative-store';
import { changeInitiativeInput } from './input';
import { checkInitiative, FAULTS } from './rules';

/** Sửa một khâu đột phá, một hạn chế. */
export const changeInitiative = command({
  name: 'initiative.change',
  capability: 'initiative.write',
  input: changeInitiativeInput,
  failures: FAULTS,
  subject: ({ tx, actor, today }, { initiativeId }) =>
    lockInitiative(tx, enteringScope(actor, 'initiative.write'), initiativeId, today),
  async run({ tx, today, subject: before }, { version, content }) {
    if (before.version !== version) return changed(formOfInitiative(before));
    const wrong = failEach(checkInitiative(content, before, today));
    if (wrong) return wrong;
    await updateInitiative(tx, before.id, version, content);
    const saved: Saved = {
      said: `Đã sửa “${content.title}”.`,
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
