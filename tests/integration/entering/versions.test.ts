import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '@/lib/access/gate';
import { ok } from '@/lib/access/outcome';
import { pool, queryRows } from '@/lib/platform/database';
import { changePlan } from '@/lib/study/change-plan';
import { planSession } from '@/lib/study/plan-session';
import { withdrawPlan } from '@/lib/study/withdraw-plan';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('versions');
});
afterAll(() => world.close());

const content = (topic: string) => ({
  kind: 'thematic',
  audience: 'party',
  topic,
  plannedOn: '2199-06-05',
  place: '',
});

async function plan(topic: string): Promise<{ planId: string; version: string }> {
  const input = { unitId: String(world.units['a-b1']), ...content(topic) };
  const outcome = await planSession.execute(await world.actor('a.secretary'), input);
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value.undo?.input as { planId: string; version: string };
}
const topicOf = async (planId: string) =>
  (await world.rows('select topic, version from study_plan where id = $1', [planId]))[0];

describe('two who edit', () => {
  it('from one base, 100 at once: one wins, 99 see what it wrote', async () => {
    const secretary = await world.actor('a.secretary');
    const { planId } = await plan('Gốc');
    // Every connection open beforehand, so that the edits truly begin together.
    await Promise.all([...Array(10)].map(() => pool().query('select pg_sleep(0.1)')));
    const edits = [...Array(100).keys()].map((n) =>
      changePlan.execute(secretary, { planId, version: '1', ...content(`Sửa ${n}`) }, randomUUID()),
    );
    const outcomes = await Promise.all(edits);
    const won = outcomes.findIndex(({ ok: done }) => done);
    expect(outcomes.filter(({ ok: done }) => done)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ ok: done }) => !done)) {
      expect(outcome).toMatchObject({
        failure: 'changed-meanwhile',
        current: { topic: `Sửa ${won}`, version: '2' },
      });
    }
    expect(await topicOf(planId)).toEqual({ topic: `Sửa ${won}`, version: 2 });
  });

  it('cannot take away what has changed since', async () => {
    const secretary = await world.actor('a.secretary');
    const { planId } = await plan('Gốc');
    await changePlan.execute(secretary, { planId, version: '1', ...content('Mới') });
    const late = await withdrawPlan.execute(secretary, { planId, version: '1' });
    expect(late).toMatchObject({ failure: 'changed-meanwhile', current: { topic: 'Mới' } });
    expect(await topicOf(planId)).toMatchObject({ topic: 'Mới' });
  });
});

describe('undo', () => {
  it('of each change brings back what was there', async () => {
    const secretary = await world.actor('a.secretary');
    const { planId } = await plan('Gốc');
    const edit = await changePlan.execute(secretary, { planId, version: '1', ...content('Mới') });
    if (!edit.ok) throw new Error(edit.failure);
    expect((await changePlan.execute(secretary, edit.value.undo?.input)).ok).toBe(true);
    expect(await topicOf(planId)).toMatchObject({ topic: 'Gốc' });
    const away = await withdrawPlan.execute(secretary, { planId, version: '3' });
    if (!away.ok) throw new Error(away.failure);
    expect(await topicOf(planId)).toBeUndefined();
    expect((await planSession.execute(secretary, away.value.undo?.input)).ok).toBe(true);
  });
});

describe('whose plan it is', () => {
  it.each(['a.member', 'a.leader', 'b.staff', 'administrator'] as const)(
    '%s changes nothing, and cannot tell it from one that is not there',
    async (login) => {
      const actor = await world.actor(login);
      const { planId, version } = await plan('Gốc');
      const change = { ...content('Khác'), version };
      const foreign = await changePlan.execute(actor, { planId, ...change });
      const missing = await changePlan.execute(actor, { planId: '2147483646', ...change });
      expect(foreign).toEqual({ ok: false, failure: 'not-found' });
      expect(missing).toEqual(foreign);
      expect(await topicOf(planId)).toMatchObject({ topic: 'Gốc' });
    },
  );
});

describe('transactions that meet', () => {
  it('are tried again: 20 read-then-write at once lose nothing and show no error', async () => {
    const { planId } = await plan('0');
    const add = command({
      name: 'test.add',
      capability: 'study.plan.write',
      input: z.strictObject({}),
      failures: {},
      isolation: 'serializable',
      subject: async () => ({}),
      async run({ tx }) {
        const found = await tx.query('select topic from study_plan where id = $1', [planId]);
        const next = String(Number(found.rows[0].topic) + 1);
        await queryRows(
          'test.add',
          'update study_plan set topic = $2 where id = $1',
          [planId, next],
          tx,
        );
        return ok({ next });
      },
    });
    const secretary = await world.actor('a.secretary');
    const rounds = 5;
    for (let round = 0; round < rounds; round++) {
      const outcomes = await Promise.all(
        [...Array(4)].map(() => add.execute(secretary, {}, randomUUID())),
      );
      expect(outcomes.every(({ ok: done }) => done)).toBe(true);
    }
    expect(await topicOf(planId)).toMatchObject({ topic: String(rounds * 4) });
  });

  it('are refused in words when the database says no', async () => {
    const broken = command({
      name: 'test.broken',
      capability: 'study.plan.write',
      input: z.strictObject({ how: z.enum(['named', 'unnamed']) }),
      failures: { empty: 'Trống.' },
      constraints: { study_plan_topic_check: 'empty' },
      subject: async () => ({}),
      async run({ tx }, { how }) {
        const text = how === 'named' ? `topic = ''` : 'version = null';
        await tx.query(`update study_plan set ${text}`);
        return ok({});
      },
    });
    const secretary = await world.actor('a.secretary');
    await plan('Có nội dung');
    const execute = (how: string) => broken.execute(secretary, { how });
    expect(await execute('named')).toEqual({ ok: false, failure: 'empty' });
    expect(await execute('unnamed')).toEqual({ ok: false, failure: 'contradicts' });
  });
});
