import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listCommitments } from '@/lib/commitments/list-commitments';
import { presentBranch, presentBranches } from '@/lib/commitments/list-view';
import { readCommitment, readCommitmentForm } from '@/lib/commitments/read-commitment';
import { plusDays } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import { readToday } from '@/lib/today/read-today';
import { readWork } from '@/lib/today/read-work';
import { presentToday } from '@/lib/today/view';
import { presentWork } from '@/lib/today/work-view';
import type { UserName } from '@/tests/support/access-world';
import { plantCommitment } from '@/tests/support/commitment-world';
import { plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
const who = (login: UserName) => world.actor(login);

/** What a query answers to somebody who may ask it. */
async function asked<Result>(
  query: { execute(actor: never, raw: unknown): Promise<{ ok: boolean; value?: Result }> },
  login: UserName,
  raw: object = {},
): Promise<Result> {
  const answer = await query.execute((await who(login)) as never, raw);
  if (!answer.ok || answer.value === undefined) throw new Error(`${login} was refused`);
  return answer.value;
}

beforeAll(async () => {
  world = await openEnteringWorld('today');
  await plantCommitment(world, 'an');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.rows('delete from commitment');
  await world.rows('delete from good_deed');
  await world.rows('delete from study_plan');
});

const todayOf = async (login: UserName) => presentToday(await asked(readToday, login));
const plan = (unit: keyof EnteringWorld['units'], topic: string, days: number) =>
  world.rows(
    `insert into study_plan (bloc_id, unit_id, kind, topic, planned_on)
     select bloc_id, id, 'thematic', $2, $3 from unit where id = $1`,
    [world.units[unit], topic, plusDays(today(), days)],
  );

describe('the member’s page', () => {
  it('asks for the commitment, and says where it stands', async () => {
    expect((await todayOf('a.member')).pledges[0]).toMatchObject({
      href: '/commitments/new',
      state: 'Chưa gửi',
    });
    const id = await plantCommitment(world, 'an');
    expect((await todayOf('a.member')).pledges[0]).toMatchObject({
      href: `/commitments/${id}`,
      state: 'Chờ chi bộ xác nhận',
    });
    await plantCommitment(world, 'an', { returned_on: today(), return_reason: 'Chưa rõ' });
    expect((await todayOf('a.member')).pledges[0]).toMatchObject({
      state: 'Chi bộ trả lại',
      about: 'Chi bộ góp ý: Chưa rõ',
    });
    await plantCommitment(world, 'an', { confirmed_on: today() });
    expect((await todayOf('a.member')).pledges[0]?.state).toBe('Chi bộ đã xác nhận');
  });

  it('shows the own deeds with their due dates, the open ones apart from those that ended', async () => {
    await plantDeed(world, 'an', { title: 'Đang làm' });
    await plantDeed(world, 'an', {
      title: 'Đã trễ',
      due_on: plusDays(today(), -3),
      starts_on: plusDays(today(), -9),
    });
    await plantDeed(world, 'an', { title: 'Đã xong', state: 'completed', completed_on: today() });
    await plantDeed(world, 'binh', { title: 'Của đồng chí khác' });
    const { open, ended } = await todayOf('a.member');
    expect(open.map(({ title, state }) => [title, state])).toEqual([
      ['Đã trễ', 'Quá hạn'],
      ['Đang làm', 'Đã đăng ký'],
    ]);
    expect(open[0]?.about).toContain('quá hạn 3 ngày');
    expect(ended.map(({ title }) => title)).toEqual(['Đã xong']);
  });

  it('shows the coming sessions of the branch, not of the units above it nor of others', async () => {
    await plan('a-org1', 'Của đảng bộ', 3);
    await plan('a-b1', 'Của chi bộ', 2);
    await plan('a-b2', 'Của chi bộ khác', 1);
    await plan('a-b1', 'Đã qua', -1);
    const { sessions } = await todayOf('a.member');
    expect(sessions.map(({ topic }) => topic)).toEqual(['Của chi bộ']);
  });
});

describe('the secretary’s work list', () => {
  const work = async () => presentWork(await asked(readWork, 'a.secretary'));
  const block = async (id: string) =>
    (await work()).groups.flatMap(({ blocks }) => blocks).find((one) => one.id === id);

  it('counts what waits, what is late, and who has not committed', async () => {
    await plantCommitment(world, 'an');
    const deed = await plantDeed(world, 'an', { title: 'Chờ duyệt' });
    await plantDeed(world, 'binh', {
      title: 'Đã trễ',
      starts_on: plusDays(today(), -9),
      due_on: plusDays(today(), -1),
      state: 'approved',
      approved_on: today(),
    });
    await plantDeed(world, 'chi', { title: 'Của chi bộ khác' });
    expect(await block('commitments-to-confirm')).toMatchObject({
      count: 1,
      lines: [{ title: 'Nguyễn Văn An Bemot' }],
    });
    expect(await block('without-commitment')).toMatchObject({
      count: 1,
      lines: [
        { title: 'Trần Thị Bình Bemot', href: `/commitments/new?member=${world.members.binh}` },
      ],
    });
    expect(await block('deeds-to-confirm')).toMatchObject({
      count: 1,
      lines: [{ href: `/deeds/${deed}`, state: 'Chờ duyệt' }],
    });
    expect(await block('deeds-overdue')).toMatchObject({
      count: 1,
      lines: [{ title: 'Đã trễ', state: 'quá hạn 1 ngày' }],
    });
  });

  it('says which reports are owed, and how far the quota is', async () => {
    const [period] = await world.rows(
      `insert into period (bloc_id, kind, name, starts_on, ends_on)
       select bloc_id, 'month', 'Tháng 1 năm 2024', '2024-01-01', '2024-01-31' from unit where id = $1 returning id`,
      [world.units['a-b1']],
    );
    await world.rows(
      `insert into report_deadline (bloc_id, period_id, level, due_on)
       select bloc_id, $2, 'branch', $3 from unit where id = $1`,
      [world.units['a-b1'], period?.id, plusDays(today(), 2)],
    );
    await world.rows(
      `insert into quota (bloc_id, year_id, rule, plan_date, with_committee, without_committee)
       select u.bloc_id, y.id, 'by_class', y.starts_on, 2, 1
       from unit u join campaign_year y on y.bloc_id = u.bloc_id and $2::date between y.starts_on and y.ends_on
       where u.id = $1`,
      [world.units['a-b1'], today()],
    );
    expect(await block('reports')).toMatchObject({
      count: 0,
      lines: [{ title: 'Tháng 1 năm 2024', state: 'còn 2 ngày' }],
    });
    expect(await block('quota')).toMatchObject({
      count: 1,
      lines: [{ title: '0/1 cuộc', state: 'còn thiếu 1' }],
    });
    await world.rows(
      `insert into monthly_report (bloc_id, unit_id, period_id, state, submitted_at)
       select bloc_id, id, $2, 'submitted', now() from unit where id = $1`,
      [world.units['a-b1'], period?.id],
    );
    expect(await block('reports')).toMatchObject({ lines: [] });
  });
});

describe('the lists', () => {
  const list = (login: UserName, raw: object = {}) => asked(listCommitments, login, raw);

  it('of a branch name who has and who has not, found without marks', async () => {
    await plantCommitment(world, 'an');
    const all = await list('a.secretary');
    const rows = all.branch?.rows.map(({ name, state }) => [name, state]);
    expect(rows).toEqual([
      ['Nguyễn Văn An Bemot', 'waiting'],
      ['Trần Thị Bình Bemot', 'none'],
    ]);
    const named = await list('a.secretary', { q: 'binh' });
    expect(named.branch?.rows.map(({ name }) => name)).toEqual(['Trần Thị Bình Bemot']);
    const none = await list('a.secretary', { q: '?' });
    expect(none.branch?.rows).toEqual([]);
    const waiting = await list('a.secretary', { state: 'waiting' });
    const view = waiting.branch && presentBranch(waiting, waiting.branch);
    expect(view?.rows.map(({ name, mark }) => [name, mark !== null])).toEqual([
      ['Nguyễn Văn An Bemot', true],
    ]);
  });

  it('go on where a page ended', async () => {
    const page = await list('a.secretary', { after: String(world.members.an) });
    expect(page.branch?.rows.map(({ name }) => name)).toEqual(['Trần Thị Bình Bemot']);
  });

  it('of branches count what the figure counts', async () => {
    await plantCommitment(world, 'an', { confirmed_on: today() });
    await plantCommitment(world, 'chi');
    const answer = await list('a.staff');
    const [figure] = await world.rows(
      `select sum(adds_d)::int as d, count(*) filter (where done_on <= $2)::int as n
       from contribution c
       where noun = 'commitments' and from_date <= $2 and to_date > $2
         and unit_id in (select unit_id from subtree($1) where from_date <= $2 and to_date > $2)`,
      [world.units.a, today()],
    );
    expect(answer.below?.total).toMatchObject({ obliged: figure?.d, confirmed: figure?.n });
    const view = answer.below && presentBranches(answer, answer.below);
    expect(view?.rows.find(({ id }) => id === world.units['a-b1'])).toMatchObject({
      done: '1/2',
      missing: 1,
      missingHref: `/units/${world.units['a-b1']}/figures/commitments?rows=missing`,
    });
    const lacking = await list('a.staff', { state: 'none', q: 'behai' });
    expect(lacking.below?.rows.map(({ id, waiting }) => [id, waiting])).toEqual([
      [world.units['a-b2'], 1],
    ]);
  });
});

describe('one commitment', () => {
  it('is logged when another reads it, not when its writer does', async () => {
    const id = await plantCommitment(world, 'an');
    const readings = async () =>
      (
        await world.rows('select user_id from personal_file_read where member_id = $1', [
          world.members.an,
        ])
      ).map(({ user_id }) => user_id);
    await asked(readCommitment, 'a.member', { commitmentId: String(id) });
    expect(await readings()).toEqual([]);
    await asked(readCommitment, 'a.staff', { commitmentId: String(id) });
    expect(await readings()).toEqual([world.users['a.staff']]);
  });

  it('has last year’s text beside it, and its form too', async () => {
    const code = String(Number(today().slice(0, 4)) - 1);
    const [last] = await world.rows(
      `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
       select bloc_id, $2, 'Chuyên đề', $3, $4 from member where id = $1 returning id`,
      [world.members.an, code, `${code}-01-01`, `${code}-12-31`],
    );
    await plantCommitment(world, 'an', { year_id: last?.id, submitted_on: `${code}-02-01` });
    const form = await asked(readCommitmentForm, 'a.member');
    expect(form).toMatchObject({ existing: null, own: true, mayDate: false, last: { code } });
    expect(form.last?.entries.map(({ body }) => body)).toEqual(['Đã viết', 'Đã viết']);
    const id = await plantCommitment(world, 'an');
    expect((await asked(readCommitment, 'a.member', { commitmentId: String(id) })).last?.code).toBe(
      code,
    );
  });
});
