import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryDeed } from '@/lib/deeds/carry-deed';
import { confirmDeed, confirmDeeds } from '@/lib/deeds/confirm-deed';
import { recordProgress } from '@/lib/deeds/record-progress';
import { submitDeed } from '@/lib/deeds/submit-deed';
import { undoStep } from '@/lib/deeds/undo-step';
import { today } from '@/lib/platform/clock';
import { plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

// Mid-year: around New Year’s Day “three days ago” is another year.
vi.hoisted(() => {
  process.env.NENNEP_TODAY = '2022-06-15';
});

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('deed_many');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from good_deed'));

const DAY = today();
const deed = async (id: number) =>
  (await world.rows('select * from good_deed where id = $1', [id]))[0];
const mark = (id: number, version = 1) => ({ deedId: String(id), version: String(version) });
const undoOf = (answer: unknown) => Object(answer).value.undo.input;

const APPROVED = { state: 'approved', approved_on: DAY };
const COMPLETED = { state: 'completed', completed_on: DAY, result: 'Giảm 6%' };

describe('xác nhận nhiều việc', () => {
  it('confirms all, and one undo leads all back', async () => {
    const ids = [await plantDeed(world, 'an'), await plantDeed(world, 'binh', COMPLETED)];
    const secretary = await world.actor('a.secretary');
    const answer = await confirmDeeds.execute(secretary, { deeds: ids.map((id) => `${id}:1`) });
    expect(answer).toMatchObject({ value: { said: 'Đã xác nhận 2 việc làm tốt.' } });
    expect(await deed(ids[0] ?? 0)).toMatchObject({ state: 'approved' });
    expect(await deed(ids[1] ?? 0)).toMatchObject({ confirmed_by: world.users['a.secretary'] });
    expect(await undoStep.execute(secretary, undoOf(answer))).toMatchObject({ ok: true });
    expect(await deed(ids[0] ?? 0)).toMatchObject({ state: 'registered', approved_on: null });
    expect(await deed(ids[1] ?? 0)).toMatchObject({ confirmed_by: null });
  });

  it('none, where one of them is foreign, changed meanwhile or waits no longer', async () => {
    const own = await plantDeed(world, 'an');
    const secretary = await world.actor('a.secretary');
    const many = (...deeds: string[]) => confirmDeeds.execute(secretary, { deeds });
    const foreign = await plantDeed(world, 'chi');
    expect(await many(`${own}:1`, `${foreign}:1`)).toEqual({ ok: false, failure: 'not-found' });
    const newer = await plantDeed(world, 'binh', { version: 2 });
    expect(await many(`${own}:1`, `${newer}:1`)).toMatchObject({ failure: 'some-changed' });
    const done = await plantDeed(world, 'binh', APPROVED);
    expect(await many(`${own}:1`, `${done}:1`)).toMatchObject({ failure: 'some-changed' });
    expect(await deed(own)).toMatchObject({ state: 'registered', version: 1 });
  });
});

describe('chuyển sang năm sau', () => {
  it('ends here and begins there as a draft, since that year has not begun; one undo for both', async () => {
    const id = await plantDeed(world, 'an', APPROVED);
    const member = await world.actor('a.member');
    const answer = await carryDeed.execute(member, mark(id));
    expect(answer).toMatchObject({ ok: true });
    expect(await deed(id)).toMatchObject({ state: 'carried_over', ended_on: DAY });
    const next = Object(answer).value.id;
    expect(await deed(next)).toMatchObject({
      state: 'draft',
      registered_on: null,
      member_id: world.members.an,
      starts_on: `${Number(DAY.slice(0, 4)) + 1}-01-01`,
    });
    const early = await submitDeed.execute(member, mark(next));
    expect(early).toMatchObject({ failure: 'not-this-year' });
    expect(await undoStep.execute(member, undoOf(answer))).toMatchObject({ ok: true });
    expect(await deed(next)).toBeUndefined();
    expect(await deed(id)).toMatchObject({ state: 'approved', ended_on: null });
  });

  it('waits for a next year that is not there', async () => {
    await world.rows('delete from campaign_year where starts_on > $1', [DAY]);
    const id = await plantDeed(world, 'binh', APPROVED);
    await world.rows('delete from campaign_year where starts_on > $1', [DAY]);
    const answer = await carryDeed.execute(await world.actor('a.secretary'), mark(id));
    expect(answer).toMatchObject({ failure: 'no-next-year' });
  });
});

describe('hoàn tác', () => {
  it('not what somebody else did, nor what was changed since, nor what is long ago', async () => {
    const id = await plantDeed(world, 'an');
    const [member, secretary] = [await world.actor('a.member'), await world.actor('a.secretary')];
    const answer = await confirmDeed.execute(secretary, mark(id));
    const tooLate = { ok: false, failure: 'too-late' };
    expect(await undoStep.execute(member, undoOf(answer))).toMatchObject(tooLate);
    await recordProgress.execute(member, { deedId: String(id), notedOn: DAY, body: 'Đã làm' });
    expect(await undoStep.execute(secretary, undoOf(answer))).toMatchObject(tooLate);
    const other = await plantDeed(world, 'binh');
    const second = await confirmDeed.execute(secretary, mark(other));
    await world.rows(
      `update audit_entry set at = at - interval '16 minutes' where row_key = $1 and table_name = 'good_deed'`,
      [String(other)],
    );
    expect(await undoStep.execute(secretary, undoOf(second))).toMatchObject(tooLate);
  });
});
