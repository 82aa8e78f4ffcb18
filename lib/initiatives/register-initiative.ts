import { command } from '@/lib/access/gate';
import { failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { insertInitiative } from './initiative-store';
import { registerInitiativeInput } from './input';
import { checkInitiative, FAULTS } from './rules';
import { KIND_WORDS } from './view';

/** Đăng ký một khâu đột phá, một hạn chế; also one that is resolved already. */
export const registerInitiative = command({
  name: 'initiative.register',
  capability: 'initiative.write',
  input: registerInitiativeInput,
  failures: FAULTS,
  subject: ({ tx, actor, today }, { unitId, content }) =>
    findUnitToEnter(
      enteringScope(actor, 'initiative.write'),
      unitId,
      [today, content.registeredOn],
      tx,
    ),
  async run({ tx, actor, today, subject: unit }, { content }) {
    const wrong = failEach(checkInitiative(content, unit, today));
    if (wrong) return wrong;
    const where = { blocId: unit.blocId, unitId: unit.id, userId: actor.userId };
    const { id, version } = await insertInitiative(tx, where, content);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã đăng ký ${KIND_WORDS[content.kind].toLowerCase()} “${content.title}”.`,
      undo: {
        command: 'initiative.withdraw',
        input: { initiativeId: String(id), version: String(version) },
      },
    };
    return ok(saved);
  },
});
