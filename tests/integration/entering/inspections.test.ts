import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Saved } from '@/lib/access/outcome';
import { cancelInspection } from '@/lib/inspections/cancel-inspection';
import { changePlan } from '@/lib/inspections/change-plan';
import { changeRecord } from '@/lib/inspections/change-record';
import { completeInspection } from '@/lib/inspections/complete-inspection';
import { confirmRemedy } from '@/lib/inspections/confirm-remedy';
import { listInspections, readInspections } from '@/lib/inspections/list-inspections';
import { planInspection } from '@/lib/inspections/plan-inspection';
import { readInspection } from '@/lib/inspections/read-inspection';
import { recordInspection } from '@/lib/inspections/record-inspection';
import { reopenInspection } from '@/lib/inspections/reopen-inspection';
import { startInspection } from '@/lib/inspections/start-inspection';
import { withdrawInspection } from '@/lib/inspections/withdraw-inspection';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('inspections');
  await world.rows(
    `with y as (
       insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
       select id, '2022', 'Chuyên đề', '2022-01-01', '2022-12-31' from bloc where code = 'alpha' returning *)
     insert into quota (bloc_id, year_id, rule, plan_date, with_committee, without_committee)
     select bloc_id, id, 'by_class', '2022-01-01', 2, 1 from y`,
  );
  await world.rows(
    `insert into branch_committee (bloc_id, unit_id, from_date) select bloc_id, id, '2021-01-01' from unit where id = $1`,
    [world.units['a-b1']],
  );
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from inspection'));

const unitId = () => String(world.units['a-b1']);
const an = () => String(world.members.an);
const binh = () => String(world.members.binh);
const plan = (change: object = {}) => ({
  unitId: unitId(),
  kind: 'inspection',
  content: 'Việc nêu gương',
  subjectMatter: 'Đảng viên',
  plannedOn: '2022-06-01',
  members: [an()],
  ...change,
});
const result = (change: object = {}) => ({
  kind: 'inspection',
  content: 'Việc nêu gương',
  heldOn: '2022-06-05',
  members: [`${an()} Thực hiện tốt`],
  conclusion: 'Chấp hành tốt',
  ...change,
});
const record = (change: object = {}) => ({ unitId: unitId(), ...result(change) });
const row = async () => {
  const [one] = await world.rows(
    `select id::text as "inspectionId", version::text from inspection order by id limit 1`,
  );
  return one as { inspectionId: string; version: string };
};
const states = async () =>
  (await world.rows(`select state, held_on::text as held from inspection order by id`)).map(
    ({ state, held }) => `${state} ${held ?? '–'}`,
  );
const secretary = () => world.actor('a.secretary');
type Answer = { ok: boolean; value?: Saved };
const COMMANDS = {
  'inspection.withdraw': withdrawInspection,
  'inspection.reopen': reopenInspection,
  'inspection.change': changeRecord,
  'inspection.change-plan': changePlan,
  'inspection.follow-up': confirmRemedy,
} as const;
/** "Hoàn tác": what the answer offers is carried out as it stands. */
const undo = async (answer: Answer) => {
  const { command = '', input } = answer.value?.undo ?? {};
  return COMMANDS[command as keyof typeof COMMANDS].execute(await secretary(), input);
};

