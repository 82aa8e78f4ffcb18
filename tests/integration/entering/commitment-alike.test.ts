import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAlike } from '@/lib/commitments/find-alike';
import { findAlike as findAlikeDeeds } from '@/lib/deeds/find-alike';
import { setPlan } from '@/lib/plans/set-plan';
import type { MemberName, UnitName, UserName } from '@/tests/support/access-world';
import { plantCommitment, plantSections } from '@/tests/support/commitment-world';
import { plantCatalogue } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

vi.hoisted(() => {
  process.env.NENNEP_TODAY = '2022-06-15';
});

const BODY =
  'Gương mẫu thực hiện văn minh công sở, mỗi tuần giúp năm người dân nộp hồ sơ trực tuyến.';
let world: EnteringWorld;
let sectionIds: readonly number[];
beforeAll(async () => {
  world = await openEnteringWorld('commitment_alike');
  ({ sectionIds } = await plantSections(world, 'an'));
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.rows('delete from commitment');
  await world.rows('delete from unit_plan');
});

const alike = async (rest: object = {}, login: UserName = 'a.member') => {
  const input = { field: `section-${sectionIds[0]}`, text: BODY, ...rest };
  const answer = await findAlike.execute(await world.actor(login), input);
  return answer.ok ? answer.value : answer;
};
/** A commitment whose sections all say this. */
const written = async (member: MemberName, body: string, row: object = {}) => {
  const id = await plantCommitment(world, member, { ...row });
  await world.rows('update commitment_entry set body = $2 where commitment_id = $1', [id, body]);
  return id;
};
const lastYear = async () => {
  const [year] = await world.rows(
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
     select bloc_id, '2021', 'Chuyên đề', '2021-01-01', '2021-12-31' from member where id = $1
     on conflict (bloc_id, code) do update set theme = excluded.theme returning id`,
    [world.members.an],
  );
  return { year_id: year?.id, submitted_on: '2021-02-01' };
};
const planned = async (unit: UnitName, body: string) => {
  const { yearId } = await plantCatalogue(world, unit);
  await world.rows(
    'insert into unit_plan (bloc_id, unit_id, year_id, body) select bloc_id, id, $2, $3 from unit where id = $1',
    [world.units[unit], yearId, body],
  );
};

describe('gợi ý khi viết cam kết', () => {
  it('quotes the own words of last year, in whichever section they stood', async () => {
    await written('an', BODY, await lastYear());
    expect(await alike()).toEqual([{ whose: 'own', text: BODY, year: '2021', percent: 100 }]);
  });

  it('tells how like another of the branch it is, but nothing of what that one wrote', async () => {
    await written('binh', `${BODY} Thêm nữa.`);
    const found = await alike();
    expect(found).toMatchObject([{ whose: 'branch', text: null }]);
    expect(JSON.stringify(found)).not.toMatch(/Gương mẫu|Behai/);
  });

  it('finds the sentence of a plan above that was copied, and tells of that plan once', async () => {
    await planned('a-org1', `1. Tổ chức học tập chuyên đề.\n${BODY}\nBáo cáo trước ngày 20.`);
    expect(await alike()).toMatchObject([
      { whose: 'plan', percent: 100, text: expect.stringContaining('Gương mẫu') },
    ]);
  });

  it('knows nothing of other branches, organizations and blocs, nor of their plans', async () => {
    for (const member of ['chi', 'dung', 'giang'] as const) await written(member, BODY);
    for (const unit of ['a-b2', 'a-org2', 'b-b1'] as const) await planned(unit, BODY);
    expect(await alike()).toEqual([]);
  });

  it('is silent for other texts, another section of somebody else, and the commitment itself', async () => {
    const id = await written('an', BODY);
    expect(await alike({ except: String(id) })).toEqual([]);
    await written('binh', 'Đã viết');
    await world.rows(
      `update commitment_entry e set body = $1 from commitment c
       where c.id = e.commitment_id and c.member_id = $2 and e.section_id = $3`,
      [BODY, world.members.binh, sectionIds[1]],
    );
    expect(await alike({ except: String(id) })).toEqual([]);
    expect(await alike({ text: 'Học ngoại ngữ vào buổi tối cùng gia đình' })).toEqual([]);
  });

  it('on behalf of a member the own words are the member’s', async () => {
    await written('binh', BODY, await lastYear());
    const member = String(world.members.binh);
    expect(await alike({ member }, 'a.secretary')).toMatchObject([{ whose: 'own', year: '2021' }]);
    expect(await alike({ member })).toMatchObject({ ok: false, failure: 'not-found' });
  });
});

describe('kế hoạch năm của đơn vị', () => {
  it('is what a registration is held beside, typed without marks too', async () => {
    await planned('a-org1', 'Hướng dẫn người dân nộp hồ sơ trực tuyến vào sáng thứ sáu');
    const text = 'Huong dan nguoi dan nop ho so truc tuyen';
    const answer = await findAlikeDeeds.execute(await world.actor('a.member'), {
      field: 'title',
      text,
    });
    expect(answer).toMatchObject({ ok: true, value: [{ whose: 'plan' }] });
  });

  it('is one a unit and year: who comes second sees both, and undoing gives the first back', async () => {
    await plantCatalogue(world, 'a-b1');
    const actor = await world.actor('a.secretary');
    const unitId = String(world.units['a-b1']);
    const bodies = async () =>
      (await world.rows('select body, version from unit_plan')).map((row) => Object.values(row));
    const first = await setPlan.execute(actor, { unitId, body: 'Một' });
    expect(first).toMatchObject({ ok: true, value: { undo: { command: 'unit-plan.withdraw' } } });
    expect(await setPlan.execute(actor, { unitId, body: 'Hai' })).toMatchObject({
      failure: 'changed-meanwhile',
      current: { body: 'Một', version: '1' },
    });
    const second = await setPlan.execute(actor, { unitId, body: 'Hai', version: '1' });
    expect(await bodies()).toEqual([['Hai', 2]]);
    const undo = second.ok ? second.value.undo?.input : {};
    expect(await setPlan.execute(actor, undo)).toMatchObject({ ok: true });
    expect(await bodies()).toEqual([['Một', 3]]);
  });
});
