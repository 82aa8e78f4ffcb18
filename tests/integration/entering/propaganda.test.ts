import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import type { Saved } from '@/lib/access/outcome';
import { RollUp } from '@/lib/figures/roll-up';
import { readTotals } from '@/lib/figures/store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { changeOutput } from '@/lib/propaganda/change-output';
import { listOutputs } from '@/lib/propaganda/list-outputs';
import { recordOutput } from '@/lib/propaganda/record-output';
import { withdrawOutput } from '@/lib/propaganda/withdraw-output';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('propaganda');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from propaganda_output'));

const office = () => world.actor('a.grassroots');
const issued = (change: object = {}) => ({
  unitId: String(world.units['a-org1']),
  kind: 'Tờ gấp',
  title: 'Tờ gấp về chuyên đề năm',
  quantity: '3700',
  unitOfMeasure: 'tờ',
  recipients: 'Các chi bộ',
  issuedOn: '2022-05-19',
  ...change,
});
const row = async () => {
  const [one] = await world.rows(
    'select id::text as "outputId", version::text from propaganda_output',
  );
  return one as { outputId: string; version: string };
};
const said = async () =>
  (await world.rows('select kind, quantity, recipients from propaganda_output order by id')).map(
    ({ kind, quantity, recipients }) => `${kind}: ${quantity} → ${recipients}`,
  );
const COMMANDS = [recordOutput, changeOutput, withdrawOutput];
const undo = async (answer: { ok: boolean; value?: Saved }) => {
  const { command, input } = answer.value?.undo ?? {};
  return COMMANDS.find(({ name }) => name === command)?.execute(await office(), input);
};

it('is recorded, changed, withdrawn, and each step goes back', async () => {
  const answer = await recordOutput.execute(await office(), issued());
  expect(answer).toMatchObject({ value: { said: 'Đã ghi “Tờ gấp về chuyên đề năm”: 3.700 tờ.' } });
  const opened = await row();
  const { unitId: _, ...content } = issued({ quantity: '3800', recipients: '' });
  const change = await changeOutput.execute(await office(), { ...opened, ...content });
  expect(await said()).toEqual(['Tờ gấp: 3800 → null']);
  expect(await withdrawOutput.execute(await office(), opened)).toMatchObject({
    failure: 'changed-meanwhile',
    current: { quantity: '3800', version: '2' },
  });
  expect(await undo(change)).toMatchObject({ ok: true });
  const withdrawn = await withdrawOutput.execute(await office(), await row());
  expect(await said()).toEqual([]);
  expect(await undo(withdrawn)).toMatchObject({ ok: true });
  expect(await said()).toEqual(['Tờ gấp: 3700 → Các chi bộ']);
});

it('may be of a kind of its own, which then is a choice', async () => {
  const other = { kind: 'other', otherKind: 'Phim ngắn', unitOfMeasure: 'phim', quantity: '2' };
  const unnamed = await recordOutput.execute(await office(), issued({ ...other, otherKind: ' ' }));
  expect(unnamed).toMatchObject({
    failure: 'invalid',
    fields: { otherKind: 'Đồng chí vui lòng nhập tên loại sản phẩm.' },
  });
  await recordOutput.execute(await office(), issued(other));
  const list = await listOutputs.execute(await world.actor('a.staff'), { year: 'all' });
  expect(list).toMatchObject({ value: { kinds: ['Phim ngắn'], rows: [{ quantity: 2 }] } });
});

it.each([
  ['future', { issuedOn: '2199-01-01' }],
  ['unit-not-open', { issuedOn: '2019-12-31' }],
])('is refused: %s', async (failure, change) => {
  const answer = await recordOutput.execute(await office(), issued(change));
  expect(answer).toMatchObject({ ok: false, failure, field: 'issuedOn' });
});

it('counts by kind in the list and in its figure, from the day it was issued', async () => {
  await recordOutput.execute(await office(), issued());
  await recordOutput.execute(await office(), issued({ quantity: '300', issuedOn: '2022-06-30' }));
  await recordOutput.execute(
    await office(),
    issued({ kind: 'Pa-nô', unitOfMeasure: 'tấm', quantity: '6', title: 'Pa-nô tại trụ sở' }),
  );
  const filter = { year: 'all', q: 'to gap' };
  const found = await listOutputs.execute(await world.actor('a.leader'), filter);
  expect(found).toMatchObject({
    value: { count: 2, totals: [{ kind: 'Tờ gấp', quantity: 4000 }], mayWrite: false },
  });
  const quantity = async (asOf: string, kind: string) => {
    const moment = { asOf: asOf as DateOnly, start: '2022-01-01' as DateOnly };
    const totals = await readTotals(pool(), world.units.a as UnitId, moment);
    return new RollUp(totals).total('propaganda', kind).n;
  };
  expect(await quantity('2022-05-18', 'Tờ gấp')).toBe(0);
  expect(await quantity('2022-05-19', 'Tờ gấp')).toBe(3700);
  expect(await quantity('2022-06-30', 'Tờ gấp')).toBe(4000);
  expect(await quantity('2022-06-30', 'Pa-nô')).toBe(6);
});
