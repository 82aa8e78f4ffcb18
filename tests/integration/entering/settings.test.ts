import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { addItem } from '@/lib/campaign/add-item';
import { beginYear } from '@/lib/campaign/begin-year';
import { changeDeadline } from '@/lib/campaign/change-deadline';
import { changePercent } from '@/lib/campaign/change-percent';
import { changeTarget } from '@/lib/campaign/change-target';
import { changeYear } from '@/lib/campaign/change-year';
import { grantException } from '@/lib/campaign/grant-exception';
import { moveItem } from '@/lib/campaign/move-item';
import { readCatalogue, readSettings } from '@/lib/campaign/read-settings';
import { removeItem } from '@/lib/campaign/remove-item';
import { renameItem } from '@/lib/campaign/rename-item';
import { reopenItem } from '@/lib/campaign/reopen-item';
import { retireItem } from '@/lib/campaign/retire-item';
import { revokeException } from '@/lib/campaign/revoke-exception';
import { setTarget } from '@/lib/campaign/set-target';
import { withdrawTarget } from '@/lib/campaign/withdraw-target';
import { withdrawYear } from '@/lib/campaign/withdraw-year';
import { today } from '@/lib/platform/clock';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
let staff: Actor;
/** The year 2060 with a quota of two issuers and its twelve months, planted in bloc A. */
beforeAll(async () => {
  world = await openEnteringWorld('settings');
  staff = await world.actor('a.staff');
  await world.rows(`insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
    select bloc_id, '2060', 'Chuyên đề cũ', '2060-01-01', '2060-12-31' from unit where code = 'a'`);
  await world.rows(`insert into quota (bloc_id, year_id, rule, plan_date, with_committee, without_committee)
    select bloc_id, id, 'by_class', '2060-01-31', 2, 1 from campaign_year where code = '2060'`);
  await world.rows(`insert into quota_issuer (bloc_id, quota_id, issuer, reference, rank)
    select bloc_id, id, 'Cấp ' || rank, 'Chỉ tiêu ' || rank, rank from quota, generate_series(1, 2) rank`);
  await world.rows(`insert into period (bloc_id, kind, name, starts_on, ends_on)
    select u.bloc_id, 'month', 'Tháng ' || m || '/2060', make_date(2060, m, 1),
      (make_date(2060, m, 1) + interval '1 month')::date - 1
    from unit u, generate_series(1, 12) m where u.code = 'a'`);
  await world.rows(`insert into report_deadline (bloc_id, period_id, level, due_on, grace_days)
    select bloc_id, id, level, ends_on + 5, 1 from period, unnest(enum_range(null::reporting_level)) level`);
});
afterAll(() => world.close());

const undo = (answer: unknown) =>
  (answer as { value: { undo: { command: string; input: object } } }).value.undo.input;
const id = async (text: string) => String((await world.rows(text))[0]?.id);

describe('the percent', () => {
  it('is set, met in another version, and set back', async () => {
    const saved = await changePercent.execute(staff, {
      mode: 'half_up',
      decimals: '1',
      version: '1',
    });
    const late = { mode: 'cut', decimals: '0', version: '1' };
    expect(await changePercent.execute(staff, late)).toMatchObject({
      failure: 'changed-meanwhile',
      current: { mode: 'half_up', decimals: '1', version: '2' },
    });
    expect(await changePercent.execute(staff, undo(saved))).toMatchObject({ ok: true });
    const rows = 'select percent_mode, percent_decimals from campaign_setting';
    expect(await world.rows(rows)).toEqual([{ percent_mode: 'cut', percent_decimals: 2 }]);
  });
});

