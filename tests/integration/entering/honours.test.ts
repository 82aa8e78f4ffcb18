import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nested } from '@/components/forms/form-values';
import type { UnitId } from '@/lib/access/ids';
import type { FormValues, Saved } from '@/lib/access/outcome';
import { RollUp } from '@/lib/figures/roll-up';
import { readTotals } from '@/lib/figures/store';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { changeRound } from '@/lib/honours/change-round';
import { listCommendations } from '@/lib/honours/list-commendations';
import { readCommendation, readRound, readRoundForm } from '@/lib/honours/read-round';
import { recordRound } from '@/lib/honours/record-round';
import { withdrawRecipient } from '@/lib/honours/withdraw-recipient';
import { withdrawRound } from '@/lib/honours/withdraw-round';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { readMemberRecord, readOwnRecord } from '@/lib/records/read-record';
import { presentRecord } from '@/lib/records/view';
import type { UnitName, UserName } from '@/tests/support/access-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('honours');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from commendation_round'));

const unit = (name: UnitName) => String(world.units[name]);
const DAY = '2022-05-19' as DateOnly;
const decision = (change: object = {}) => ({
  decisionNumber: '12-QĐ/ĐUK',
  decidedOn: DAY,
  level: 'bloc',
  form: 'Giấy khen',
  occasion: 'Học tập và làm theo Bác',
  ...change,
});
/** The bloc honours three collectives, two members, and one who is no member. */
const blocRound = (change: object = {}) => ({
  unitId: unit('a'),
  ...decision(),
  collectives: [unit('a-org1'), unit('a-b1'), unit('a-b3')],
  members: [String(world.members.an), String(world.members.dung)],
  others: [{ recipient: 'non_member', name: 'Hoàng Thị Lan', unitId: unit('a-b1') }],
  ...change,
});
/** The same as a change sends it: whose round it is stays. */
const changeOf = ({ unitId: _, ...round }: ReturnType<typeof blocRound>) => round;
const as = (who: UserName) => world.actor(who);
const record = async (who: UserName, input: object, key?: string) =>
  recordRound.execute(await as(who), input, key);
const ofRound = async () => {
  const [one] = await world.rows(
    `select id::text as "roundId", version::text from commendation_round`,
  );
  return one as { roundId: string; version: string };
};
const whom = async () =>
  (
    await world.rows(
      `select c.recipient, coalesce(m.full_name, c.named) as name, u.code, c.level, c.decided_on::text as day
       from commendation c join unit u on u.id = c.unit_id left join member m on m.id = c.member_id order by c.recipient, name`,
    )
  ).map(({ recipient, name, code, level, day }) => [recipient, name, code, level, day].join('|'));
const COMMANDS = [recordRound, changeRound, withdrawRound, withdrawRecipient];
const undo = async (who: UserName, answer: { ok: boolean; value?: Saved }) => {
  const { command, input } = answer.value?.undo ?? {};
  const found = COMMANDS.find(({ name }) => name === command);
  return found?.execute(await as(who), nested(input as FormValues));
};
const idOf = async (name: string) =>
  String((await world.rows('select id from commendation where named = $1', [name]))[0]?.id);

async function counted(of: UnitName, asOf: string) {
  const moment = { asOf: asOf as DateOnly, start: '2022-01-01' as DateOnly };
  const roll = new RollUp(await readTotals(pool(), world.units[of] as UnitId, moment));
  const codes = ['commendations-collective', 'commendations-individual'] as const;
  return codes.map((code) => roll.total(code, 'bloc').n);
}

