import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAlike } from '@/lib/deeds/find-alike';
import { listDeeds } from '@/lib/deeds/list-deeds';
import { today } from '@/lib/platform/clock';
import { plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

// Mid-year: around New Year’s Day “three days ago” is another year.
vi.hoisted(() => {
  process.env.NENNEP_TODAY = '2022-06-15';
});

let world: EnteringWorld;
beforeAll(async () => {
  world = await openEnteringWorld('deed_alike');
});
afterAll(() => world.close());
beforeEach(() => world.rows('delete from good_deed'));

const TITLE = 'Hướng dẫn người dân nộp hồ sơ trực tuyến';
const alike = async (rest: object = {}, login: 'a.member' | 'a.secretary' = 'a.member') => {
  const answer = await findAlike.execute(await world.actor(login), {
    field: 'title',
    text: TITLE,
    ...rest,
  });
  return answer.ok ? answer.value : answer;
};

describe('gợi ý nội dung gần giống', () => {
  it('says how alike and whose kind of text it is, and no name', async () => {
    await plantDeed(world, 'an', { title: `${TITLE} năm nay` });
    await plantDeed(world, 'binh', { title: TITLE });
    await plantDeed(world, 'a-org1', { title: `${TITLE} ở cơ quan` });
    const found = await alike();
    expect(found).toEqual([
      expect.objectContaining({ whose: 'branch', percent: 100, text: TITLE }),
      expect.objectContaining({ whose: 'own' }),
      expect.objectContaining({ whose: 'organization' }),
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Bemot|Behai|Đồng chí/);
  });

  it('finds it typed without marks', async () => {
    await plantDeed(world, 'binh', { title: TITLE });
    const text = 'Huong dan nguoi dan nop ho so truc tuyen';
    expect(await alike({ text })).toMatchObject([{ percent: 100 }]);
  });

  it('knows nothing of the sibling branch, of another organization or bloc, or of members above', async () => {
    for (const owner of ['chi', 'dung', 'giang', 'a-b2', 'a-org2', 'b-b1'] as const) {
      await plantDeed(world, owner, { title: TITLE });
    }
    await plantDeed(world, 'binh', { title: TITLE, unit_id: world.units['a-org1'] });
    expect(await alike()).toEqual([]);
  });

  it('is silent for what is not alike, for a few letters, and for the deed itself', async () => {
    const id = await plantDeed(world, 'an', { title: TITLE });
    expect(await alike({ text: 'Tiết kiệm điện, nước trong cơ quan' })).toEqual([]);
    expect(await alike({ text: 'Hướng dẫn' })).toEqual([]);
    expect(await alike({ except: String(id) })).toEqual([]);
    expect(await alike()).toHaveLength(1);
  });

  it('compares each content with its own kind', async () => {
    const practice = 'Mỗi tuần hướng dẫn 5 người dân nộp hồ sơ trên cổng dịch vụ công.';
    await plantDeed(world, 'binh', { practice_content: practice });
    expect(await alike({ field: 'practiceContent', text: practice })).toMatchObject([
      { percent: 100, whose: 'branch' },
    ]);
    expect(await alike({ field: 'studyContent', text: practice })).toEqual([]);
  });

  it('for a unit’s own deed compares within that unit, if it is one’s own', async () => {
    await plantDeed(world, 'binh', { title: TITLE });
    const unit = String(world.units['a-b1']);
    expect(await alike({ unit }, 'a.secretary')).toMatchObject([{ whose: 'own' }]);
    expect(await alike({ unit })).toMatchObject({ ok: false, failure: 'not-found' });
  });
});

describe('danh sách', () => {
  const titles = async (login: 'a.member' | 'a.secretary' | 'a.grassroots', input: object = {}) => {
    const answer = await listDeeds.execute(await world.actor(login), input);
    return answer.ok ? answer.value.rows.map(({ title }) => title) : answer.failure;
  };
  it('a member sees the own ones; a branch what waits first; an organization what is below it', async () => {
    const confirmed = {
      state: 'completed',
      completed_on: today(),
      confirmed_by: world.users['a.secretary'],
    };
    await plantDeed(world, 'an', { title: 'Đã xong', ...confirmed });
    await plantDeed(world, 'an', { title: 'Chờ duyệt' });
    await plantDeed(world, 'binh', {
      title: 'Đang làm',
      state: 'under_way',
      due_on: `${today().slice(0, 4)}-01-02`,
    });
    await plantDeed(world, 'chi', { title: 'Chi bộ khác' });
    expect(await titles('a.member')).toEqual(['Chờ duyệt', 'Đã xong']);
    expect(await titles('a.secretary')).toEqual(['Chờ duyệt', 'Đang làm', 'Đã xong']);
    expect(await titles('a.grassroots')).toHaveLength(4);
    expect(await titles('a.secretary', { show: 'waiting' })).toEqual(['Chờ duyệt']);
    expect(await titles('a.secretary', { show: 'overdue' })).toEqual(['Đang làm']);
    expect(await titles('a.secretary', { q: 'dang lam' })).toEqual(['Đang làm']);
    expect(await titles('a.secretary', { q: 'tran thi binh' })).toEqual(['Đang làm']);
    expect(await titles('a.secretary', { member: String(world.members.an) })).toHaveLength(2);
    expect(await titles('a.secretary', { unit: String(world.units['a-b2']) })).toBe('not-found');
  });

  it('goes on by key: no row twice, none left out', async () => {
    for (let number = 0; number < 120; number++)
      await plantDeed(world, 'an', { title: `Việc ${number}` });
    const seen: number[] = [];
    let after = '';
    for (let page = 0; page < 4; page++) {
      const answer = await listDeeds.execute(await world.actor('a.secretary'), { after });
      if (!answer.ok) throw new Error(answer.failure);
      seen.push(...answer.value.rows.map(({ id }) => id));
      const last = answer.value.rows.at(-1);
      if (!answer.value.further || !last) break;
      after = `${last.rank}~${last.dueOn}~${last.id}`;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});
