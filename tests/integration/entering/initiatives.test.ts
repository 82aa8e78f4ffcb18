import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import type { Saved } from '@/lib/access/outcome';
import { RollUp } from '@/lib/figures/roll-up';
import { readTotals } from '@/lib/figures/store';
import { changeInitiative } from '@/lib/initiatives/change-initiative';
import { listInitiatives } from '@/lib/initiatives/list-initiatives';
import { registerInitiative } from '@/lib/initiatives/register-initiative';
import { reopenInitiative } from '@/lib/initiatives/reopen-initiative';
import { resolveInitiative } from '@/lib/initiatives/resolve-initiative';
import { withdrawInitiative } from '@/lib/initiatives/withdraw-initiative';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import type { UnitName } from '@/tests/support/access-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('initiatives');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from initiative'));

const secretary = () => world.actor('a.secretary');
const registered = (change: object = {}) => ({
  unitId: String(world.units['a-b1']),
  kind: 'breakthrough',
  title: 'Đột phá về chuyển đổi số',
  registeredOn: '2022-03-01',
  ...change,
});
const RESOLVED = { resolvedOn: '2022-06-15', result: 'Giảm 3 ngày' };
const row = async () => {
  const [one] = await world.rows(
    `select id::text as "initiativeId", version::text from initiative`,
  );
  return one as { initiativeId: string; version: string };
};
const said = async () =>
  (
    await world.rows(
      'select kind, title, registered_on::text as r, resolved_on::text as d, result from initiative order by id',
    )
  ).map(({ kind, title, r, d, result }) => [kind, title, r, d, result].join('|'));
const COMMANDS = [changeInitiative, registerInitiative, reopenInitiative, withdrawInitiative];
const undo = async (answer: { ok: boolean; value?: Saved }) => {
  const { command, input } = answer.value?.undo ?? {};
  return COMMANDS.find(({ name }) => name === command)?.execute(await secretary(), input);
};

describe('a breakthrough', () => {
  it('is registered once, resolved, and each step goes back', async () => {
    const key = randomUUID();
    await registerInitiative.execute(await secretary(), registered(), key);
    await registerInitiative.execute(await secretary(), registered(), key);
    const open = 'breakthrough|Đột phá về chuyển đổi số|2022-03-01||';
    const done = 'breakthrough|Đột phá về chuyển đổi số|2022-03-01|2022-06-15|Giảm 3 ngày';
    expect(await said()).toEqual([open]);

    const answer = await resolveInitiative.execute(await secretary(), {
      ...(await row()),
      ...RESOLVED,
    });
    expect(answer).toMatchObject({ value: { said: 'Đã ghi giải quyết xong ngày 15/06/2022.' } });
    expect(await said()).toEqual([done]);
    expect(await undo(answer)).toMatchObject({ ok: true });
    expect(await said()).toEqual([open]);

    await resolveInitiative.execute(await secretary(), { ...(await row()), ...RESOLVED });
    const reopened = await reopenInitiative.execute(await secretary(), await row());
    expect(await said()).toEqual([open]);
    expect(await undo(reopened)).toMatchObject({ ok: true });
    expect(await said()).toEqual([done]);

    const withdrawn = await withdrawInitiative.execute(await secretary(), await row());
    expect(await said()).toEqual([]);
    expect(await undo(withdrawn)).toMatchObject({ ok: true });
    expect(await said()).toEqual([done]);
  });

  it('may be entered late, resolved already', async () => {
    const late = registered({ resolved: 'on', ...RESOLVED });
    const answer = await registerInitiative.execute(await secretary(), late);
    expect(await said()).toEqual([
      'breakthrough|Đột phá về chuyển đổi số|2022-03-01|2022-06-15|Giảm 3 ngày',
    ]);
    expect(await undo(answer)).toMatchObject({ ok: true });
    expect(await said()).toEqual([]);
  });

  it('asks for day and result only of what is resolved, both at once', async () => {
    const bare = registered({ resolved: 'on' });
    expect(await registerInitiative.execute(await secretary(), bare)).toMatchObject({
      failure: 'invalid',
      fields: {
        resolvedOn: 'Đồng chí vui lòng nhập ngày giải quyết xong.',
        result: 'Đồng chí vui lòng nhập kết quả đạt được.',
      },
    });
    await registerInitiative.execute(await secretary(), registered(RESOLVED));
    expect(await said()).toEqual(['breakthrough|Đột phá về chuyển đổi số|2022-03-01||']);
  });

  it.each([
    ['future', 'registeredOn', { registeredOn: '2199-01-01' }],
    ['resolved-early', 'resolvedOn', { resolved: 'on', ...RESOLVED, resolvedOn: '2022-02-28' }],
  ])('is refused: %s', async (failure, field, change) => {
    const answer = await registerInitiative.execute(await secretary(), registered(change));
    expect(answer).toMatchObject({ ok: false, failure, field });
    expect(await said()).toEqual([]);
  });

  it('shows who comes second what the first wrote, and is resolved once', async () => {
    await registerInitiative.execute(await secretary(), registered());
    const opened = await row();
    const { unitId: _, ...content } = registered({ title: 'Khác' });
    await changeInitiative.execute(await secretary(), { ...opened, ...content });
    expect(
      await resolveInitiative.execute(await secretary(), { ...opened, ...RESOLVED }),
    ).toMatchObject({ failure: 'changed-meanwhile', current: { title: 'Khác', version: '2' } });
    await resolveInitiative.execute(await secretary(), { ...(await row()), ...RESOLVED });
    expect(
      await resolveInitiative.execute(await secretary(), { ...(await row()), ...RESOLVED }),
    ).toMatchObject({ failure: 'resolved-already' });
  });
});