const NEXT = {
  code: '2061',
  theme: 'Chuyên đề mới',
  startsOn: '2061-01-01',
  endsOn: '2061-12-31',
};
describe('a new year', () => {
  it('copies the last one: quota, issuers, months and deadlines a year later', async () => {
    await addItem.execute(staff, { kind: 'standard', name: 'Chuẩn mực', fromDate: '2020-01-01' });
    const saved = await beginYear.execute(staff, NEXT);
    expect(saved).toMatchObject({
      ok: true,
      value: { said: 'Đã mở năm 2061: 1 chỉ tiêu, 12 tháng báo cáo, 1 chuẩn mực có hiệu lực.' },
    });
    const quotas = await world.rows(
      `select q.rule, q.plan_date::text, q.with_committee, array_agg(i.reference order by i.rank) as issued
       from quota q join quota_issuer i on i.quota_id = q.id join campaign_year y on y.id = q.year_id
       where y.code = '2061' group by q.id`,
    );
    expect(quotas).toEqual([
      {
        rule: 'by_class',
        plan_date: '2061-01-31',
        with_committee: 2,
        issued: ['Chỉ tiêu 1', 'Chỉ tiêu 2'],
      },
    ]);
    const months = await world.rows(
      `select p.name, p.ends_on::text, d.due_on::text, d.grace_days from period p
       join report_deadline d on d.period_id = p.id and d.level = 'branch'
       where p.starts_on >= '2061-01-01' order by p.starts_on`,
    );
    expect(months).toHaveLength(12);
    // 2060 is a leap year, 2061 is not.
    expect(months[1]).toEqual({
      name: 'Tháng 2/2061',
      ends_on: '2061-02-28',
      due_on: '2061-03-05',
      grace_days: 1,
    });
  });

  it.each([
    [{ ...NEXT, code: '2062' }, 'overlap', 'startsOn'],
    [{ ...NEXT, startsOn: '2062-01-01', endsOn: '2062-12-31' }, 'code-taken', 'code'],
    [{ ...NEXT, code: '2062', startsOn: '2063-01-01', endsOn: '2062-12-31' }, 'order', 'endsOn'],
  ])('is refused in words: %j', async (input, failure, field) => {
    expect(await beginYear.execute(staff, input)).toMatchObject({ failure, field });
    expect(beginYear.words[failure as 'overlap']).toMatch(/\.$/);
  });

  it('is taken back while nothing was entered in it, with all it brought', async () => {
    const yearId = await id("select id from campaign_year where code = '2061'");
    expect(await withdrawYear.execute(staff, { yearId, version: '1' })).toMatchObject({ ok: true });
    const left = `select (select count(*)::int from quota) as quotas,
      (select count(*)::int from period where starts_on >= '2061-01-01') as months`;
    expect(await world.rows(left)).toEqual([{ quotas: 1, months: 0 }]);
  });

  it('stays once an inspection is planned in it', async () => {
    const saved = await beginYear.execute(staff, NEXT);
    await world.rows(`insert into inspection (bloc_id, unit_id, kind, state, content, planned_on)
      select bloc_id, id, 'inspection', 'planned', 'Kiểm tra', '2061-05-05' from unit where code = 'a-b1'`);
    expect(await withdrawYear.execute(staff, undo(saved))).toMatchObject({ failure: 'used' });
    await world.rows('delete from inspection');
  });

  it('has its theme changed, by one at a time', async () => {
    const yearId = await id("select id from campaign_year where code = '2061'");
    const input = { yearId, version: '1', theme: 'Học và làm theo' };
    const saved = await changeYear.execute(staff, input);
    expect(await changeYear.execute(staff, input)).toMatchObject({
      failure: 'changed-meanwhile',
      current: { theme: 'Học và làm theo', version: '2' },
    });
    expect(await changeYear.execute(staff, undo(saved))).toMatchObject({ ok: true });
    const read = await readSettings.execute(staff, { yearId });
    expect(read).toMatchObject({ value: { year: { theme: 'Chuyên đề mới' } } });
  });
});

