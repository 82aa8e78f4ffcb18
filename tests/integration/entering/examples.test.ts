import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nested } from '@/components/forms/form-values';
import type { UnitId } from '@/lib/access/ids';
import type { FormValues, Saved } from '@/lib/access/outcome';
import { RollUp } from '@/lib/figures/roll-up';
import { readTotals } from '@/lib/figures/store';
import { changeExample } from '@/lib/honours/change-example';
import { listExamples } from '@/lib/honours/list-examples';
import { readExample, readExampleForm } from '@/lib/honours/read-example';
import { recordExample } from '@/lib/honours/record-example';
import { withdrawExample } from '@/lib/honours/withdraw-example';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import type { UnitName, UserName } from '@/tests/support/access-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('examples');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from good_example'));

const unit = (name: UnitName) => String(world.units[name]);
const ofAn = (change: object = {}) => ({
  recipient: 'member',
  member: [String(world.members.an)],
  field: 'Nhân đạo',
  title: 'Hiến máu mười lần',
  story: 'Mười lần hiến máu trong hai năm.',
  recordedOn: '2022-05-19',
  ...change,
});
const ofTeam = (change: object = {}) => {
  const { member: _, ...rest } = ofAn();
  return { ...rest, recipient: 'collective', place: [unit('a-b1')], ...change };
};
const record = async (who: UserName, of: UnitName, content: object) =>
  recordExample.execute(await world.actor(who), { unitId: unit(of), ...content });
const row = async () => {
  const [one] = await world.rows('select id::text as "exampleId", version::text from good_example');
  return one as { exampleId: string; version: string };
};
const kept = async () =>
  (
    await world.rows(
      `select e.recipient, coalesce(m.full_name, e.named) as name, u.code, e.basis, e.published_on::text as day
       from good_example e join unit u on u.id = e.unit_id left join member m on m.id = e.member_id`,
    )
  ).map(({ recipient, name, code, basis, day }) => [recipient, name, code, basis, day].join('|'));
const COMMANDS = [recordExample, changeExample, withdrawExample];
const undo = async (who: UserName, answer: { ok: boolean; value?: Saved }) => {
  const { command, input } = answer.value?.undo ?? {};
  const found = COMMANDS.find(({ name }) => name === command);
  return found?.execute(await world.actor(who), nested(input as FormValues));
};
const PUBLIC = { basis: 'consent', basisDocument: 'Giấy đồng ý', publishedOn: '2022-06-01' };

