import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { readCatalogue } from './choice-store';
import { formOfDeed } from './deed';
import { lockDeed, updateContent } from './deed-store';
import { changeDeedInput } from './input';
import { writeReach } from './reach';
import { stateAfter, wrongDays } from './rules';
import { PLAN_FAILURES } from './view';

/** Sửa nội dung đã đăng ký. Changing a returned one hands it in again. */
export const changeDeed = command({
  name: 'deed.edit',
  capability: 'deed.write',
  input: changeDeedInput,
  failures: {
    ...PLAN_FAILURES,
    'not-now': 'Việc này đã kết thúc nên không sửa nội dung được nữa.',
    'approved-already':
      'Chi bộ đã duyệt việc này. Đồng chí đề nghị bí thư chi bộ sửa, hoặc rút và đăng ký việc khác.',
  },
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, actor, today, subject: deed }, { deedId: _, version, ...plan }) {
    const { state, registeredOn } = deed.standing;
    if (stateAfter(state, 'edit') === null) return fail('not-now');
    // Who reaches it otherwise than as its own member may change what was approved.
    const others = { ...writeReach(actor), own: null };
    const speaksForBranch = (await lockDeed(tx, others, deed.id, today)) !== null;
    const open = state === 'draft' || state === 'registered';
    if (!open && !speaksForBranch) return fail('approved-already');
    const { groups, standards } = await readCatalogue(tx, deed.blocId, registeredOn ?? today);
    const kept = (id: number) => deed.standardIds.includes(id);
    const known = (id: number) => kept(id) || standards.some((one) => one.id === id);
    const group = plan.groupId === deed.groupId || groups.some(({ id }) => id === plan.groupId);
    const wrong = failEach([
      ...wrongDays(plan, deed.year),
      [!group, 'not-found', 'groupId'],
      [!plan.standardIds.every(known), 'not-found', 'standardIds'],
    ]);
    if (wrong) return wrong;
    if (!(await updateContent(tx, deed, version, plan))) return changed(formOfDeed(deed));
    const before = { ...formOfDeed(deed), deedId: String(deed.id), version: String(version + 1) };
    const saved: Saved = {
      said: `Đã sửa “${plan.title}”.`,
      // What was returned stays handed in: there is no way back to that by writing old words.
      ...(deed.standing.returnedOn ? {} : { undo: { command: 'deed.edit', input: before } }),
    };
    return ok(saved);
  },
});