describe.each(['group', 'standard', 'section'] as const)('a catalogue of %s', (kind) => {
  const from = kind === 'standard' ? { fromDate: '2021-01-01' } : {};
  const items = async () => {
    const read = await readCatalogue.execute(staff, { kind });
    return read.ok ? read.value.items.filter(({ name }) => name.startsWith('Mục')) : [];
  };
  const names = async () => (await items()).map(({ name }) => name);
  const row = async (name: string) => {
    const found = (await items()).find((item) => item.name === name);
    return { kind, itemId: String(found?.id), version: String(found?.version) };
  };

  it('takes, orders, renames, retires and takes away', async () => {
    for (const name of ['Mục A', 'Mục B', 'Mục C']) {
      expect(await addItem.execute(staff, { kind, name, ...from })).toMatchObject({ ok: true });
    }
    const again = await addItem.execute(staff, { kind, name: 'Mục A', ...from });
    expect(again).toMatchObject({ failure: 'name-taken', field: 'name' });

    const moved = await moveItem.execute(staff, { ...(await row('Mục C')), direction: 'up' });
    expect(await names()).toEqual(['Mục A', 'Mục C', 'Mục B']);
    expect(await moveItem.execute(staff, undo(moved))).toMatchObject({ ok: true });
    expect(await names()).toEqual(['Mục A', 'Mục B', 'Mục C']);
    expect(
      await moveItem.execute(staff, { ...(await row('Mục C')), direction: 'down' }),
    ).toMatchObject({ failure: 'at-the-end' });

    const stale = await row('Mục A');
    const renamed = await renameItem.execute(staff, { ...stale, name: 'Mục Á' });
    expect(await renameItem.execute(staff, { ...stale, name: 'Mục Ạ' })).toMatchObject({
      failure: 'changed-meanwhile',
      current: { name: 'Mục Á' },
    });
    const taken = { ...(await row('Mục Á')), name: 'Mục B' };
    expect(await renameItem.execute(staff, taken)).toMatchObject({ failure: 'name-taken' });
    expect(await renameItem.execute(staff, undo(renamed))).toMatchObject({ ok: true });

    const retired = await retireItem.execute(staff, await row('Mục B'));
    expect((await items())[1]).toMatchObject({ name: 'Mục B', retiredOn: today() });
    const twice = await retireItem.execute(staff, await row('Mục B'));
    expect(twice).toMatchObject({ failure: 'retired-already' });
    expect(await reopenItem.execute(staff, undo(retired))).toMatchObject({ ok: true });
    expect(await reopenItem.execute(staff, await row('Mục B'))).toMatchObject({
      failure: 'in-use',
    });

    const removed = await removeItem.execute(staff, await row('Mục C'));
    expect(await names()).toEqual(['Mục A', 'Mục B']);
    expect(await addItem.execute(staff, undo(removed))).toMatchObject({ ok: true });
    expect(await names()).toEqual(['Mục A', 'Mục B', 'Mục C']);
  });
});

it('a group that a deed uses is never deleted', async () => {
  const itemId = await id("select id from deed_group where name = 'Mục A'");
  await world.rows(
    `insert into good_deed (bloc_id, unit_id, year_id, kind, title, group_id, study_content, practice_content,
       example_content, starts_on, due_on, state)
     select u.bloc_id, u.id, y.id, 'collective', 'Việc', $1, 'a', 'b', 'c', '2060-01-01', '2060-02-01', 'draft'
     from unit u join campaign_year y on y.bloc_id = u.bloc_id and y.code = '2060' where u.code = 'a-b1'`,
    [itemId],
  );
  const version = String(
    (await world.rows('select version from deed_group where id = $1', [itemId]))[0]?.version,
  );
  const answer = await removeItem.execute(staff, { kind: 'group', itemId, version });
  expect(answer).toMatchObject({ failure: 'used' });
});

it('a standard that begins today is not retired today', async () => {
  await addItem.execute(staff, { kind: 'standard', name: 'Hôm nay' });
  const itemId = await id("select id from ethics_standard where name = 'Hôm nay'");
  const answer = await retireItem.execute(staff, { kind: 'standard', itemId, version: '1' });
  expect(answer).toMatchObject({ failure: 'begins-later' });
});