it('is found by words without marks, by kind and by state, in the year it was registered', async () => {
  await registerInitiative.execute(await secretary(), registered());
  const other = registered({ kind: 'limitation', title: 'Báo cáo còn chậm', resolved: 'on' });
  await registerInitiative.execute(await secretary(), { ...other, ...RESOLVED });
  const titles = async (filter: object) => {
    const answer = await listInitiatives.execute(await world.actor('a.member'), filter);
    return answer.ok ? answer.value.rows.map(({ title }) => title) : answer;
  };
  expect(await titles({ year: 'all' })).toHaveLength(2);
  expect(await titles({ year: 'all', q: 'doi so' })).toEqual(['Đột phá về chuyển đổi số']);
  expect(await titles({ year: 'all', kind: 'limitation' })).toEqual(['Báo cáo còn chậm']);
  expect(await titles({ year: 'all', state: 'open' })).toEqual(['Đột phá về chuyển đổi số']);
  const all = await listInitiatives.execute(await world.actor('a.staff'), { year: 'all' });
  expect(all).toMatchObject({ value: { totals: { all: 2, resolved: 1 }, mayWrite: true } });
});

it('moves its figure for the branch, the organization and the bloc on the day it was resolved', async () => {
  await registerInitiative.execute(await secretary(), registered());
  await registerInitiative.execute(await secretary(), registered({ title: 'Khâu khác' }));
  const [first] = await world.rows('select id::text as id, version::text from initiative limit 1');
  const figures = async (unit: UnitName, asOf: string) => {
    const moment = { asOf: asOf as DateOnly, start: '2022-01-01' as DateOnly };
    const totals = new RollUp(await readTotals(pool(), world.units[unit] as UnitId, moment));
    return (['breakthrough-items', 'breakthrough-units', 'limitation-items'] as const).map(
      (code) => `${totals.total(code).n}/${totals.total(code).d}`,
    );
  };
  const resolved = { initiativeId: first?.id, version: first?.version, ...RESOLVED };
  expect(await resolveInitiative.execute(await secretary(), resolved)).toMatchObject({ ok: true });
  for (const unit of ['a-b1', 'a-sec1', 'a-org1', 'a'] as const) {
    expect([unit, await figures(unit, '2022-02-28')]).toEqual([unit, ['0/0', '0/0', '0/0']]);
    expect([unit, await figures(unit, '2022-06-14')]).toEqual([unit, ['0/2', '0/1', '0/0']]);
    expect([unit, await figures(unit, '2022-06-15')]).toEqual([unit, ['1/2', '1/1', '0/0']]);
  }
  for (const unit of ['a-b2', 'a-org2', 'b'] as const) {
    expect([unit, await figures(unit, '2022-06-15')]).toEqual([unit, ['0/0', '0/0', '0/0']]);
  }
  const again = { initiativeId: String(first?.id), version: '2' };
  await reopenInitiative.execute(await secretary(), again);
  expect(await figures('a', '2022-06-15')).toEqual(['0/2', '0/1', '0/0']);
});