describe('recording', () => {
  it('writes the cuộc with its members and says how far the branch is now', async () => {
    const first = await recordInspection.execute(await secretary(), record());
    expect(first).toMatchObject({
      value: { said: 'Đã ghi cuộc ngày 05/06/2022. Năm 2022: 1/2 cuộc, còn thiếu 1.' },
    });
    const second = await recordInspection.execute(
      await secretary(),
      record({ heldOn: '2022-06-30' }),
    );
    expect(second).toMatchObject({
      value: { said: 'Đã ghi cuộc ngày 30/06/2022. Năm 2022: 2/2 cuộc, đã đủ.' },
    });
    expect(await world.rows('select distinct member_id, result from inspected_member')).toEqual([
      { member_id: world.members.an, result: 'Thực hiện tốt' },
    ]);
    expect(await undo(second)).toMatchObject({ ok: true });
    expect(await states()).toEqual(['completed 2022-06-05']);
  });

  it('counts supervision apart', async () => {
    const answer = await recordInspection.execute(
      await secretary(),
      record({ kind: 'supervision' }),
    );
    expect(answer).toMatchObject({ value: { said: expect.stringContaining('0/2 cuộc') } });
  });

  it.each([
    ['future', 'heldOn', { heldOn: '2199-01-01' }],
    ['unit-not-open', 'heldOn', { heldOn: '2019-12-31' }],
    ['no-members', 'members', { members: [] }],
    ['examined-late', 'examinedTo', { examinedTo: '2022-06-06' }],
    ['examined-order', 'examinedTo', { examinedFrom: '2022-05-02', examinedTo: '2022-05-01' }],
    ['meeting-late', 'branchMeetingOn', { branchMeetingOn: '2022-06-06' }],
    ['remedy-early', 'remedyDueOn', { remedyDueOn: '2022-06-04' }],
  ])('is refused: %s', async (failure, field, change) => {
    const answer = await recordInspection.execute(await secretary(), record(change));
    expect(answer).toMatchObject({ ok: false, failure, field });
    expect(await states()).toEqual([]);
  });

  it('takes no member of another branch, nor of another bloc', async () => {
    for (const name of ['chi', 'giang'] as const) {
      const members = [String(world.members[name])];
      const answer = await recordInspection.execute(await secretary(), record({ members }));
      expect(answer).toMatchObject({ failure: 'not-of-branch', field: 'members' });
    }
  });

  it('says everything that is wrong at once', async () => {
    const answer = await recordInspection.execute(
      await secretary(),
      record({ members: [], branchMeetingOn: '2022-06-06' }),
    );
    expect(answer).toMatchObject({ more: [{ field: 'branchMeetingOn', failure: 'meeting-late' }] });
  });
});

describe('a planned cuộc', () => {
  const planned = async () => {
    const answer = await planInspection.execute(await secretary(), plan());
    expect(answer.ok).toBe(true);
    return answer as Answer;
  };

  it('is taken back as if it had not been entered', async () => {
    expect(await undo(await planned())).toMatchObject({ ok: true });
    expect(await states()).toEqual([]);
  });

  it('starts, ends with its result, and each step can be undone', async () => {
    await planned();
    const started = await startInspection.execute(await secretary(), await row());
    expect(await states()).toEqual(['under_way –']);
    await undo(started);
    expect(await states()).toEqual(['planned –']);
    const ended = await completeInspection.execute(await secretary(), {
      ...(await row()),
      ...result(),
    });
    expect(ended).toMatchObject({ value: { said: expect.stringContaining('1/2 cuộc') } });
    expect(await states()).toEqual(['completed 2022-06-05']);
    await undo(ended);
    expect(await states()).toEqual(['planned –']);
    // No word of the result was lost by going back.
    const [kept] = await world.rows('select conclusion from inspection');
    expect(kept).toEqual({ conclusion: 'Chấp hành tốt' });
  });

  it('is changed, and back', async () => {
    await planned();
    const { unitId: _, ...content } = plan({ content: 'Việc khác', members: [an(), binh()] });
    const answer = await changePlan.execute(await secretary(), { ...(await row()), ...content });
    expect(await world.rows('select member_id from inspected_member')).toHaveLength(2);
    await undo(answer);
    const [now] = await world.rows(
      'select content, planned_on::text, subject_matter from inspection',
    );
    expect(now).toEqual({
      content: 'Việc nêu gương',
      planned_on: '2022-06-01',
      subject_matter: 'Đảng viên',
    });
    expect(await world.rows('select member_id from inspected_member')).toHaveLength(1);
  });

  it('is cancelled, restored, and not completed while cancelled', async () => {
    await planned();
    const cancelled = await cancelInspection.execute(await secretary(), await row());
    expect(await states()).toEqual(['cancelled –']);
    const tried = { ...(await row()), ...result() };
    expect(await completeInspection.execute(await secretary(), tried)).toMatchObject({
      failure: 'over',
    });
    expect(await cancelInspection.execute(await secretary(), await row())).toMatchObject({
      failure: 'cancelled',
    });
    await undo(cancelled);
    expect(await states()).toEqual(['planned –']);
  });
});