describe('a good example', () => {
  it('is recorded, made public with consent, withdrawn, and each step goes back', async () => {
    const quiet = 'member|Nguyễn Văn An Bemot|a-b1||';
    const open = 'member|Nguyễn Văn An Bemot|a-b1|consent|2022-06-01';
    const recorded = await record('a.secretary', 'a-b1', ofAn());
    expect(recorded).toMatchObject({ value: { said: 'Đã ghi danh “Hiến máu mười lần”.' } });
    expect(await kept()).toEqual([quiet]);
    const published = await changeExample.execute(await world.actor('a.secretary'), {
      ...ofAn(PUBLIC),
      ...(await row()),
    });
    expect(published).toMatchObject({ value: { said: 'Đã công khai “Hiến máu mười lần”.' } });
    expect(await kept()).toEqual([open]);
    expect(await undo('a.secretary', published)).toMatchObject({ ok: true });
    expect(await kept()).toEqual([quiet]);
    await changeExample.execute(await world.actor('a.secretary'), {
      ...ofAn(PUBLIC),
      ...(await row()),
    });
    const withdrawn = await withdrawExample.execute(await world.actor('a.secretary'), await row());
    expect(await kept()).toEqual([]);
    expect(await undo('a.secretary', withdrawn)).toMatchObject({ ok: true });
    expect(await kept()).toEqual([open]);
  });

  it('says everything that is wrong at once', async () => {
    const answer = await record('a.staff', 'a', {
      ...ofAn({ recipient: 'non_member', member: undefined, publishedOn: '2199-01-01' }),
      member: [],
    });
    expect(answer).toMatchObject({ failure: 'no-place', field: 'place' });
    const { more = [] } = answer as { more?: { failure: string; field: string }[] };
    expect(more.map(({ failure, field }) => `${field}: ${failure}`)).toEqual([
      'named: no-name',
      'basis: no-basis',
      'publishedOn: published-in-future',
    ]);
    const wrong = (change: object) => record('a.staff', 'a', ofAn(change));
    expect(await wrong({ member: [] })).toMatchObject({ failure: 'no-member' });
    expect(await wrong({ member: [String(world.members.giang)] })).toMatchObject({
      failure: 'member-not-here',
    });
    expect(await wrong({ recordedOn: '2199-01-01' })).toMatchObject({ failure: 'future' });
    expect(await wrong({ basis: 'law' })).toMatchObject({
      failure: 'no-document',
      field: 'basisDocument',
    });
    expect(await wrong({ ...PUBLIC, basis: '' })).toMatchObject({ failure: 'no-basis' });
    expect(await kept()).toEqual([]);
    // A collective is no person: it needs nobody's consent.
    expect(await record('a.staff', 'a', ofTeam({ publishedOn: '2022-06-01' }))).toMatchObject({
      ok: true,
    });
    expect(await kept()).toEqual(['collective|Chi bộ Alpha-Bemot|a-b1||2022-06-01']);
  });

  it('is an office’s own only where it enters for itself', async () => {
    expect(await record('a.grassroots', 'a-org1', ofAn())).toMatchObject({
      failure: 'member-not-here',
    });
    expect(await record('a.grassroots', 'a-org1', ofTeam())).toMatchObject({
      failure: 'place-not-here',
    });
    const own = ofTeam({ place: [unit('a-org1')], named: 'Tổ Một cửa' });
    expect(await record('a.grassroots', 'a-org1', own)).toMatchObject({ ok: true });
    expect(await kept()).toEqual(['collective|Tổ Một cửa|a-org1||']);
    const form = await readExampleForm.execute(await world.actor('a.grassroots'), {});
    expect(form).toMatchObject({ value: { candidates: { members: [] } } });
  });

  it('moves its figure for branch, organization and bloc on the day it was recorded', async () => {
    await record('a.secretary', 'a-b1', ofAn());
    const counted = async (of: UnitName, asOf: string) => {
      const moment = { asOf: asOf as DateOnly, start: '2022-01-01' as DateOnly };
      const roll = new RollUp(await readTotals(pool(), world.units[of] as UnitId, moment));
      return roll.total('good-examples-individual').n;
    };
    for (const of of ['a-b1', 'a-org1', 'a'] as const) {
      expect([of, await counted(of, '2022-05-18'), await counted(of, '2022-05-19')]).toEqual([
        of,
        0,
        1,
      ]);
    }
  });
});

describe('who reads an example', () => {
  const seen = async (who: UserName, input: object = {}) => {
    const answer = await listExamples.execute(await world.actor(who), { year: '2022', ...input });
    return answer.ok ? answer.value.rows.map(({ title }) => title) : answer.failure;
  };
  const reads = async (who: UserName) => {
    const { exampleId } = await row();
    return (await readExample.execute(await world.actor(who), { exampleId })).ok;
  };
  const TITLE = 'Hiến máu mười lần';

  it('before it is public: those above, and whom it is about', async () => {
    await record('a.staff', 'a', ofAn());
    expect(await seen('a.secretary')).toEqual([TITLE]);
    expect(await seen('a.member')).toEqual([TITLE]);
    expect(await reads('a.member')).toBe(true);
    await record('a.staff', 'a', ofAn({ member: [String(world.members.binh)], title: 'Của Bình' }));
    expect(await seen('a.member')).toEqual([TITLE]);
    expect(await seen('a.member', { where: 'everywhere' })).toEqual([]);
  });

  it('once it is public: everybody of the bloc, nobody of another', async () => {
    await record('a.staff', 'a', ofAn({ member: [String(world.members.dung)] }));
    expect(await seen('a.member', { where: 'everywhere' })).toEqual([]);
    expect(await reads('a.member')).toBe(false);
    const { exampleId, version } = await row();
    const published = { ...ofAn(PUBLIC), member: [String(world.members.dung)], exampleId, version };
    await changeExample.execute(await world.actor('a.staff'), published);
    expect(await seen('a.member', { where: 'everywhere' })).toEqual([TITLE]);
    expect(await seen('a.member')).toEqual([]);
    expect(await reads('a.member')).toBe(true);
    expect(await reads('b.staff')).toBe(false);
    expect(await seen('a.staff', { q: 'pham dinh' })).toEqual([TITLE]);
    expect(await seen('a.staff', { q: 'hien mau', field: 'Nhân đạo', who: 'individual' })).toEqual([
      TITLE,
    ]);
    expect(await seen('a.staff', { who: 'collective' })).toEqual([]);
  });
});
