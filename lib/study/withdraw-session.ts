import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { withdrawSessionInput } from './input';
import { formOfSession } from './session';
import { deleteSession, lockSession } from './session-store';

/** Rút một buổi đã ghi; undoing it records the same session again, under its plan where it came from one. */
export const withdrawSession = command({
  name: 'study.session.withdraw',
  capability: 'study.write',
  input: withdrawSessionInput,
  failures: {},
  subject: ({ tx, actor, today }, { sessionId }) =>
    lockSession(tx, enteringScope(actor, 'study.write'), sessionId, today),
  async run({ tx, subject: session }, { version }) {
    if (session.version !== version) return changed(formOfSession(session));
    await deleteSession(tx, session.id, version);
    const { version: _, ...content } = formOfSession(session);
    const plan = session.planId === null ? {} : { planId: String(session.planId) };
    const saved: Saved = {
      said: `Đã rút “${session.topic}” khỏi sổ sinh hoạt.`,
      undo: {
        command: 'study.record',
        input: { ...content, ...plan, unitId: String(session.unitId) },
      },
    };
    return ok(saved);
  },
});
