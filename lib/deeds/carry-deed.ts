import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { findMemberOwner, findNextYear, findUnitOwner, readCatalogue } from './choice-store';
import { markOf } from './deed';
import { insertDeed, lockDeed, updateStanding } from './deed-store';
import { deedVersionInput } from './input';
import { writeReach } from './reach';
import { type Standing, stateAfter } from './rules';
import { formOfStep } from './step';
import { STEP_FAILURES } from './view';

/**
 * Chuyển sang năm sau: this one ends, and a deed of the same words begins in the next year – registered where that
 * year has begun, else as a draft to be registered then. A standard no longer in force is left behind.
 */
export const carryDeed = command({
  name: 'deed.carry-over',
  capability: 'deed.write',
  input: deedVersionInput,
  failures: {
    ...STEP_FAILURES,
    'no-next-year': 'Năm sau chưa được Đảng bộ Khối mở nên chưa chuyển được.',
    'nowhere-now': 'Đảng viên hoặc đơn vị này không còn hoạt động ở đây nên không chuyển được.',
  },
  subject: ({ tx, actor, today }, { deedId }) => lockDeed(tx, writeReach(actor), deedId, today),
  async run({ tx, actor, today, subject: deed }, { version }) {
    const state = stateAfter(deed.standing.state, 'carry-over');
    if (state === null) return fail('not-now');
    const year = await findNextYear(tx, deed.blocId, deed.year.to);
    if (!year) return fail('no-next-year');
    const reach = writeReach(actor);
    const owner = deed.memberId
      ? await findMemberOwner(tx, reach, deed.memberId, today)
      : await findUnitOwner(tx, reach, deed.unitId, today);
    if (!owner) return fail('nowhere-now');
    const ended = { ...deed.standing, state, endedOn: today, returnedOn: null, returnReason: null };
    if (!(await updateStanding(tx, deed.id, version, ended))) return changed(formOfStep(deed));
    const begun = year.from <= today && today <= year.to;
    const collective = deed.kind === 'collective';
    const standing: Standing = {
      state: begun ? (collective ? 'approved' : 'registered') : 'draft',
      registeredOn: begun ? today : null,
      approvedOn: begun && collective ? today : null,
      completedOn: null,
      endedOn: null,
      result: null,
      confirmedBy: null,
      returnedOn: null,
      returnReason: null,
    };
    const { standards } = await readCatalogue(tx, deed.blocId, begun ? today : year.from);
    const standardIds = deed.standardIds.filter((id) => standards.some((one) => one.id === id));
    const place = { ...owner, yearId: year.id, userId: actor.userId };
    const content = { ...deed, startsOn: year.from, dueOn: year.to, standardIds };
    const id = await insertDeed(tx, place, content, standing);
    const marks = [markOf({ id, version: 1 }), markOf({ id: deed.id, version: version + 1 })];
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã chuyển “${deed.title}” sang năm ${year.code}.`,
      undo: { command: 'deed.undo', input: { deeds: marks } },
    };
    return ok(saved);
  },
});