describe('a round', () => {
  it('moves the figures of branch, organization and bloc on the day it was decided', async () => {
    const before = '2022-05-18';
    const places = ['a-b1', 'a-org1', 'a-org2', 'a'] as const;
    const all = (day: string) => Promise.all(places.map((place) => counted(place, day)));
    expect(await record('a.staff', blocRound())).toMatchObject({
      ok: true,
      value: { said: 'Đã ghi đợt khen thưởng 12-QĐ/ĐUK: 3 tập thể, 3 cá nhân.' },
    });
    const none = [0, 0];
    expect(await all(before)).toEqual([none, none, none, none]);
    expect(await all(DAY)).toEqual([
      [1, 2],
      [2, 2],
      [1, 1],
      [3, 3],
    ]);
    // Decided a day earlier, it counts a day earlier: those it honours follow their round.
    await changeRound.execute(await as('a.staff'), {
      ...changeOf(blocRound({ decidedOn: before })),
      ...(await ofRound()),
    });
    expect(await all(before)).toEqual([
      [1, 2],
      [2, 2],
      [1, 1],
      [3, 3],
    ]);
  });

  it('is entered once, however often it is sent, and goes back whole', async () => {
    const key = randomUUID();
    const first = await record('a.staff', blocRound(), key);
    expect(await record('a.staff', blocRound(), key)).toEqual(first);
    const entered = await whom();
    expect(entered).toEqual([
      'collective|Chi bộ Alpha-Beba|a-b3|bloc|2022-05-19',
      'collective|Chi bộ Alpha-Bemot|a-b1|bloc|2022-05-19',
      'collective|Đảng bộ Sở Alpha-Mot|a-org1|bloc|2022-05-19',
      'member|Nguyễn Văn An Bemot|a-b1|bloc|2022-05-19',
      'member|Phạm Đình Dũng Beba|a-b3|bloc|2022-05-19',
      'non_member|Hoàng Thị Lan|a-b1|bloc|2022-05-19',
    ]);
    await undo('a.staff', first);
    expect(await whom()).toEqual([]);

    await record('a.staff', blocRound());
    const withdrawn = await withdrawRound.execute(await as('a.staff'), await ofRound());
    expect(await whom()).toEqual([]);
    expect(await undo('a.staff', withdrawn)).toMatchObject({ ok: true });
    expect(await whom()).toEqual(entered);
  });

  it('is changed, and one of it taken out, with the way back', async () => {
    await record('a.staff', blocRound());
    const entered = await whom();
    const kept = await idOf('Hoàng Thị Lan');
    const changed = await changeRound.execute(await as('a.staff'), {
      ...changeOf(blocRound({ collectives: [unit('a-b2')], level: 'province' })),
      ...(await ofRound()),
    });
    expect(changed).toMatchObject({
      value: { said: 'Đã sửa đợt khen thưởng 12-QĐ/ĐUK: 1 tập thể, 3 cá nhân.' },
    });
    expect((await whom()).map((line) => line.split('|')[3])).toEqual(Array(4).fill('province'));
    // Who stays is not written again.
    expect(await idOf('Hoàng Thị Lan')).toBe(kept);
    expect(await undo('a.staff', changed)).toMatchObject({ ok: true });
    expect(await whom()).toEqual(entered);

    const { version } = await ofRound();
    const commendationId = await idOf('Hoàng Thị Lan');
    const out = await withdrawRecipient.execute(await as('a.staff'), { commendationId, version });
    expect(out).toMatchObject({ value: { said: expect.stringContaining('Hoàng Thị Lan') } });
    expect(await whom()).toEqual(entered.slice(0, 5));
    expect(await undo('a.staff', out)).toMatchObject({ ok: true });
    expect(await whom()).toEqual(entered);
    // Who looked at an older round is told so.
    expect(
      await withdrawRecipient.execute(await as('a.staff'), {
        commendationId: await idOf('Hoàng Thị Lan'),
        version,
      }),
    ).toMatchObject({ failure: 'changed-meanwhile' });
  });

  it('keeps its last recipient', async () => {
    await record('a.staff', blocRound({ collectives: [], members: [] }));
    const { version } = await ofRound();
    const commendationId = await idOf('Hoàng Thị Lan');
    expect(
      await withdrawRecipient.execute(await as('a.staff'), { commendationId, version }),
    ).toMatchObject({ failure: 'last' });
  });

  it('says everything that is wrong at once', async () => {
    const name = 'Chi bộ  ALPHA-bemot';
    const answer = await record(
      'a.staff',
      blocRound({
        level: 'grassroots',
        collectives: [unit('a'), unit('a-b1'), unit('b-b1')],
        members: [String(world.members.giang), String(world.members.an)],
        others: [
          { recipient: 'non_member', name: 'Lê Hòa', unitId: unit('a-b1') },
          { recipient: 'non_member', name: 'lê hoà', unitId: unit('a-b1') },
          { recipient: 'collective', name: name.replace('  ', ' '), unitId: unit('a-b1') },
          { recipient: 'collective', name: 'Tổ 1', unitId: unit('b-b1') },
        ],
      }),
    );
    expect(answer).toMatchObject({ failure: 'not-its-level', field: 'level' });
    const { more = [] } = answer as { more?: { failure: string; field: string }[] };
    expect(more.map(({ failure, field }) => `${field}: ${failure}`)).toEqual([
      'collectives: itself',
      'collectives: units-not-here',
      'members: members-not-here',
      'others.1.name: twice',
      'others.2.name: twice',
      'others.3.unitId: unit-not-here',
    ]);
    expect(await record('a.staff', blocRound({ decidedOn: '2199-01-01' }))).toMatchObject({
      failure: 'future',
      field: 'decidedOn',
    });
    const nobody = { collectives: [], members: [], others: [] };
    expect(await record('a.staff', blocRound(nobody))).toMatchObject({
      failure: 'nobody',
      field: 'members',
    });
    const twice = [unit('a-b1'), unit('a-b1')];
    expect(await record('a.staff', blocRound({ collectives: twice }))).toMatchObject({
      failure: 'twice',
      field: 'collectives',
    });
    expect(await whom()).toEqual([]);
  });

  it('is refused a second time under the same number, level and year; two at once make one', async () => {
    const both = await Promise.all([
      record('a.staff', blocRound()),
      record('a.staff', blocRound({ decisionNumber: '12 - qđ/đuk' })),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: 'same-decision' });
    expect(await record('a.staff', blocRound({ decidedOn: '2022-12-31' }))).toMatchObject({
      failure: 'same-decision',
      field: 'decisionNumber',
    });
    // Another level, or another year, is another decision.
    expect(await record('a.staff', blocRound({ level: 'province' }))).toMatchObject({ ok: true });
    expect(await record('a.staff', blocRound({ decidedOn: '2021-05-19' }))).toMatchObject({
      ok: true,
    });
  });
});

