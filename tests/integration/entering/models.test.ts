import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import type { Saved } from '@/lib/access/outcome';
import { addEvidence } from '@/lib/evidence/add-evidence';
import { readModels } from '@/lib/figures/overview-store';
import { RollUp } from '@/lib/figures/roll-up';
import { readTotals } from '@/lib/figures/store';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { changeModel } from '@/lib/initiatives/change-model';
import { closeModel } from '@/lib/initiatives/close-model';
import { listModels } from '@/lib/initiatives/list-models';
import { readModel } from '@/lib/initiatives/read-model';
import { recordReadings } from '@/lib/initiatives/record-readings';
import { registerModel } from '@/lib/initiatives/register-model';
import { reopenModel } from '@/lib/initiatives/reopen-model';
import { withdrawModel } from '@/lib/initiatives/withdraw-model';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';
import { keptFile } from '@/tests/support/permission-evidence';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('models');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.rows('delete from evidence');
  await world.rows('delete from good_model');
});

const secretary = () => world.actor('a.secretary');
const HOUSES = { name: 'Căn nhà', unitOfMeasure: 'căn', operator: 'at_least', target: '6' };
const SHARE = { name: 'Tỷ lệ hài lòng', unitOfMeasure: '%', operator: '', target: '' };
const registered = (change: object = {}) => ({
  unitId: String(world.units['a-b1']),
  name: 'Xây nhà tình nghĩa',
  summary: 'Mỗi quý một căn',
  startedOn: '2022-03-01',
  measures: [HOUSES, SHARE],
  ...change,
});
const row = async () => {
  const [one] = await world.rows('select id::text as "modelId", version::text from good_model');
  return one as { modelId: string; version: string };
};
const measures = () =>
  world.rows(
    'select id::text as id, name, unit_of_measure as unit from model_measure order by rank',
  );
const read = async () =>
  (
    await world.rows(
      `select m.name, r.read_on::text as day, r.achieved::float8 as achieved
       from measure_reading r join model_measure m on m.id = r.measure_id order by r.read_on, m.rank`,
    )
  ).map(({ name, day, achieved }) => `${day} ${name}: ${achieved}`);
const COMMANDS = [
  registerModel,
  changeModel,
  recordReadings,
  closeModel,
  reopenModel,
  withdrawModel,
] as const;
const undo = async (answer: { ok: boolean; value?: Saved }) => {
  const { command, input } = answer.value?.undo ?? {};
  return COMMANDS.find(({ name }) => name === command)?.execute(await secretary(), input);
};
const measure = async (readOn: string, houses: string, share = '') => {
  const [first, second] = await measures();
  return recordReadings.execute(await secretary(), {
    ...(await row()),
    readOn,
    [`measure-${first?.id}`]: houses,
    [`measure-${second?.id}`]: share,
  });
};

describe('what a model measures', () => {
  it('is read on a day, read again, and each step goes back', async () => {
    await registerModel.execute(await secretary(), registered());
    expect(await measure('2022-06-30', '4', '92.5')).toMatchObject({
      value: { said: 'Đã ghi số liệu ngày 30/06/2022.' },
    });
    expect(await read()).toEqual(['2022-06-30 Căn nhà: 4', '2022-06-30 Tỷ lệ hài lòng: 92.5']);
    const again = await measure('2022-06-30', '5');
    expect(await read()).toEqual(['2022-06-30 Căn nhà: 5', '2022-06-30 Tỷ lệ hài lòng: 92.5']);
    expect(await undo(again)).toMatchObject({ ok: true });
    expect(await read()).toEqual(['2022-06-30 Căn nhà: 4', '2022-06-30 Tỷ lệ hài lòng: 92.5']);
    const later = await measure('2022-09-30', '6');
    expect(await undo(later)).toMatchObject({ value: { said: 'Đã bỏ số liệu ngày 30/09/2022.' } });
    expect(await read()).toEqual(['2022-06-30 Căn nhà: 4', '2022-06-30 Tỷ lệ hài lòng: 92.5']);
    const [houses] = await measures();
    const taken = await recordReadings.execute(await secretary(), {
      ...(await row()),
      readOn: '2022-06-30',
      without: [String(houses?.id)],
    });
    expect(await read()).toEqual(['2022-06-30 Tỷ lệ hài lòng: 92.5']);
    await undo(taken);
    expect(await read()).toEqual(['2022-06-30 Căn nhà: 4', '2022-06-30 Tỷ lệ hài lòng: 92.5']);
  });

  it('is read by its own measures only, of a day of its own time', async () => {
    await registerModel.execute(await secretary(), registered());
    expect(await measure('2022-02-28', '4')).toMatchObject({ failure: 'read-early' });
    expect(await measure('2199-01-01', '4')).toMatchObject({ failure: 'read-future' });
    expect(await measure('2022-06-30', '')).toMatchObject({ failure: 'nothing' });
    expect(await measure('2022-06-30', '4,5')).toMatchObject({ failure: 'invalid' });
    const [foreign] = await world.rows(
      `with made as (insert into good_model (bloc_id, unit_id, name, summary, started_on)
         select bloc_id, id, 'Khác', '', '2022-01-01' from unit where id = $1 returning bloc_id, id)
       insert into model_measure (bloc_id, model_id, name, unit_of_measure, rank)
       select bloc_id, id, 'Hộ', 'hộ', 1 from made returning id`,
      [world.units['a-b2']],
    );
    const [own] = await world.rows(
      `select id::text as "modelId", version::text from good_model where name <> 'Khác'`,
    );
    const sent = { ...own, readOn: '2022-06-30', [`measure-${foreign?.id}`]: '9' };
    expect(await recordReadings.execute(await secretary(), sent)).toMatchObject({
      failure: 'not-found',
    });
    expect(await read()).toEqual([]);
  });
});

