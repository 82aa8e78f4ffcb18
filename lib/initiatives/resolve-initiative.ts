import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formatDate } from '@/lib/platform/format';
import { formOfInitiative } from './initiative';
import { lockInitiative, updateInitiative } from './initiative-store';
import { resolveInitiativeInput } from './input';
import { checkResolution, FAULTS } from './rules';

/** Ghi đã giải quyết xong, with its result: from that day on it counts as resolved. */
export const resolveInitiative = command({
  name: 'initiative.resolve',
  capability: 'initiative.write',
  input: resolveInitiativeInput,
  failures: { ...FAULTS, 'resolved-already': 'Nội dung này đã ghi là giải quyết xong.' },
  subject: ({ tx, actor, today }, { initiativeId }) =>
    lockInitiative(tx, enteringScope(actor, 'initiative.write'), initiativeId, today),
  async run({ tx, today, subject: before }, { version, resolvedOn, result }) {
    if (before.version !== version) return changed(formOfInitiative(before));
    if (before.resolution) return fail('resolved-already');
    const resolution = { resolvedOn, result };
    const wrong = failEach(checkResolution(resolution, before.registeredOn, before, today));
    if (wrong) return wrong;
    await updateInitiative(tx, before.id, version, { ...before, resolution });
    const saved: Saved = {
      said: `Đã ghi giải quyết xong ngày ${formatDate(resolvedOn)}.`,
      undo: {
        command: 'initiative.reopen',
        input: { initiativeId: String(before.id), version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
