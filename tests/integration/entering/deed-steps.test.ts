import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnyCommand } from '@/lib/access/gate';
import { closeDeed } from '@/lib/deeds/close-deed';
import { completeDeed } from '@/lib/deeds/complete-deed';
import { confirmDeed } from '@/lib/deeds/confirm-deed';
import { recordProgress } from '@/lib/deeds/record-progress';
import { returnDeed } from '@/lib/deeds/return-deed';
import { submitDeed } from '@/lib/deeds/submit-deed';
import { undoStep } from '@/lib/deeds/undo-step';
import { withdrawDeed } from '@/lib/deeds/withdraw-deed';
import { withdrawProgress } from '@/lib/deeds/withdraw-progress';
import { plusDays } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import { plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

// Mid-year: around New Year’s Day “three days ago” is another year.
vi.hoisted(() => {
  process.env.NENNEP_TODAY = '2022-06-15';
});

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('deed_steps');
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

/** From where, as whom, with what, to where. */
const STEPS: readonly (readonly [
  name: string,
  command: AnyCommand,
  as: 'a.member' | 'a.secretary',
  from: object,
  words: object,
  to: object,
])[] = [
  [
    'đăng ký bản nháp',
    submitDeed as AnyCommand,
    'a.member',
    { state: 'draft', registered_on: null },
    {},
    { state: 'registered', registered_on: DAY },
  ],
  [
    'duyệt',
    confirmDeed as AnyCommand,
    'a.secretary',
    {},
    {},
    { state: 'approved', approved_on: DAY, confirmed_by: null },
  ],
  ['xác nhận', confirmDeed as AnyCommand, 'a.secretary', COMPLETED, {}, { state: 'completed' }],
  [
    'trả lại đăng ký',
    returnDeed as AnyCommand,
    'a.secretary',
    {},
    { reason: 'Chưa rõ' },
    { state: 'registered', returned_on: DAY, return_reason: 'Chưa rõ' },
  ],
  [
    'trả lại hoàn thành',
    returnDeed as AnyCommand,
    'a.secretary',
    COMPLETED,
    { reason: 'Chưa đủ' },
    { state: 'under_way', completed_on: null, returned_on: DAY },
  ],
  [
    'hoàn thành',
    completeDeed as AnyCommand,
    'a.member',
    APPROVED,
    { completedOn: DAY, result: 'Giảm 6%' },
    { ...COMPLETED, confirmed_by: null },
  ],
  [
    'sửa hoàn thành',
    completeDeed as AnyCommand,
    'a.member',
    COMPLETED,
    { completedOn: DAY, result: 'Giảm 7%' },
    { state: 'completed', result: 'Giảm 7%' },
  ],
  [
    'rút',
    withdrawDeed as AnyCommand,
    'a.member',
    APPROVED,
    {},
    { state: 'withdrawn', ended_on: DAY },
  ],
  [
    'không hoàn thành',
    closeDeed as AnyCommand,
    'a.member',
    APPROVED,
    { reason: 'Bận' },
    { state: 'not_completed', ended_on: DAY, result: 'Bận' },
  ],
];

describe.each(STEPS)('%s', (_name, step, as, from, words, to) => {
  it('leads there, and undoing leads back', async () => {
    const id = await plantDeed(world, 'an', { ...from });
    const actor = await world.actor(as);
    const before = await deed(id);
    const answer = await step.execute(actor, { ...mark(id), ...words });
    expect(answer).toMatchObject({ ok: true });
    expect(await deed(id)).toMatchObject({ ...to, version: 2 });
    expect(await undoStep.execute(actor, undoOf(answer))).toMatchObject({ ok: true });
    expect(await deed(id)).toEqual({ ...before, version: 3 });
  });

  it('is refused where it is no longer possible', async () => {
    const id = await plantDeed(world, 'an', { state: 'withdrawn', ended_on: DAY });
    const answer = await step.execute(await world.actor(as), { ...mark(id), ...words });
    expect(answer).toMatchObject({ ok: false, failure: 'not-now' });
  });

  it('over another version changes nothing', async () => {
    const id = await plantDeed(world, 'an', { ...from, version: 5 });
    const answer = await step.execute(await world.actor(as), { ...mark(id, 4), ...words });
    expect(answer).toMatchObject({ failure: 'changed-meanwhile', current: { version: '5' } });
    expect(await deed(id)).toMatchObject({ version: 5 });
  });
});

describe('hoàn thành', () => {
  it.each([
    ['not-yet', plusDays(DAY, 1)],
    ['before-registered', plusDays(DAY, -1)],
  ])('%s', async (failure, completedOn) => {
    const id = await plantDeed(world, 'an', APPROVED);
    const answer = await completeDeed.execute(await world.actor('a.member'), {
      ...mark(id),
      completedOn,
      result: 'Xong',
    });
    expect(answer).toMatchObject({ failure, field: 'completedOn' });
  });

  it('not after the unit has closed', async () => {
    const id = await plantDeed(world, 'chi', { ...APPROVED, registered_on: plusDays(DAY, -9) });
    const close = 'update unit set closed_on = $2 where id = $1';
    await world.rows(close, [world.units['a-b2'], DAY]);
    const complete = async (completedOn: string) =>
      completeDeed.execute(await world.actor('a.staff'), {
        ...mark(id),
        completedOn,
        result: 'Xong',
      });
    expect(await complete(DAY)).toMatchObject({ failure: 'unit-closed' });
    expect(await complete(plusDays(DAY, -1))).toMatchObject({ ok: true });
    await world.rows(close, [world.units['a-b2'], null]);
  });

  it('what the branch has confirmed is corrected by the branch only, and stays confirmed', async () => {
    const confirmed = { ...COMPLETED, confirmed_by: world.users['a.secretary'] };
    const id = await plantDeed(world, 'an', confirmed);
    const words = { ...mark(id), completedOn: DAY, result: 'Giảm 7%' };
    expect(await completeDeed.execute(await world.actor('a.member'), words)).toMatchObject({
      failure: 'confirmed',
    });
    expect((await completeDeed.execute(await world.actor('a.secretary'), words)).ok).toBe(true);
    expect(await deed(id)).toMatchObject({ confirmed_by: world.users['a.secretary'] });
  });

  it('a unit’s own is confirmed with it', async () => {
    const id = await plantDeed(world, 'a-b1', APPROVED);
    const words = { ...mark(id), completedOn: DAY, result: 'Xong' };
    await completeDeed.execute(await world.actor('a.secretary'), words);
    expect(await deed(id)).toMatchObject({ confirmed_by: world.users['a.secretary'] });
  });
});

describe('nhật ký', () => {
  const note = (id: number, notedOn: string = DAY) => ({
    deedId: String(id),
    notedOn,
    body: 'Đã thay bóng đèn',
  });
  it('the first line puts an approved deed under way; without it, it has not begun', async () => {
    const id = await plantDeed(world, 'an', APPROVED);
    const member = await world.actor('a.member');
    const answer = await recordProgress.execute(member, note(id));
    expect(await deed(id)).toMatchObject({ state: 'under_way' });
    expect(await withdrawProgress.execute(member, undoOf(answer))).toMatchObject({ ok: true });
    expect(await deed(id)).toMatchObject({ state: 'approved' });
    expect(await world.rows('select * from deed_progress')).toEqual([]);
  });
  it.each([
    ['not-yet', plusDays(DAY, 1)],
    ['before-registered', plusDays(DAY, -1)],
  ])('%s', async (failure, notedOn) => {
    const id = await plantDeed(world, 'an', APPROVED);
    const answer = await recordProgress.execute(await world.actor('a.member'), note(id, notedOn));
    expect(answer).toMatchObject({ failure, field: 'notedOn' });
  });
  it('no line of another deed is taken out through this one', async () => {
    const [mine, other] = [await plantDeed(world, 'an'), await plantDeed(world, 'binh')];
    const answer = await recordProgress.execute(await world.actor('a.secretary'), note(other));
    const { progressId } = undoOf(answer);
    const input = { deedId: String(mine), progressId };
    expect(await withdrawProgress.execute(await world.actor('a.member'), input)).toEqual({
      ok: false,
      failure: 'not-found',
    });
    expect(await world.rows('select * from deed_progress')).toHaveLength(1);
  });
});
