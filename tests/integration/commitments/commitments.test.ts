import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeCommitment } from '@/lib/commitments/change-commitment';
import { submitCommitment } from '@/lib/commitments/submit-commitment';
import { withdrawCommitment } from '@/lib/commitments/withdraw-commitment';
import { plusDays } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import type { UserName } from '@/tests/support/access-world';
import { type Plan, plantCommitment, plantSections, texts } from '@/tests/support/commitment-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
let plan: Plan;
const who = (login: UserName) => world.actor(login);
const ofAn = async () =>
  (
    await world.rows(
      `select c.id, c.version, c.submitted_on::text, c.confirmed_on::text, c.returned_on::text, c.unit_id, c.recorded_by,
         array(select body from commitment_entry e where e.commitment_id = c.id order by section_id) as texts
       from commitment c where member_id = $1`,
      [world.members.an],
    )
  )[0];

beforeAll(async () => {
  world = await openEnteringWorld('commitments');
  plan = await plantSections(world, 'an');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from commitment'));

const form = (said?: string) => ({ ...texts(plan, said), yearId: String(plan.yearId) });

describe('handing in the commitment', () => {
  it('is the own one, today, in the home branch; and is taken back by its undo', async () => {
    const answer = await submitCommitment.execute(await who('a.member'), form());
    expect(answer).toMatchObject({ ok: true });
    expect(await ofAn()).toMatchObject({
      submitted_on: today(),
      confirmed_on: null,
      unit_id: world.units['a-b1'],
      recorded_by: world.users['a.member'],
      texts: plan.sectionIds.map((id) => `Gương mẫu ${id}`),
    });
    const undo = answer.ok ? answer.value.undo : undefined;
    expect(undo?.command).toBe('commitment.withdraw');
    expect(await withdrawCommitment.execute(await who('a.member'), undo?.input)).toMatchObject({
      ok: true,
    });
    expect(await ofAn()).toBeUndefined();
  });

  it('comes back when the withdrawal is undone', async () => {
    const id = await plantCommitment(world, 'an', { submitted_on: today() });
    const gone = await withdrawCommitment.execute(await who('a.member'), {
      commitmentId: String(id),
      version: '1',
    });
    const undo = gone.ok ? gone.value.undo : undefined;
    expect(await submitCommitment.execute(await who('a.member'), undo?.input)).toMatchObject({
      ok: true,
    });
    expect((await ofAn())?.texts).toEqual(plan.sectionIds.map(() => 'Đã viết'));
  });

  it('may be entered by the secretary from paper, on the day it was handed in', async () => {
    const memberId = String(world.members.an);
    const on = `${today().slice(0, 4)}-01-05`;
    const answer = await submitCommitment.execute(await who('a.secretary'), {
      ...form(),
      memberId,
      submittedOn: on,
    });
    expect(answer).toMatchObject({ ok: true });
    expect(await ofAn()).toMatchObject({
      submitted_on: on,
      recorded_by: world.users['a.secretary'],
    });
  });

  const failing =
    (input: object, login: UserName = 'a.secretary') =>
    async () =>
      submitCommitment.execute(await who(login), {
        ...form(),
        memberId: String(world.members.an),
        ...input,
      });

  it('is refused in the future, outside its year, before there was a branch', async () => {
    const future = failing({ submittedOn: plusDays(today(), 1) });
    expect(await future()).toMatchObject({ failure: 'in-future', field: 'submittedOn' });
    const before = failing({ submittedOn: `${Number(today().slice(0, 4)) - 1}-12-31` });
    expect(await before()).toMatchObject({ failure: 'outside-year', field: 'submittedOn' });
    const longAgo = failing({ submittedOn: '1990-01-01' });
    expect(await longAgo()).toMatchObject({
      failure: 'outside-year',
      more: [{ failure: 'nowhere-then', field: 'submittedOn' }],
    });
  });

  it('of the own is of today: a member chooses no other day', async () => {
    const answer = await failing({ submittedOn: today() }, 'a.member')();
    expect(answer).toMatchObject({ failure: 'own-today', field: 'submittedOn' });
  });

  it('wants a text in every section, and none in a section that there is not', async () => {
    const [first = 0, second = 0] = plan.sectionIds;
    const short = await submitCommitment.execute(await who('a.member'), {
      yearId: String(plan.yearId),
      [`section-${first}`]: 'Một',
      'section-999999': 'Lạ',
    });
    expect(short).toMatchObject({
      failure: 'section-missing',
      field: `section-${second}`,
      more: [{ failure: 'section-unknown', field: 'section-999999' }],
    });
    const blank = await submitCommitment.execute(await who('a.member'), {
      ...form(),
      [`section-${first}`]: '   ',
    });
    expect(blank).toMatchObject({
      failure: 'invalid',
      fields: { [`section-${first}`]: 'Đồng chí vui lòng nhập nội dung phần này.' },
    });
    expect(await ofAn()).toBeUndefined();
  });

  it('does not ask for a section that was retired', async () => {
    const retired = await world.rows(
      `insert into commitment_section (bloc_id, name, rank, retired_on)
       select bloc_id, 'Phần cũ', 9, '2021-01-01' from member where id = $1 returning id`,
      [world.members.an],
    );
    expect(await submitCommitment.execute(await who('a.member'), form())).toMatchObject({
      ok: true,
    });
    await world.rows('delete from commitment');
    const old = { ...form(), [`section-${retired[0]?.id}`]: 'Cũ' };
    expect(await submitCommitment.execute(await who('a.member'), old)).toMatchObject({
      failure: 'section-unknown',
    });
  });

  it('is one a member and year: of 20 at once one is made, and 19 are told so', async () => {
    const member = await who('a.member');
    const sent = [...Array(20)].map(() => submitCommitment.execute(member, form(), randomUUID()));
    const answers = await Promise.all(sent);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      answers.filter((answer) => !answer.ok && answer.failure === 'already-there'),
    ).toHaveLength(19);
  });

  it('says so too when the other one was written in the same moment', async () => {
    await world.rows('begin');
    await plantCommitment(world, 'an');
    // Nobody sees the row yet: only the database can tell, once both want to be the one.
    const sent = submitCommitment.execute(await who('a.member'), form());
    const waiting = 'select count(*)::int as n from pg_locks where not granted';
    await expect.poll(async () => (await world.rows(waiting))[0]?.n).toBeGreaterThan(0);
    await world.rows('commit');
    expect(await sent).toMatchObject({ failure: 'already-there' });
  });

  it('refuses what the form does not have', async () => {
    for (const strange of [{ confirmedOn: today() }, { 'section-x': 'a' }, { entries: [] }]) {
      const answer = await submitCommitment.execute(await who('a.member'), {
        ...form(),
        ...strange,
      });
      expect(answer).toMatchObject({ failure: 'invalid' });
    }
  });
});

describe('correcting it', () => {
  it('writes over the texts, and its undo brings the old ones back', async () => {
    const id = await plantCommitment(world, 'an');
    const row = { commitmentId: String(id), version: '1' };
    const answer = await changeCommitment.execute(await who('a.member'), {
      ...row,
      ...texts(plan, 'Mới'),
    });
    expect((await ofAn())?.texts).toEqual(plan.sectionIds.map((one) => `Mới ${one}`));
    const undo = answer.ok ? answer.value.undo : undefined;
    expect(await changeCommitment.execute(await who('a.member'), undo?.input)).toMatchObject({
      ok: true,
    });
    expect((await ofAn())?.texts).toEqual(plan.sectionIds.map(() => 'Đã viết'));
  });

  it('shows both texts where another was faster, and loses neither', async () => {
    const id = await plantCommitment(world, 'an', { version: 2 });
    const answer = await changeCommitment.execute(await who('a.member'), {
      commitmentId: String(id),
      version: '1',
      ...texts(plan, 'Mới'),
    });
    const [first = 0] = plan.sectionIds;
    expect(answer).toMatchObject({
      failure: 'changed-meanwhile',
      current: { version: '2', [`section-${first}`]: 'Đã viết' },
    });
    expect((await ofAn())?.texts).toEqual(plan.sectionIds.map(() => 'Đã viết'));
  });

  it('hands a returned one in again', async () => {
    const id = await plantCommitment(world, 'an', {
      returned_on: today(),
      return_reason: 'Chưa rõ',
    });
    const answer = await changeCommitment.execute(await who('a.member'), {
      commitmentId: String(id),
      version: '1',
      ...texts(plan, 'Mới'),
    });
    expect(answer).toMatchObject({ ok: true, value: { said: 'Đã gửi lại bản cam kết.' } });
    expect(await ofAn()).toMatchObject({ returned_on: null, version: 2 });
  });

  it('is over once the branch has confirmed it; so is withdrawing it', async () => {
    const id = await plantCommitment(world, 'an', { confirmed_on: today() });
    const row = { commitmentId: String(id), version: '1' };
    const edit = await changeCommitment.execute(await who('a.member'), { ...row, ...texts(plan) });
    expect(edit).toMatchObject({ failure: 'confirmed' });
    expect(await withdrawCommitment.execute(await who('a.member'), row)).toMatchObject({
      failure: 'confirmed',
    });
  });
});