describe('a completed cuộc', () => {
  beforeEach(async () => {
    await recordInspection.execute(await secretary(), record({ remedyDueOn: '2022-07-05' }));
  });

  it('is changed, and back to the letter', async () => {
    const before = await world.rows('select to_jsonb(i) - $1::text as row from inspection i', [
      'version',
    ]);
    const answer = await changeRecord.execute(await secretary(), {
      ...(await row()),
      ...result({ content: 'Sửa', selfReportReceived: 'on', members: [binh()] }),
    });
    expect(answer.ok).toBe(true);
    await undo(answer);
    expect(
      await world.rows('select to_jsonb(i) - $1::text as row from inspection i', ['version']),
    ).toEqual(before);
    expect(await world.rows('select member_id, result from inspected_member')).toEqual([
      { member_id: world.members.an, result: 'Thực hiện tốt' },
    ]);
  });

  it('shows both texts to who comes second', async () => {
    const opened = await row();
    await changeRecord.execute(await secretary(), { ...opened, ...result({ content: 'Một' }) });
    const late = { ...opened, ...result({ content: 'Hai' }) };
    expect(await changeRecord.execute(await secretary(), late)).toMatchObject({
      failure: 'changed-meanwhile',
      current: { content: 'Một', version: '2', members: [`${an()} Thực hiện tốt`] },
    });
    for (const command of [startInspection, cancelInspection, withdrawInspection]) {
      expect(await command.execute(await secretary(), opened)).toMatchObject({
        failure: 'changed-meanwhile',
      });
    }
  });

  it('no longer counts when it is taken out, and counts again when that is undone', async () => {
    const answer = await cancelInspection.execute(await secretary(), await row());
    expect(await states()).toEqual(['cancelled –']);
    expect(await undo(answer)).toMatchObject({ ok: true });
    expect(await states()).toEqual(['completed 2022-06-05']);
  });

  it('is followed up, and that taken back', async () => {
    const follow = { followedUpOn: '2022-07-01' };
    const early = { ...(await row()), followedUpOn: '2022-06-04' };
    expect(await confirmRemedy.execute(await secretary(), early)).toMatchObject({
      failure: 'follow-up-early',
      field: 'followedUpOn',
    });
    const answer = await confirmRemedy.execute(await secretary(), { ...(await row()), ...follow });
    expect(answer.ok).toBe(true);
    await undo(answer);
    expect(await world.rows('select followed_up_on from inspection')).toEqual([
      { followed_up_on: null },
    ]);
  });

  it('with evidence is not taken back as if it had never been', async () => {
    await world.rows(
      `insert into evidence (bloc_id, inspection_id, media_type, byte_size, sha256, file_name, has_thumbnail)
       select bloc_id, id, 'image/jpeg', 1, repeat('a', 64), 'anh.jpg', false from inspection`,
    );
    expect(await withdrawInspection.execute(await secretary(), await row())).toMatchObject({
      failure: 'has-evidence',
    });
    await world.rows('delete from evidence');
  });

  it('is read by whom it concerns, in the branch, the organization and the list', async () => {
    const { inspectionId } = await row();
    const read = await readInspection.execute(await world.actor('a.grassroots'), { inspectionId });
    expect(read).toMatchObject({ value: { mayWrite: false, inspection: { state: 'completed' } } });
    const own = await readInspections.execute(await secretary(), { year: '2022' });
    expect(own).toMatchObject({
      value: { branch: { mayWrite: true, progress: [{ done: 1, owes: 2 }], rows: [{}] } },
    });
    const staff = await world.actor('a.staff');
    const below = await readInspections.execute(staff, { year: '2022', owing: '1', q: 'bemot' });
    expect(below).toMatchObject({
      value: { below: { total: 4, owing: 4, rows: [{ progress: [{ done: 1, owes: 2 }] }] } },
    });
    const found = await listInspections.execute(staff, { year: '2022', q: 'neu guong' });
    expect(found).toMatchObject({ value: { rows: [{ members: ['Nguyễn Văn An Bemot'] }] } });
    const none = await listInspections.execute(staff, { year: '2022', q: '%' });
    expect(none).toMatchObject({ value: { rows: [] } });
  });
});
