import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { changeSessionInput } from './input';
import { contentOf, formOfSession } from './session';
import { checkSession, countPeople, FAULTS } from './session-rules';
import { lockSession, replaceDetails, updateSession } from './session-store';
import { sayPeople } from './session-view';

/** Sửa một buổi đã ghi. */
export const changeSession = command({
  name: 'study.session.change',
  capability: 'study.write',
  input: changeSessionInput,
  failures: FAULTS,
  subject: ({ tx, actor, today }, { sessionId }) =>
    lockSession(tx, enteringScope(actor, 'study.write'), sessionId, today),
  async run({ tx, today, subject: before }, input) {
    const { version } = input;
    if (before.version !== version) return changed(formOfSession(before));
    const session = contentOf(input);
    const unit = { ...before, kind: before.unitKind };
    const roster = session.by === 'names' ? await readRoster(tx, before.unitId) : [];
    const wrong = failEach(checkSession(session, unit, roster, today));
    if (wrong) return wrong;
    const people = countPeople(session, roster);
    await updateSession(tx, before.id, version, { ...session, ...people });
    await replaceDetails(tx, before.blocId, before.id, session);
    const saved: Saved = {
      said: `Đã sửa “${session.topic}”: ${sayPeople(people)}.`,
      undo: {
        command: 'study.session.change',
        input: {
          ...formOfSession(before),
          sessionId: String(before.id),
          version: String(version + 1),
        },
      },
    };
    return ok(saved);
  },
});
