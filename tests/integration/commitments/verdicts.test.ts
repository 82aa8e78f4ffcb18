import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmCommitment, confirmCommitments } from '@/lib/commitments/confirm-commitment';
import { reopenCommitments } from '@/lib/commitments/reopen-commitment';
import { returnCommitment } from '@/lib/commitments/return-commitment';
import { submitReview } from '@/lib/commitments/submit-review';
import { withdrawReview } from '@/lib/commitments/withdraw-review';
import { plusDays } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import type { UserName } from '@/tests/support/access-world';
import { plantCommitment } from '@/tests/support/commitment-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
const who = (login: UserName) => world.actor(login);
const year = today().slice(0, 4);
const standing = (id: number) =>
  world
    .rows(
      `select confirmed_on::text, confirmed_by, returned_on::text, return_reason, version from commitment where id = $1`,
      [id],
    )
    .then(([row]) => row);
const row = (id: number, version = 1) => ({ commitmentId: String(id), version: String(version) });
/** A campaign year of the member's bloc that is over. */
const lastYear = async () => {
  const code = String(Number(year) - 1);
  await world.rows(
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
     select bloc_id, $2, 'Chuyên đề', $3, $4 from member where id = $1 on conflict do nothing`,
    [world.members.an, code, `${code}-01-01`, `${code}-12-31`],
  );
  const [made] = await world.rows(
    'select y.id from campaign_year y join member m on m.bloc_id = y.bloc_id where m.id = $1 and y.code = $2',
    [world.members.an, code],
  );
  return { year_id: made?.id, submitted_on: `${code}-02-01` };
};

beforeAll(async () => {
  world = await openEnteringWorld('verdicts');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from commitment'));

describe('the branch confirms', () => {
  it('today, and takes it back by the undo', async () => {
    const id = await plantCommitment(world, 'an');
    const answer = await confirmCommitment.execute(await who('a.secretary'), row(id));
    expect(await standing(id)).toMatchObject({
      confirmed_on: today(),
      confirmed_by: world.users['a.secretary'],
    });
    const undo = answer.ok ? answer.value.undo : undefined;
    expect(undo).toEqual({ command: 'commitment.reopen', input: { commitments: [`${id}:2`] } });
    expect(await reopenCommitments.execute(await who('a.secretary'), undo?.input)).toMatchObject({
      ok: true,
    });
    expect(await standing(id)).toMatchObject({ confirmed_on: null, confirmed_by: null });
  });

  it('on the day it did so on paper: not before it was handed in, not later than today, in its year', async () => {
    const id = await plantCommitment(world, 'an', { submitted_on: `${year}-01-10` });
    const on = (confirmedOn: string) => ({ ...row(id), confirmedOn });
    const secretary = await who('a.secretary');
    expect(await confirmCommitment.execute(secretary, on(`${year}-01-09`))).toMatchObject({
      failure: 'before-submitted',
      field: 'confirmedOn',
    });
    expect(await confirmCommitment.execute(secretary, on(plusDays(today(), 1)))).toMatchObject({
      failure: 'in-future',
    });
    expect(await confirmCommitment.execute(secretary, on(`${year}-01-10`))).toMatchObject({
      ok: true,
    });
    expect(await standing(id)).toMatchObject({ confirmed_on: `${year}-01-10` });
  });

  it('a commitment of last year only on a day of last year', async () => {
    const old = await lastYear();
    const id = await plantCommitment(world, 'an', old);
    const secretary = await who('a.secretary');
    expect(await confirmCommitment.execute(secretary, row(id))).toMatchObject({
      failure: 'outside-year',
    });
    const inTime = { ...row(id), confirmedOn: old.submitted_on };
    expect(await confirmCommitment.execute(secretary, inTime)).toMatchObject({ ok: true });
  });

  it('none that is confirmed or returned already, and not over a newer version', async () => {
    const secretary = await who('a.secretary');
    const confirmed = await plantCommitment(world, 'an', { confirmed_on: today() });
    expect(await confirmCommitment.execute(secretary, row(confirmed))).toMatchObject({
      failure: 'not-now',
    });
    const returned = await plantCommitment(world, 'an', {
      returned_on: today(),
      return_reason: 'Chưa rõ',
    });
    expect(await confirmCommitment.execute(secretary, row(returned))).toMatchObject({
      failure: 'not-now',
    });
    const newer = await plantCommitment(world, 'an', { version: 2 });
    expect(await confirmCommitment.execute(secretary, row(newer))).toMatchObject({
      failure: 'changed-meanwhile',
      current: { version: '2' },
    });
  });

  it('is no right of the member: who is secretary elsewhere does not confirm the own one', async () => {
    const id = await plantCommitment(world, 'an');
    await world.rows(
      `insert into user_grant (bloc_id, user_id, role, unit_id, from_date)
       select bloc_id, id, 'secretary', $2, '2020-01-01' from app_user where id = $1`,
      [world.users['a.member'], world.units['a-b2']],
    );
    const both = await who('a.member');
    await world.rows(`delete from user_grant where user_id = $1 and role = 'secretary'`, [
      world.users['a.member'],
    ]);
    expect(await confirmCommitment.execute(both, row(id))).toMatchObject({ failure: 'not-found' });
  });

  it('counts in the figure from that day on', async () => {
    const id = await plantCommitment(world, 'an');
    const figure = async () =>
      (
        await world.rows(
          `select done_on::text from contribution
           where noun = 'commitments' and subject_id = $1 and from_date <= $2 and to_date > $2`,
          [world.members.an, today()],
        )
      )[0]?.done_on;
    expect(await figure()).toBeNull();
    await confirmCommitment.execute(await who('a.secretary'), row(id));
    expect(await figure()).toBe(today());
  });
});

describe('many at once', () => {
  it('confirms all of them, and takes all of them back', async () => {
    const ids = [await plantCommitment(world, 'an'), await plantCommitment(world, 'binh')];
    const answer = await confirmCommitments.execute(await who('a.secretary'), {
      commitments: ids.map((id) => `${id}:1`),
    });
    expect(answer).toMatchObject({ value: { said: 'Đã xác nhận 2 bản cam kết.' } });
    for (const id of ids) expect((await standing(id))?.confirmed_on).toBe(today());
    const undo = answer.ok ? answer.value.undo : undefined;
    expect(await reopenCommitments.execute(await who('a.secretary'), undo?.input)).toMatchObject({
      ok: true,
    });
    for (const id of ids) expect((await standing(id))?.confirmed_on).toBeNull();
  });

  it('or none of them: one is foreign, one was changed', async () => {
    const mine = await plantCommitment(world, 'an');
    const foreign = await plantCommitment(world, 'chi');
    const secretary = await who('a.secretary');
    expect(
      await confirmCommitments.execute(secretary, { commitments: [`${mine}:1`, `${foreign}:1`] }),
    ).toEqual({ ok: false, failure: 'not-found' });
    const other = await plantCommitment(world, 'binh', { version: 2 });
    expect(
      await confirmCommitments.execute(secretary, { commitments: [`${mine}:1`, `${other}:1`] }),
    ).toMatchObject({ failure: 'some-changed' });
    expect((await standing(mine))?.confirmed_on).toBeNull();
  });

  it('not of another year: those are opened one by one', async () => {
    const id = await plantCommitment(world, 'an', await lastYear());
    expect(
      await confirmCommitments.execute(await who('a.secretary'), { commitments: [`${id}:1`] }),
    ).toMatchObject({ failure: 'outside-year' });
  });

  it('wants at least one', async () => {
    expect(
      await confirmCommitments.execute(await who('a.secretary'), { commitments: [] }),
    ).toMatchObject({
      fields: { commitments: 'Đồng chí vui lòng chọn ít nhất một bản cam kết.' },
    });
  });
});

describe('returning and reopening', () => {
  it('returns with a reason, and takes it back', async () => {
    const id = await plantCommitment(world, 'an');
    const input = { ...row(id), reason: 'Nêu rõ chỉ tiêu' };
    const answer = await returnCommitment.execute(await who('a.secretary'), input);
    expect(await standing(id)).toMatchObject({
      returned_on: today(),
      return_reason: 'Nêu rõ chỉ tiêu',
    });
    expect(await returnCommitment.execute(await who('a.secretary'), row(id, 2))).toMatchObject({
      fields: { reason: 'Đồng chí vui lòng nhập lý do trả lại.' },
    });
    const undo = answer.ok ? answer.value.undo : undefined;
    await reopenCommitments.execute(await who('a.secretary'), undo?.input);
    expect(await standing(id)).toMatchObject({ returned_on: null, return_reason: null });
  });

  it('does not take back what another has said, nor what was changed since, nor what is too long ago', async () => {
    const id = await plantCommitment(world, 'an');
    const secretary = await who('a.secretary');
    await confirmCommitment.execute(secretary, row(id));
    const marks = (version: number) => ({ commitments: [`${id}:${version}`] });
    expect(await reopenCommitments.execute(await who('a.staff'), marks(2))).toMatchObject({
      failure: 'too-late',
    });
    expect(await reopenCommitments.execute(secretary, marks(1))).toMatchObject({
      failure: 'too-late',
    });
    await world.rows(
      `update audit_entry set at = at - interval '16 minutes' where table_name = 'commitment' and row_key = $1`,
      [String(id)],
    );
    expect(await reopenCommitments.execute(secretary, marks(2))).toMatchObject({
      failure: 'too-late',
    });
    expect((await standing(id))?.confirmed_on).toBe(today());
  });
});

describe('the self-review', () => {
  const review = (id: number, version: number, more: object = {}) => ({
    ...row(id, version),
    kind: 'mid_year',
    body: 'Đã thực hiện đúng tiến độ',
    ...more,
  });
  const reviews = () => world.rows('select kind, body, submitted_on::text from commitment_review');

  it('is of a confirmed commitment, written over by a second one, and taken back step by step', async () => {
    const id = await plantCommitment(world, 'an', { confirmed_on: today() });
    const member = await who('a.member');
    const first = await submitReview.execute(member, review(id, 1));
    expect(await reviews()).toEqual([
      { kind: 'mid_year', body: 'Đã thực hiện đúng tiến độ', submitted_on: today() },
    ]);
    const second = await submitReview.execute(member, review(id, 2, { body: 'Bản sửa' }));
    expect((await reviews())[0]?.body).toBe('Bản sửa');
    const back = second.ok ? second.value.undo : undefined;
    expect(await submitReview.execute(member, back?.input)).toMatchObject({ ok: true });
    expect((await reviews())[0]?.body).toBe('Đã thực hiện đúng tiến độ');
    const undo = first.ok ? first.value.undo : undefined;
    expect(undo?.command).toBe('commitment.review.withdraw');
    const now = { ...undo?.input, version: '4' };
    expect(await withdrawReview.execute(member, now)).toMatchObject({ ok: true });
    expect(await reviews()).toEqual([]);
    expect(await withdrawReview.execute(member, { ...now, version: '5' })).toMatchObject({
      failure: 'none-there',
    });
  });

  it('waits for the branch, stays in the year, and is of today when it is the own', async () => {
    const waiting = await plantCommitment(world, 'an');
    const member = await who('a.member');
    expect(await submitReview.execute(member, review(waiting, 1))).toMatchObject({
      failure: 'not-confirmed',
    });
    const id = await plantCommitment(world, 'an', { confirmed_on: today() });
    expect(
      await submitReview.execute(member, review(id, 1, { submittedOn: today() })),
    ).toMatchObject({ failure: 'own-today', field: 'submittedOn' });
    const secretary = await who('a.secretary');
    const on = (submittedOn: string) =>
      submitReview.execute(secretary, review(id, 1, { submittedOn }));
    expect(await on(plusDays(today(), 1))).toMatchObject({ failure: 'in-future' });
    expect(await on(`${year}-01-09`)).toMatchObject({ failure: 'before-submitted' });
    expect(await on(`${year}-01-10`)).toMatchObject({ ok: true });
    expect(await submitReview.execute(secretary, review(id, 1))).toMatchObject({
      failure: 'changed-meanwhile',
      current: { version: '2' },
    });
  });
});
