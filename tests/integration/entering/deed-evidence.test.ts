import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { registerDeed } from '@/lib/deeds/register-deed';
import { undoStep } from '@/lib/deeds/undo-step';
import { withdrawDeed } from '@/lib/deeds/withdraw-deed';
import { addEvidence } from '@/lib/evidence/add-evidence';
import { withdrawEvidence } from '@/lib/evidence/withdraw-evidence';
import { deedForm, plantCatalogue, plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';
import { keptFile } from '@/tests/support/permission-evidence';

vi.hoisted(() => {
  process.env.NENNEP_TODAY = '2022-06-15';
});

let world: EnteringWorld;
let member: Actor;
beforeAll(async () => {
  world = await openEnteringWorld('deed_evidence');
  member = await world.actor('a.member');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.rows('delete from evidence');
  await world.rows('delete from good_deed');
});

const photo = async (deedId: string, name = 'anh.jpg') => {
  const answer = await addEvidence.execute(member, { deedId, file: keptFile(name) });
  return String(Object(answer).value.id);
};
const entered = async (rest: object = {}) => {
  const form = deedForm(await plantCatalogue(world, 'a-b1'));
  const answer = await registerDeed.execute(member, { ...form, ...rest });
  if (!answer.ok) throw new Error(answer.failure);
  return { deedId: String(answer.value.id), undo: answer.value.undo?.input };
};
const standing = async () => {
  const [row] = await world.rows(
    `select d.state, d.completed_on is not null as done, array(
       select file_name from evidence e where e.deed_id = d.id and withdrawn_at is null order by 1) as shown
     from good_deed d`,
  );
  return row;
};
const undoOf = (answer: unknown) => Object(answer).value.undo.input;

describe('hoàn tác việc vừa ghi đã có minh chứng', () => {
  it.each([
    ['registered', {}, { state: 'registered', done: false }],
    ['already done', { done: 'on' }, { state: 'completed', done: true }],
  ])('%s: withdraws the deed with its evidence, and gives both back', async (_, rest, was) => {
    const { deedId, undo } = await entered(rest);
    await photo(deedId);
    const undone = await undoStep.execute(member, undo);
    expect(undone).toMatchObject({ ok: true, value: { said: expect.stringContaining('Đã rút') } });
    expect(await standing()).toEqual({ state: 'withdrawn', done: false, shown: [] });
    expect(await undoStep.execute(member, undoOf(undone))).toMatchObject({ ok: true });
    expect(await standing()).toEqual({ ...was, shown: ['anh.jpg'] });
  });

  it('does not bring back what was withdrawn before', async () => {
    const { deedId, undo } = await entered();
    const evidenceId = await photo(deedId, 'nhầm.jpg');
    await withdrawEvidence.execute(member, { evidenceId });
    await photo(deedId, 'đúng.jpg');
    const undone = await undoStep.execute(member, undo);
    expect(await standing()).toMatchObject({ shown: [] });
    await undoStep.execute(member, undoOf(undone));
    expect(await standing()).toMatchObject({ state: 'registered', shown: ['đúng.jpg'] });
  });

  it('one without evidence goes as if it had not been entered', async () => {
    const { undo } = await entered();
    expect(await undoStep.execute(member, undo)).toMatchObject({ ok: true });
    expect(await world.rows('select from good_deed')).toEqual([]);
  });
});

it('a deed that is withdrawn takes its evidence along, and brings it back', async () => {
  const deedId = String(await plantDeed(world, 'an'));
  await photo(deedId);
  const withdrawn = await withdrawDeed.execute(member, { deedId, version: '1' });
  expect(await standing()).toEqual({ state: 'withdrawn', done: false, shown: [] });
  expect(await undoStep.execute(member, undoOf(withdrawn))).toMatchObject({ ok: true });
  expect(await standing()).toEqual({ state: 'registered', done: false, shown: ['anh.jpg'] });
});
