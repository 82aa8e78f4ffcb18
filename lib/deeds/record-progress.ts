import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { lockDeed, updateStanding } from './deed-store';
import { noteProgressInput } from './input';
import { insertProgress } from './progress-store';
import { writeReach } from './reach';
import { stateAfter } from './rules';
import { STEP_FAILURES } from './view';

/** Ghi một dòng nhật ký thực hiện; the first after the approval puts the deed under way. */
export const recordProgress = command({
  name: 'deed.note-progress',
  capability: 'deed.write',
  input: noteProgressInput,
  failures: {
    ...STEP_FAILURES,
    'not-yet': 'Ngày thực hiện không được sau hôm nay.',
    'before-registered': 'Ngày thực hiện phải từ ngày đăng ký trở đi.',
  },
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, actor, today, subject: deed }, { notedOn, body }) {
    const { standing } = deed;
    const state = stateAfter(standing.state, 'note-progress');
    if (state === null || standing.registeredOn === null) return fail('not-now');
    if (notedOn > today) return fail('not-yet', 'notedOn');
    if (notedOn < standing.registeredOn) return fail('before-registered', 'notedOn');
    if (state !== standing.state) {
      await updateStanding(tx, deed.id, deed.version, { ...standing, state });
    }
    const progressId = await insertProgress(tx, deed, { notedOn, body }, actor.userId);
    const saved: Saved = {
      said: 'Đã ghi vào nhật ký thực hiện.',
      undo: {
        command: 'deed.withdraw-progress',
        input: { deedId: String(deed.id), progressId: String(progressId) },
      },
    };
    return ok(saved);
  },
});