describe('who honours whom', () => {
  const own = (name: UnitName, change: object) => ({
    unitId: unit(name),
    ...decision({ level: 'grassroots' }),
    ...change,
  });

  it('an organization over all its branches, a branch its own people', async () => {
    const members = [String(world.members.an), String(world.members.chi)];
    expect(await record('a.grassroots', own('a-org1', { members }))).toMatchObject({ ok: true });
    const strangers = [String(world.members.dung)];
    expect(
      await record('a.grassroots', own('a-org1', { members: strangers, decisionNumber: '13' })),
    ).toMatchObject({
      failure: 'members-not-here',
    });
    expect(await record('a.secretary', own('a-b1', { members }))).toMatchObject({
      failure: 'members-not-here',
    });
    expect(
      await record('a.secretary', own('a-b1', { members: members.slice(0, 1) })),
    ).toMatchObject({
      ok: true,
    });
    // Each office decides for itself only.
    expect(await record('a.grassroots', own('a-b1', { members }))).toMatchObject({
      failure: 'not-found',
    });
    expect(await record('a.secretary', blocRound())).toMatchObject({ failure: 'not-found' });
    expect(await record('a.leader', blocRound())).toMatchObject({ failure: 'not-found' });
  });

  it('offers the units and members below', async () => {
    const form = await readRoundForm.execute(await as('a.grassroots'), {});
    expect(form).toMatchObject({ ok: true });
    if (!form.ok) return;
    expect(form.value.candidates.units.map(([id]) => id).sort()).toEqual(
      (['a-org1', 'a-sec1', 'a-b1', 'a-b2'] as const).map((name) => world.units[name]).sort(),
    );
    expect(form.value.candidates.members.map(([, name]) => name).sort()).toEqual([
      'Lê Chi Behai',
      'Nguyễn Văn An Bemot',
      'Trần Thị Bình Bemot',
    ]);
  });
});

