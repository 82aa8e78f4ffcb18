import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formOfExample, namedIn } from './example';
import { checkExample, EXAMPLE_FAULTS, whoOf } from './example-rules';
import { lockExample, updateExample } from './example-store';
import { changeExampleInput, contentOf } from './input';
import { readPlaced } from './recipient-store';

/** Sửa một gương; also how it is made public, or taken back. */
export const changeExample = command({
  name: 'example.change',
  capability: 'example.write',
  input: changeExampleInput,
  failures: EXAMPLE_FAULTS,
  subject: ({ tx, actor, today }, { exampleId }) =>
    lockExample(tx, enteringScope(actor, 'example.write'), exampleId, today),
  async run({ tx, actor, today, subject: before }, { exampleId: _, version, ...input }) {
    if (before.version !== version) return changed(formOfExample(before));
    const example = contentOf(input);
    const scope = enteringScope(actor, 'example.write');
    const placed = await readPlaced(tx, scope, example.recordedOn, namedIn(example));
    const wrong = failEach(checkExample(example, placed, today));
    if (wrong) return wrong;
    const who = whoOf(example, placed);
    if (!who) return fail('invalid');
    await updateExample(tx, before.id, who, example);
    const published = before.publishedOn === null && example.publishedOn !== null;
    const saved: Saved = {
      said: `${published ? 'Đã công khai' : 'Đã sửa'} “${example.title}”.`,
      undo: {
        command: 'example.change',
        input: {
          ...formOfExample(before),
          exampleId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
