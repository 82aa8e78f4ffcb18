import { command } from '@/lib/access/gate';
import { fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { within } from './candidates';
import { namedIn } from './example';
import { checkExample, EXAMPLE_FAULTS, whoOf } from './example-rules';
import { insertExample } from './example-store';
import { contentOf, recordExampleInput } from './input';
import { readPlaced } from './recipient-store';

/** Ghi danh một gương người tốt, việc tốt. */
export const recordExample = command({
  name: 'example.record',
  capability: 'example.write',
  input: recordExampleInput,
  failures: EXAMPLE_FAULTS,
  subject: ({ tx, actor, today }, { unitId, recordedOn }) =>
    findUnitToEnter(enteringScope(actor, 'example.write'), unitId, [today, recordedOn], tx),
  async run({ tx, actor, today, subject: unit }, input) {
    const example = contentOf(input);
    const scope = within(enteringScope(actor, 'example.write'), unit.id);
    const placed = await readPlaced(tx, scope, example.recordedOn, namedIn(example));
    const wrong = failEach(checkExample(example, placed, today));
    if (wrong) return wrong;
    const who = whoOf(example, placed);
    if (!who) return fail('invalid');
    const where = { blocId: unit.blocId, userId: actor.userId };
    const { id, version } = await insertExample(tx, where, who, example);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã ghi danh “${example.title}”.`,
      undo: {
        command: 'example.withdraw',
        input: { exampleId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
