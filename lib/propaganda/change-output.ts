import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { changeOutputInput } from './input';
import { formOfOutput } from './output';
import { lockOutput, updateOutput } from './output-store';
import { checkOutput, FAULTS } from './rules';

/** Sửa một sản phẩm tuyên truyền đã ghi. */
export const changeOutput = command({
  name: 'propaganda.change',
  capability: 'propaganda.write',
  input: changeOutputInput,
  failures: FAULTS,
  subject: ({ tx, actor, today }, { outputId }) =>
    lockOutput(tx, enteringScope(actor, 'propaganda.write'), outputId, today),
  async run({ tx, today, subject: before }, { version, content }) {
    if (before.version !== version) return changed(formOfOutput(before));
    const wrong = failEach(checkOutput(content, before, today));
    if (wrong) return wrong;
    await updateOutput(tx, before.id, version, content);
    const saved: Saved = {
      said: `Đã sửa “${content.title}”.`,
      undo: {
        command: 'propaganda.change',
        input: {
          ...formOfOutput(before),
          outputId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