it('keeps its measures by their rows; one that was read is not left out', async () => {
  await registerModel.execute(await secretary(), registered());
  await measure('2022-06-30', '4');
  const [houses, share] = await measures();
  const change = async (rows: readonly object[]) => {
    const { unitId: _, ...content } = registered({ measures: rows });
    return changeModel.execute(await secretary(), { ...(await row()), ...content });
  };
  expect(await change([{ ...SHARE, id: share?.id }])).toMatchObject({
    failure: 'has-readings',
    field: 'measures',
  });
  const answer = await change([
    { ...HOUSES, id: houses?.id, name: 'Số căn nhà', target: '8' },
    { name: 'Hộ được giúp', unitOfMeasure: 'hộ', operator: 'exactly', target: '10' },
  ]);
  expect(answer).toMatchObject({ ok: true });
  expect((await measures()).map(({ name }) => name)).toEqual(['Số căn nhà', 'Hộ được giúp']);
  expect(await read()).toEqual(['2022-06-30 Số căn nhà: 4']);
  expect(await undo(answer)).toMatchObject({ ok: true });
  expect((await measures()).map(({ name }) => name)).toEqual(['Căn nhà', 'Tỷ lệ hài lòng']);
  expect(await read()).toEqual(['2022-06-30 Căn nhà: 4']);
});

it('shows who comes second what the first wrote, field by field', async () => {
  await registerModel.execute(await secretary(), registered());
  const opened = await row();
  await measure('2022-06-30', '4');
  const { unitId: _, ...content } = registered();
  expect(await changeModel.execute(await secretary(), { ...opened, ...content })).toMatchObject({
    failure: 'changed-meanwhile',
    current: { 'measures.0.name': 'Căn nhà', 'measures.0.target': '6', version: '2' },
  });
});

it('ends, goes on, is withdrawn and put back with all that was read', async () => {
  await registerModel.execute(await secretary(), registered());
  await measure('2022-06-30', '4', '92.5');
  const early = { ...(await row()), endedOn: '2022-06-29' };
  expect(await closeModel.execute(await secretary(), early)).toMatchObject({
    failure: 'end-before-reading',
  });
  const end = { ...(await row()), endedOn: '2022-09-01' };
  expect(await closeModel.execute(await secretary(), end)).toMatchObject({ ok: true });
  const figure = async (asOf: string) => {
    const moment = { asOf: asOf as DateOnly, start: '2022-01-01' as DateOnly };
    return new RollUp(await readTotals(pool(), world.units.a as UnitId, moment)).total('models').n;
  };
  expect([
    await figure('2022-02-28'),
    await figure('2022-03-01'),
    await figure('2022-08-31'),
    await figure('2022-09-01'),
  ]).toEqual([0, 1, 1, 0]);
  const reopened = await reopenModel.execute(await secretary(), await row());
  expect(await figure('2022-09-01')).toBe(1);
  expect(await undo(reopened)).toMatchObject({ ok: true });
  const withdrawn = await withdrawModel.execute(await secretary(), await row());
  expect(await read()).toEqual([]);
  expect(await undo(withdrawn)).toMatchObject({ ok: true });
  expect(await read()).toEqual(['2022-06-30 Căn nhà: 4', '2022-06-30 Tỷ lệ hài lòng: 92.5']);
  expect(await figure('2022-09-01')).toBe(0);
});

it('is not withdrawn from under its evidence', async () => {
  await registerModel.execute(await secretary(), registered());
  const { modelId } = await row();
  const added = await addEvidence.execute(await secretary(), { modelId, file: keptFile() });
  expect(added).toMatchObject({ ok: true });
  expect(await withdrawModel.execute(await secretary(), await row())).toMatchObject({
    failure: 'has-evidence',
  });
});

it('stands in its list and on the overview with what was read last; its history tells of it', async () => {
  await registerModel.execute(await secretary(), registered());
  await measure('2022-06-30', '4');
  await measure('2022-09-30', '6');
  const { modelId } = await row();
  const member = await world.actor('a.member');
  expect(await listModels.execute(member, { q: 'tinh nghia' })).toMatchObject({
    value: {
      totals: { all: 1, standing: 1 },
      rows: [{ measures: [{ achieved: 6, goal: { operator: 'at_least', target: 6 } }, {}] }],
      mayWrite: false,
    },
  });
  expect(await listModels.execute(member, { state: 'ended' })).toMatchObject({
    value: { rows: [] },
  });
  const asOf = '2022-07-01' as DateOnly;
  const [card] = await readModels(pool(), world.units.a as UnitId, asOf, 5);
  expect(card).toMatchObject({
    id: Number(modelId),
    measures: [
      { achieved: 4, goal: { target: 6 } },
      { achieved: null, goal: null },
    ],
  });
  const opened = await readModel.execute(member, { modelId });
  expect(opened).toMatchObject({ value: { mayWrite: false } });
  const told = await readHistory.execute(member, { table: 'good_model', id: modelId });
  if (!told.ok) throw new Error(told.failure);
  const lines = presentHistory(told.value).map((event) => event.lines);
  expect(lines).toEqual([
    [{ what: 'Số liệu “Căn nhà” ngày 30/09/2022', from: '(trống)', to: '6' }],
    [{ what: 'Số liệu “Căn nhà” ngày 30/06/2022', from: '(trống)', to: '4' }],
    [{ what: 'Nhập mới' }],
  ]);
});