describe('a target', () => {
  const TARGET = {
    figure: 'admissions',
    issuer: 'Tỉnh ủy',
    reference: 'Số 1',
    startsOn: '2060-01-01',
    endsOn: '2060-12-31',
  };
  it('is set, changed to a share, and taken back', async () => {
    const unitId = String(world.units.a);
    const wrong = { unitId, ...TARGET, endsOn: '2060-01-01', measure: 'count' };
    expect(await setTarget.execute(staff, wrong)).toMatchObject({
      failure: 'order',
      field: 'endsOn',
      more: [{ failure: 'number-missing', field: 'countMin' }],
    });
    const count = { unitId, ...TARGET, measure: 'count', countMin: '220' };
    expect(await setTarget.execute(staff, count)).toMatchObject({ ok: true });
    const targetId = await id('select id from target');
    const share = { ...TARGET, measure: 'share', countMin: '220', shareMinBp: '85.5' };
    const changed = await changeTarget.execute(staff, { targetId, version: '1', ...share });
    const read = 'select count_min, share_min_bp from target';
    expect(await world.rows(read)).toEqual([{ count_min: null, share_min_bp: 8550 }]);
    const late = await changeTarget.execute(staff, { targetId, version: '1', ...share });
    expect(late).toMatchObject({
      failure: 'changed-meanwhile',
      current: { measure: 'share', shareMinBp: '85.5' },
    });
    expect(await changeTarget.execute(staff, undo(changed))).toMatchObject({ ok: true });
    expect(await world.rows(read)).toEqual([{ count_min: 220, share_min_bp: null }]);
    const gone = await withdrawTarget.execute(staff, { targetId, version: '3' });
    expect(await world.rows(read)).toEqual([]);
    expect(await setTarget.execute(staff, undo(gone))).toMatchObject({ ok: true });
  });
});

describe('a month', () => {
  const june = () => id("select id from period where name = 'Tháng 6/2060'");
  const DUE = {
    branchDueOn: '2060-07-03',
    branchGrace: '2',
    grassrootsDueOn: '2060-07-08',
    grassrootsGrace: '0',
  };
  it('has its deadlines set, never before its end, and set back', async () => {
    const periodId = await june();
    const early = { periodId, version: '1', ...DUE, branchDueOn: '2060-06-30' };
    expect(await changeDeadline.execute(staff, early)).toMatchObject({
      failure: 'too-early',
      field: 'branchDueOn',
    });
    const saved = await changeDeadline.execute(staff, { periodId, version: '1', ...DUE });
    expect(await changeDeadline.execute(staff, { periodId, version: '1', ...DUE })).toMatchObject({
      failure: 'changed-meanwhile',
      current: { branchDueOn: '2060-07-03', version: '2' },
    });
    expect(await changeDeadline.execute(staff, undo(saved))).toMatchObject({ ok: true });
    const read = `select due_on::text, grace_days from report_deadline where period_id = $1 order by level`;
    expect(await world.rows(read, [periodId])).toEqual([
      { due_on: '2060-07-05', grace_days: 1 },
      { due_on: '2060-07-05', grace_days: 1 },
    ]);
  });

  it('gives a unit more time, with a reason, never less', async () => {
    const periodId = await june();
    const unitId = String(world.units['a-b1']);
    const input = { periodId, unitId, dueOn: '2060-07-20', reason: 'Đại hội' };
    const less = await grantException.execute(staff, { ...input, dueOn: '2060-07-05' });
    expect(less).toMatchObject({ failure: 'not-later', field: 'dueOn' });
    const foreign = { ...input, unitId: String(world.units['b-b1']) };
    expect(await grantException.execute(staff, foreign)).toMatchObject({ failure: 'not-found' });
    const saved = await grantException.execute(staff, input);
    expect(saved).toMatchObject({ ok: true });
    const again = await grantException.execute(staff, input);
    expect(again).toMatchObject({ failure: 'there-already' });
    const due = await world.rows(
      `select due_on::text from report_standing where unit_id = $1 and period_id = $2`,
      [unitId, periodId],
    );
    expect(due).toEqual([{ due_on: '2060-07-20' }]);
    const stale = { periodId, unitId, version: '9' };
    const met = await revokeException.execute(staff, stale);
    expect(met).toMatchObject({ failure: 'changed-meanwhile', current: { reason: 'Đại hội' } });
    const revoked = await revokeException.execute(staff, undo(saved));
    expect(await world.rows('select from deadline_exception')).toEqual([]);
    expect(await grantException.execute(staff, undo(revoked))).toMatchObject({ ok: true });
  });
});

it('every change stands in the audit under who made it', async () => {
  const tables = await world.rows(
    'select distinct table_name from audit_entry where actor = $1 order by 1',
    [`user:${staff.userId}`],
  );
  expect(tables.map((one) => one.table_name)).toEqual(
    expect.arrayContaining([
      'campaign_setting',
      'campaign_year',
      'commitment_section',
      'deadline_exception',
      'deed_group',
      'ethics_standard',
      'period',
      'quota',
      'quota_issuer',
      'report_deadline',
      'target',
    ]),
  );
});
