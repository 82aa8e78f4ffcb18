import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Saved } from '@/lib/access/outcome';
import { changeSession } from '@/lib/study/change-session';
import { listSessions } from '@/lib/study/list-sessions';
import { readSession } from '@/lib/study/read-session';
import { recordSession } from '@/lib/study/record-session';
import { withdrawSession } from '@/lib/study/withdraw-session';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('sessions');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.rows('delete from study_plan');
  await world.rows('delete from study_session');
});

const secretary = () => world.actor('a.secretary');
const WHAT = { kind: 'thematic', audience: 'party', topic: 'Nêu gương', heldOn: '2022-06-05' };
const NUMBERS = { by: 'numbers', peopleExpected: '10', peoplePresent: '8', attendances: '16' };
const an = () => String(world.members.an);
const binh = () => String(world.members.binh);
const named = (change: object = {}) => ({
  unitId: String(world.units['a-b1']),
  ...WHAT,
  by: 'names',
  present: [an()],
  ...change,
});
const counted = (change: object = {}) => ({
  unitId: String(world.units['a-org1']),
  ...WHAT,
  ...NUMBERS,
  ...change,
});
const numbers = async () =>
  (
    await world.rows(
      'select people_expected as e, people_present as p, attendances as a, guests as g from study_session order by id',
    )
  ).map(({ e, p, a, g }) => `${p}/${e} người ${a} lượt ${g} khách`);
const row = async () => {
  const [one] = await world.rows(
    `select id::text as "sessionId", version::text from study_session`,
  );
  return one as { sessionId: string; version: string };
};
const COMMANDS = {
  'study.session.withdraw': withdrawSession,
  'study.session.change': changeSession,
  'study.record': recordSession,
} as const;
const undo = async (answer: { ok: boolean; value?: Saved }) => {
  const { command = '', input } = answer.value?.undo ?? {};
  return COMMANDS[command as keyof typeof COMMANDS].execute(await secretary(), input);
};

describe('a session of a branch, by names', () => {
  it('computes people and attendances, keeps guests apart', async () => {
    const answer = await recordSession.execute(await secretary(), named({ guests: '3' }));
    expect(answer).toMatchObject({
      value: { said: 'Đã ghi “Nêu gương” ngày 05/06/2022: 1/2 người, 1 lượt.' },
    });
    expect(await numbers()).toEqual(['1/2 người 1 lượt 3 khách']);
    expect(await world.rows('select member_id from study_attendance')).toEqual([
      { member_id: world.members.an },
    ]);
    expect(await undo(answer)).toMatchObject({ ok: true });
    expect(await numbers()).toEqual([]);
  });

  it('counts an exempt member only when present', async () => {
    await world.rows(
      `update membership set standing = 'exempt', exempt_reason = 'age' where member_id = $1`,
      [world.members.binh],
    );
    await recordSession.execute(await secretary(), named());
    await recordSession.execute(await secretary(), named({ present: [an(), binh()] }));
    expect(await numbers()).toEqual(['1/1 người 1 lượt 0 khách', '2/2 người 2 lượt 0 khách']);
    await world.rows(
      `update membership set standing = 'official', exempt_reason = null where member_id = $1`,
      [world.members.binh],
    );
  });

  it.each([
    ['future', 'heldOn', { heldOn: '2199-01-01' }],
    ['unit-not-open', 'heldOn', { heldOn: '2019-01-01' }],
    ['nobody-came', 'present', { present: [] }],
    ['names-not-here', 'by', { audience: 'veterans' }],
    ['stage-more', 'chosen', { kind: 'contest', received: '3', chosen: '4' }],
    ['stage-before', 'received', { kind: 'contest', chosen: '4' }],
    ['plan-gone', undefined, { planId: '2000000000' }],
  ])('is refused: %s', async (failure, field, change) => {
    const answer = await recordSession.execute(await secretary(), named(change));
    expect(answer).toMatchObject({ ok: false, failure, ...(field ? { field } : {}) });
    expect(await numbers()).toEqual([]);
  });

  it('ticks nobody of another branch or bloc', async () => {
    for (const name of ['chi', 'giang'] as const) {
      const present = [an(), String(world.members[name])];
      const answer = await recordSession.execute(await secretary(), named({ present }));
      expect(answer).toMatchObject({ failure: 'not-of-base', field: 'present' });
    }
  });

  it('is changed, and back; who comes second sees the other text', async () => {
    await recordSession.execute(await secretary(), named());
    const opened = await row();
    const { unitId: _, ...content } = named({ topic: 'Khác', present: [an(), binh()] });
    const answer = await changeSession.execute(await secretary(), { ...opened, ...content });
    expect(await numbers()).toEqual(['2/2 người 2 lượt 0 khách']);
    const late = await changeSession.execute(await secretary(), { ...opened, ...content });
    expect(late).toMatchObject({
      failure: 'changed-meanwhile',
      current: { topic: 'Khác', version: '2', by: 'names' },
    });
    expect(await withdrawSession.execute(await secretary(), opened)).toMatchObject({
      failure: 'changed-meanwhile',
    });
    await undo(answer);
    expect(await numbers()).toEqual(['1/2 người 1 lượt 0 khách']);
  });
});

