import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeDeed } from '@/lib/deeds/change-deed';
import { registerDeed } from '@/lib/deeds/register-deed';
import { undoStep } from '@/lib/deeds/undo-step';
import { plusDays } from '@/lib/platform/calendar';
import { type DateOnly, today } from '@/lib/platform/clock';
import { type Catalogue, deedForm, plantCatalogue, plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

// Mid-year: around New Year’s Day “three days ago” is another year.
vi.hoisted(() => {
  process.env.NENNEP_TODAY = '2022-06-15';
});

let world: EnteringWorld;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openEnteringWorld('deeds');
  catalogue = await plantCatalogue(world, 'a-b1');
  await plantCatalogue(world, 'b-b1');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from good_deed'));

const form = (rest: object = {}) => ({ ...deedForm(catalogue), ...rest });
const deed = async (id: number) =>
  (await world.rows('select * from good_deed where id = $1', [id]))[0];
const all = () => world.rows('select * from good_deed order by id');
const DAY = today();
const YEAR = DAY.slice(0, 4);

describe('đăng ký', () => {
  it('a member’s own deed is registered today, in the branch that is home, and waits', async () => {
    const member = await world.actor('a.member');
    const answer = await registerDeed.execute(member, form());
    expect(answer).toMatchObject({
      ok: true,
      value: { said: expect.stringContaining('Đã đăng ký') },
    });
    expect(await all()).toMatchObject([
      {
        kind: 'individual',
        member_id: world.members.an,
        unit_id: world.units['a-b1'],
        state: 'registered',
        registered_on: DAY,
        approved_on: null,
        recorded_by: world.users['a.member'],
      },
    ]);
    expect(await world.rows('select level from good_deed_level')).toEqual([
      { level: 'grassroots' },
    ]);
  });

  it('a unit’s own is approved with it; one that is done is completed and confirmed with it', async () => {
    const secretary = await world.actor('a.secretary');
    const unitId = String(world.units['a-b1']);
    await registerDeed.execute(secretary, form({ unitId }));
    await registerDeed.execute(secretary, form({ unitId, done: 'on' }));
    expect(await all()).toMatchObject([
      { kind: 'collective', member_id: null, state: 'approved', approved_on: DAY },
      { state: 'completed', completed_on: DAY, confirmed_by: world.users['a.secretary'] },
    ]);
  });

  it('a secretary enters for a member what was registered on paper, on its own day', async () => {
    const secretary = await world.actor('a.secretary');
    const registeredOn = plusDays(DAY, -3);
    const memberId = String(world.members.an);
    const answer = await registerDeed.execute(secretary, form({ memberId, registeredOn }));
    expect(answer.ok).toBe(true);
    expect(await all()).toMatchObject([{ registered_on: registeredOn, state: 'registered' }]);
  });

  it.each([
    ['registered-later', 'registeredOn', { registeredOn: plusDays(DAY, 1) }],
    ['registered-outside-year', 'registeredOn', { registeredOn: `${Number(YEAR) - 1}-12-31` }],
    ['nowhere-then', 'registeredOn', { registeredOn: '2019-12-31' }],
    ['no-year', 'startsOn', { startsOn: '2001-01-01' }],
    ['due-before-start', 'dueOn', { startsOn: `${YEAR}-06-05`, dueOn: `${YEAR}-06-04` }],
    ['outside-year', 'dueOn', { dueOn: `${Number(YEAR) + 1}-01-01` }],
    ['not-found', 'groupId', { groupId: '2000000000' }],
    ['not-found', 'standardIds', { standardIds: ['2000000000'] }],
  ])('refuses: %s beside %s', async (failure, field, wrong) => {
    const secretary = await world.actor('a.secretary');
    const memberId = String(world.members.an);
    const answer = await registerDeed.execute(secretary, form({ memberId, ...wrong }));
    expect(answer).toMatchObject({ ok: false, failure, field });
    expect(await all()).toEqual([]);
  });

  it('takes the own deed from today on only', async () => {
    const answer = await registerDeed.execute(
      await world.actor('a.member'),
      form({ registeredOn: plusDays(DAY, -1) }),
    );
    expect(answer).toMatchObject({ failure: 'own-today', field: 'registeredOn' });
  });

  it('says everything that is missing at once: each of the three contents too', async () => {
    const blank = {
      title: ' ',
      studyContent: '',
      practiceContent: '',
      exampleContent: '',
      levels: [],
    };
    const answer = await registerDeed.execute(await world.actor('a.member'), form(blank));
    expect(Object.keys(Object(answer).fields).sort()).toEqual(Object.keys(blank).sort());
  });

  it('knows no group or standard of another bloc, and none that is retired', async () => {
    const member = await world.actor('a.member');
    const [foreign] = await world.rows(
      `select g.id from deed_group g join unit u on u.bloc_id = g.bloc_id where u.id = $1`,
      [world.units['b-b1']],
    );
    const other = await registerDeed.execute(member, form({ groupId: String(foreign?.id) }));
    expect(other).toMatchObject({ failure: 'not-found', field: 'groupId' });
    const retire = 'update ethics_standard set retired_on = $2 where id = $1';
    await world.rows(retire, [catalogue.standardId, DAY]);
    const late = await registerDeed.execute(member, form());
    await world.rows(retire, [catalogue.standardId, plusDays(DAY, 1)]);
    const inTime = await registerDeed.execute(member, form());
    await world.rows(retire, [catalogue.standardId, null]);
    expect(late).toMatchObject({ failure: 'not-found', field: 'standardIds' });
    expect(inTime.ok).toBe(true);
  });

  it('is taken back by undoing: the row goes, the audit keeps it', async () => {
    const member = await world.actor('a.member');
    const answer = await registerDeed.execute(member, form());
    const { undo } = Object(answer).value;
    expect(undo.command).toBe('deed.undo');
    expect(await undoStep.execute(member, undo.input)).toMatchObject({ ok: true });
    expect(await all()).toEqual([]);
  });
});

describe('sửa', () => {
  it('writes the words, levels and standards; the way back is the same command', async () => {
    const member = await world.actor('a.member');
    const id = await plantDeed(world, 'an');
    const change = {
      deedId: String(id),
      version: '1',
      title: 'Khác',
      levels: ['bloc', 'province'],
    };
    const answer = await changeDeed.execute(member, form(change));
    expect(answer.ok).toBe(true);
    expect(await deed(id)).toMatchObject({ title: 'Khác', version: 2 });
    const levels = () => world.rows('select level::text from good_deed_level order by level');
    expect(await levels()).toEqual([{ level: 'bloc' }, { level: 'province' }]);
    const { undo } = Object(answer).value;
    expect(undo.command).toBe('deed.edit');
    expect(await changeDeed.execute(member, undo.input)).toMatchObject({ ok: true });
    expect(await deed(id)).toMatchObject({ title: 'Tiết kiệm điện ở cơ quan', version: 3 });
    expect(await levels()).toEqual([{ level: 'grassroots' }]);
  });

  it('over another version shows both and writes nothing', async () => {
    const id = await plantDeed(world, 'an', { version: 4, title: 'Của người khác' });
    const mine = form({ deedId: String(id), version: '3' });
    const answer = await changeDeed.execute(await world.actor('a.member'), mine);
    expect(answer).toMatchObject({
      failure: 'changed-meanwhile',
      current: { title: 'Của người khác', version: '4' },
    });
    expect(await deed(id)).toMatchObject({ version: 4 });
  });

  it('what is approved is changed by the branch, not by the member', async () => {
    const id = await plantDeed(world, 'an', { state: 'approved', approved_on: DAY });
    const change = form({ deedId: String(id), version: '1', title: 'Khác' });
    expect(await changeDeed.execute(await world.actor('a.member'), change)).toMatchObject({
      failure: 'approved-already',
    });
    expect(await changeDeed.execute(await world.actor('a.secretary'), change)).toMatchObject({
      ok: true,
    });
  });

  it('hands a returned one in again', async () => {
    const returned = { returned_on: DAY, return_reason: 'Chưa rõ' };
    const id = await plantDeed(world, 'an', returned);
    const change = form({ deedId: String(id), version: '1' });
    expect(await changeDeed.execute(await world.actor('a.member'), change)).toMatchObject({
      ok: true,
    });
    expect(await deed(id)).toMatchObject({ returned_on: null, return_reason: null });
  });

  it('is over once the deed has ended', async () => {
    const id = await plantDeed(world, 'an', { state: 'withdrawn', ended_on: DAY });
    const change = form({ deedId: String(id), version: '1' });
    const answer = await changeDeed.execute(await world.actor('a.secretary'), change);
    expect(answer).toMatchObject({ failure: 'not-now' });
  });

  it('keeps the days within the deed’s own year', async () => {
    const id = await plantDeed(world, 'an');
    const dueOn = `${Number(YEAR) + 1}-01-01` as DateOnly;
    const change = form({ deedId: String(id), version: '1', dueOn });
    expect(await changeDeed.execute(await world.actor('a.member'), change)).toMatchObject({
      failure: 'outside-year',
      field: 'dueOn',
    });
  });
});
