import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetOldRequests } from '@/lib/access/request-store';
import { planSession } from '@/lib/study/plan-session';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('once');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from study_plan'));

const session = (topic: string) => ({
  unitId: String(world.units['a-b1']),
  kind: 'thematic',
  audience: 'party',
  topic,
  plannedOn: '2199-06-05',
  place: '',
});
const plans = () => world.rows('select topic from study_plan order by id');

describe('the same form sent again under its key', () => {
  it('makes one row of 50 sent at once, and gives 50 equal answers', async () => {
    const secretary = await world.actor('a.secretary');
    const key = randomUUID();
    const sent = [...Array(50)].map(() => planSession.execute(secretary, session('Một'), key));
    const answers = (await Promise.all(sent)).map((answer) => JSON.stringify(answer));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"ok":true');
    expect(await plans()).toEqual([{ topic: 'Một' }]);
  });

  it('is refused when it says something else, and nothing is written', async () => {
    const secretary = await world.actor('a.secretary');
    const key = randomUUID();
    await planSession.execute(secretary, session('Một'), key);
    const other = await planSession.execute(secretary, session('Hai'), key);
    expect(other).toEqual({ ok: false, failure: 'key-reused' });
    expect(await plans()).toEqual([{ topic: 'Một' }]);
  });

  it('may be corrected after a refusal: only what was done is kept', async () => {
    const secretary = await world.actor('a.secretary');
    const key = randomUUID();
    const past = { ...session('Một'), plannedOn: '2001-01-01' };
    expect(await planSession.execute(secretary, past, key)).toMatchObject({
      failure: 'past',
      field: 'plannedOn',
    });
    expect(await planSession.execute(secretary, session('Một'), key)).toMatchObject({ ok: true });
    expect(await plans()).toHaveLength(1);
  });

  it('is forgotten after the longest time that anything waits on a phone, not before', async () => {
    const secretary = await world.actor('a.secretary');
    const keys = [randomUUID(), randomUUID()] as const;
    for (const key of keys) await planSession.execute(secretary, session('Một'), key);
    const age = 'update accepted_request set at = now() - $2::interval where key = $1';
    await world.rows(age, [keys[0], '91 days']);
    await world.rows(age, [keys[1], '89 days']);
    await forgetOldRequests();
    expect(
      await world.rows('select key from accepted_request where key = any ($1)', [keys]),
    ).toEqual([{ key: keys[1] }]);
  });

  it('is one thing for each person: keys of others do not count', async () => {
    const key = randomUUID();
    for (const login of ['a.secretary', 'a.grassroots'] as const) {
      const answer = await planSession.execute(await world.actor(login), session(login), key);
      expect(answer).toMatchObject({ ok: true });
    }
    expect(await plans()).toHaveLength(2);
  });
});