describe('who sees whom', () => {
  it('a branch sees its own of the bloc’s round, a member also the own ones', async () => {
    await record('a.staff', blocRound());
    const { roundId } = await ofRound();
    const seen = async (who: UserName) => {
      const answer = await readRound.execute(await as(who), { roundId });
      return answer.ok ? answer.value.round.recipients.map(({ name }) => name) : answer.failure;
    };
    const ofBranch = ['Chi bộ Alpha-Bemot', 'Nguyễn Văn An Bemot', 'Hoàng Thị Lan'];
    expect(await seen('a.secretary')).toEqual(ofBranch);
    expect(await seen('a.member')).toEqual(ofBranch);
    expect(await seen('a.leader')).toHaveLength(6);
    expect(await seen('b.staff')).toBe('not-found');
    const lan = await idOf('Chi bộ Alpha-Beba');
    expect(
      await readCommendation.execute(await as('a.secretary'), { commendationId: lan }),
    ).toMatchObject({ failure: 'not-found' });
    // The whole round's history names everybody: it is for those above the round.
    const history = { table: 'commendation_round', id: roundId };
    expect(await readHistory.execute(await as('a.secretary'), history)).toMatchObject({
      failure: 'not-found',
    });
    const told = await readHistory.execute(await as('a.leader'), history);
    expect(told.ok && presentHistory(told.value).map(({ lines }) => lines)).toEqual([
      [{ what: 'Nhập mới' }],
    ]);
  });

  it('a member’s own record tells of it in the year it was decided', async () => {
    await record('a.staff', blocRound());
    await world.rows(
      `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
       select bloc_id, y::text, 'Chuyên đề', make_date(y, 1, 1), make_date(y, 12, 31)
       from unit cross join generate_series(2021, 2022) as y where id = $1`,
      [world.units.a],
    );
    const told = async (who: UserName, year: string) => {
      const memberId = String(world.members.an);
      const read = who === 'a.member' ? readOwnRecord : readMemberRecord;
      const answer = await read.execute(await as(who), { memberId, year });
      return answer.ok ? presentRecord(answer.value).honours : answer.failure;
    };
    const line = 'Quyết định 12-QĐ/ĐUK ngày 19/05/2022 · Cấp Đảng ủy khối';
    const honours = [['Giấy khen', 'Học tập và làm theo Bác', line]];
    expect(await told('a.member', '2022')).toEqual(honours);
    expect(await told('a.secretary', '2022')).toEqual(honours);
    expect(await told('a.secretary', '2021')).toEqual([]);
    await world.rows('delete from campaign_year');
  });

  it('the list is found without marks, filtered, page by page', async () => {
    await record('a.staff', blocRound());
    const list = async (who: UserName, input: object = {}) => {
      const answer = await listCommendations.execute(await as(who), { year: '2022', ...input });
      return answer.ok ? answer.value.rows.map(({ name }) => name) : answer.failure;
    };
    expect(await list('a.staff')).toHaveLength(6);
    expect(await list('a.staff', { q: 'hoang thi lan' })).toEqual(['Hoàng Thị Lan']);
    expect(await list('a.staff', { q: 'dinh dung' })).toEqual(['Phạm Đình Dũng Beba']);
    expect(await list('a.staff', { q: '12 qd' })).toHaveLength(6);
    expect(await list('a.staff', { q: 'không có' })).toEqual([]);
    expect(await list('a.staff', { who: 'collective' })).toHaveLength(3);
    expect(await list('a.staff', { level: 'province' })).toEqual([]);
    expect(await list('a.staff', { form: 'Giấy khen', unitId: unit('a-org2') })).toHaveLength(2);
    expect(await list('a.staff', { year: '2019' })).toHaveLength(6);
    expect(await list('a.secretary')).toHaveLength(3);
    const [first] = await world.rows('select max(id) as id from commendation');
    expect(await list('a.staff', { after: String(first?.id) })).toHaveLength(5);
  });
});