describe('from the list of coming sessions', () => {
  const plan = async (unit: 'a-b1' | 'a-b2' = 'a-b1') => {
    const [one] = await world.rows(
      `insert into study_plan (bloc_id, unit_id, kind, topic, planned_on)
       select bloc_id, id, 'thematic', 'Nêu gương', '2022-06-05' from unit where id = $1 returning id`,
      [world.units[unit]],
    );
    return String(one?.id);
  };
  const open = async () =>
    (await world.rows('select id from study_plan where held_as is null')).length;

  it('the plan leaves the list, and comes back when the session is withdrawn', async () => {
    const planId = await plan();
    const waiting = await listSessions.execute(await secretary(), {});
    expect(waiting).toMatchObject({ value: { due: [{ topic: 'Nêu gương' }] } });
    await recordSession.execute(await secretary(), named({ planId }));
    expect(await open()).toBe(0);
    const again = await recordSession.execute(await secretary(), named({ planId }));
    expect(again).toMatchObject({ failure: 'plan-gone' });
    const withdrawn = await withdrawSession.execute(await secretary(), await row());
    expect(await open()).toBe(1);
    expect(await undo(withdrawn)).toMatchObject({ ok: true });
    expect(await open()).toBe(0);
    expect(await numbers()).toEqual(['1/2 người 1 lượt 0 khách']);
  });

  it("closes no other unit's plan", async () => {
    const planId = await plan('a-b2');
    const answer = await recordSession.execute(await secretary(), named({ planId }));
    expect(answer).toMatchObject({ failure: 'plan-gone' });
    expect(await open()).toBe(1);
  });
});

describe('a session of an organization, by numbers', () => {
  const office = () => world.actor('a.grassroots');

  it('keeps what was told, lượt above people', async () => {
    await recordSession.execute(await office(), counted());
    expect(await numbers()).toEqual(['8/10 người 16 lượt 0 khách']);
  });

  it.each([
    ['more-than-expected', 'peoplePresent', { peoplePresent: '11' }],
    ['attendances-few', 'attendances', { attendances: '7' }],
    ['names-not-here', 'by', { by: 'names', present: ['1'] }],
  ])('is refused: %s', async (failure, field, change) => {
    const answer = await recordSession.execute(await office(), counted(change));
    expect(answer).toMatchObject({ ok: false, failure, field });
  });

  it('asks for the numbers beside their fields', async () => {
    const { peopleExpected: _, ...rest } = counted();
    expect(await recordSession.execute(await office(), rest)).toMatchObject({
      failure: 'invalid',
      fields: { peopleExpected: 'Đồng chí vui lòng nhập số này.' },
    });
  });

  it('keeps the contest by stage, and the words that a stage had', async () => {
    const contest = { kind: 'contest', received: '65', chosen: '18', sentUp: '10' };
    await recordSession.execute(await office(), counted(contest));
    await world.rows(`update contest_result set stage = 'Bài gửi dự thi cấp tỉnh' where rank = 2`);
    const { unitId: _, ...content } = counted({ ...contest, chosen: '20', sentUp: '' });
    await changeSession.execute(await office(), { ...(await row()), ...content });
    expect(
      await world.rows('select rank, stage, entries from contest_result order by rank'),
    ).toEqual([
      { rank: 1, stage: 'Bài dự thi', entries: 65 },
      { rank: 2, stage: 'Bài gửi dự thi cấp tỉnh', entries: 20 },
    ]);
  });

  it('is listed and read with its totals; a member reads numbers, no names', async () => {
    await recordSession.execute(await office(), counted());
    await recordSession.execute(await secretary(), named({ topic: 'Chi bộ học' }));
    const all = { year: 'all' };
    const list = await listSessions.execute(await office(), all);
    expect(list).toMatchObject({
      value: { totals: { sessions: 2, attendances: 17 }, mayOpen: true },
    });
    const found = await listSessions.execute(await office(), { ...all, q: 'hoc' });
    expect(found).toMatchObject({ value: { rows: [{ topic: 'Chi bộ học' }] } });
    const own = await listSessions.execute(await world.actor('a.member'), all);
    expect(own).toMatchObject({ value: { rows: [{}], mayWrite: false, mayOpen: false } });
    const [{ id } = {}] = await world.rows(
      `select id from study_session where topic = 'Chi bộ học'`,
    );
    const session = { sessionId: String(id) };
    expect(await readSession.execute(await office(), session)).toMatchObject({
      value: { mayWrite: false, session: { present: [{ name: 'Nguyễn Văn An Bemot' }] } },
    });
  });
});
