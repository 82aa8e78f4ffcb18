import { command } from '@/lib/access/gate';
import { changed, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { readRoster } from '@/lib/hierarchy/roster-store';
import { changeSessionInput } from './input';
import { formOfSession } from './session';
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
    const { version, received, chosen, sentUp } = input;
    if (before.version !== version) return changed(formOfSession(before));
    const contest = { received, chosen, sentUp };
    const unit = { ...before, kind: before.unitKind };
    const roster = input.by === 'names' ? await readRoster(tx, before.unitId) : [];
    const wrong = failEach(checkSession({ ...input, contest }, unit, roster, today));
    if (wrong) return wrong;
    const people = countPeople({ ...input, contest }, roster);
    await updateSession(tx, before.id, version, { ...input, ...people });
    const present = input.by === 'names' ? input.present : [];
    await replaceDetails(tx, before.blocId, before.id, present, contest);
    const saved: Saved = {
      said: `Đã sửa “${input.topic}”: ${sayPeople(people)}.`,
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
