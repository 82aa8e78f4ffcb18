import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberId, UnitId } from '@/lib/access/ids';
import { readFigure, readFigureRows } from '@/lib/figures/read-figure';
import { readOverview } from '@/lib/figures/read-overview';
import { listMembers } from '@/lib/hierarchy/list-members';
import { listUnits } from '@/lib/hierarchy/list-units';
import { readBlocMembers, readScopeMembers } from '@/lib/hierarchy/member-store';
import { findPerson } from '@/lib/hierarchy/person-store';
import { namePatterns, searchKey } from '@/lib/hierarchy/search';
import { findUnit, mayAt, readPath } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import { readMemberRecord, readOwnRecord } from '@/lib/records/read-record';
import type { UnitName } from '@/tests/support/access-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';

const TODAY = '2026-11-23' as DateOnly;
let world: EnteringWorld;
beforeAll(async () => {
  process.env.NENNEP_TODAY = TODAY;
  world = await openEnteringWorld('hierarchy');
});
afterAll(() => world.close());

const unit = (name: UnitName) => world.units[name] as UnitId;
const answer = async (login: Parameters<EnteringWorld['actor']>[0], input: object) => {
  const outcome = await listUnits.execute(await world.actor(login), input);
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value;
};

describe('a unit', () => {
  it('is seen from above and from itself, never from beside, below or another bloc', async () => {
    const seen = async (root: UnitName, name: UnitName) =>
      (await findUnit([unit(root)], unit(name), [TODAY])) !== null;
    expect(await seen('a', 'a-b1')).toBe(true);
    expect(await seen('a-b1', 'a-b1')).toBe(true);
    expect(await seen('a-b1', 'a-sec1')).toBe(false);
    expect(await seen('a-b1', 'a-b2')).toBe(false);
    expect(await seen('b', 'a-b1')).toBe(false);
    expect(await findUnit([], unit('a-b1'), [TODAY])).toBe(null);
  });

  it('shows the way down to it from the topmost root only', async () => {
    const branch = await findUnit([unit('a')], unit('a-b1'), [TODAY]);
    if (!branch) throw new Error('a-b1 is there');
    const path = async (roots: UnitName[]) =>
      (await readPath(branch, TODAY, roots.map(unit))).map(({ name }) => name);
    const whole = [
      'Đảng bộ Khối Alpha-Goc',
      'Đảng bộ Sở Alpha-Mot',
      'Đảng bộ bộ phận Alpha-Bophan',
      'Chi bộ Alpha-Bemot',
    ];
    expect(await path(['a'])).toEqual(whole);
    expect(await path(['a-b1', 'a-org1'])).toEqual(whole.slice(1));
    expect(await path(['a-b1'])).toEqual(whole.slice(3));
    const bloc = await findUnit([unit('a')], unit('a'), [TODAY]);
    expect(bloc && (await readPath(bloc, TODAY, [unit('a')]))).toEqual([bloc]);
  });

  it('that moves is seen by the new superior, and by the old one in its past', async () => {
    await world.rows(`update unit_placement set to_date = '2025-01-01' where unit_id = $1`, [
      unit('a-b2'),
    ]);
    await world.rows(
      `insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date)
       select bloc_id, id, 'branch', $2, 'grassroots_committee', '2025-01-01' from unit where id = $1`,
      [unit('a-b2'), unit('a-org2')],
    );
    const seen = async (root: UnitName, ...dates: string[]) =>
      (await findUnit([unit(root)], unit('a-b2'), dates as DateOnly[])) !== null;
    expect(await seen('a-org2', TODAY)).toBe(true);
    expect(await seen('a-org1', TODAY)).toBe(false);
    expect(await seen('a-org1', '2024-06-30', TODAY)).toBe(true);
    const names = async (input: object) =>
      (await answer('a.grassroots', input)).tree.map(([, , name]) => name);
    expect(await names({})).not.toContain('Chi bộ Alpha-Behai');
    expect(await names({ asOf: '2024-06-30' })).toContain('Chi bộ Alpha-Behai');
    await world.rows(`delete from unit_placement where unit_id = $1 and to_date is null`, [
      unit('a-b2'),
    ]);
    await world.rows(`update unit_placement set to_date = null where unit_id = $1`, [unit('a-b2')]);
  });
});

describe('the list of units', () => {
  it('is the tree below the own units and nothing else', async () => {
    const names = async (login: Parameters<typeof answer>[0]) =>
      (await answer(login, {})).tree.map(([, parent, name]) =>
        parent === null ? `* ${name}` : name,
      );
    expect(await names('a.secretary')).toEqual(['* Chi bộ Alpha-Bemot']);
    expect(await names('a.grassroots')).toEqual([
      '* Đảng bộ Sở Alpha-Mot',
      'Chi bộ Alpha-Behai',
      'Đảng bộ bộ phận Alpha-Bophan',
      'Chi bộ Alpha-Bemot',
    ]);
    expect(await names('a.staff')).toHaveLength(8);
    expect((await names('a.staff')).join()).not.toContain('Beta');
  });

  it.each([
    ['hoa', ['Chi bộ Hoà Alpha-Coso']],
    ['HÒA', ['Chi bộ Hoà Alpha-Coso']],
    ['Hoà'.normalize('NFD'), ['Chi bộ Hoà Alpha-Coso']],
    ['dang so', ['Đảng bộ Sở Alpha-Hai', 'Đảng bộ Sở Alpha-Mot']],
    ['ĐẢNG BỘ SỞ', ['Đảng bộ Sở Alpha-Hai', 'Đảng bộ Sở Alpha-Mot']],
    ['so dang', []],
    ['oa', []],
    ['%', []],
    ['.*', []],
    ['(((', []],
  ])('finds “%s” without marks, word by word', async (q, expected) => {
    const { found } = await answer('a.staff', { q });
    expect(found.map(([, name]) => name)).toEqual(expected);
  });

  it('puts 2 before 10, marks closed units, and leaves out those not yet open', async () => {
    const open = (name: string, code: string, from: string, to: string | null) =>
      world.rows(
        `with made as (
           insert into unit (bloc_id, kind, name, code, opened_on, closed_on)
           select bloc_id, 'branch', $2, $3, $4, $5 from unit where id = $1 returning *)
         insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date)
         select bloc_id, id, kind, $1, 'grassroots_committee', opened_on from made`,
        [unit('a-org2'), name, code, from, to],
      );
    await open('Chi bộ 10', 't10', '2020-01-01', null);
    await open('Chi bộ 2', 't2', '2020-01-01', null);
    await open('Chi bộ 1', 't1', '2020-01-01', '2023-05-01');
    await open('Chi bộ 3', 't3', '2026-01-01', null);
    const rows = async (asOf: string) =>
      (await answer('a.staff', { under: String(unit('a-org2')), asOf })).tree
        .map(([, , name, , , closed]) => (closed ? `${name} †` : name))
        .slice(1);
    expect(await rows('2026-11-01')).toEqual([
      'Chi bộ 2',
      'Chi bộ 3',
      'Chi bộ 10',
      'Chi bộ Alpha-Beba',
      'Chi bộ 1 †',
    ]);
    // Closed only later.
    expect(await rows('2022-06-30')).toEqual([
      'Chi bộ 1 †',
      'Chi bộ 2',
      'Chi bộ 10',
      'Chi bộ Alpha-Beba',
    ]);
  });
});

describe('the list of members', () => {
  const NAMES = [
    'Đặng Đình Đạt',
    'Trần An',
    'Nguyễn Văn Ân',
    'Lê Thị Ánh',
    'Phạm Ăn',
    'Vũ Đức Dũng',
    'Đỗ Hoà',
    'Bùi Hòa',
    'Ngô Yến',
    'Nguyễn An',
  ];

  it('reads through in Vietnamese order, forward and back, each member once', async () => {
    const blocId = Number(
      (await world.rows('select bloc_id from unit where id = $1', [unit('a')]))[0]?.bloc_id,
    );
    for (let copy = 0; copy < 3; copy++) {
      for (const name of NAMES) {
        await world.rows(
          `with made as (insert into member (bloc_id, full_name, admitted_on) values ($1, $2, '2010-01-01') returning *)
           insert into membership (bloc_id, member_id, unit_id, standing, from_date)
           select bloc_id, id, $3, 'official', '2020-01-01' from made`,
          [blocId, name, unit('a-b3')],
        );
      }
    }
    const all = await world.rows(
      `select m.id, m.full_name from member m where m.bloc_id = $1 order by m.list_name collate "vi-x-icu", m.id`,
      [blocId],
    );
    const page = { today: TODAY, name: null, standing: null, limit: 7 };
    const readers = [
      (from: MemberId | null, direction: 'after' | 'before') =>
        readBlocMembers(blocId as never, { ...page, from, direction }),
      (from: MemberId | null, direction: 'after' | 'before') =>
        readScopeMembers(blocId as never, [unit('a')], { ...page, from, direction }),
    ];
    for (const read of readers) {
      const forward: MemberId[] = [];
      for (let rows = await read(null, 'after'); rows.length > 0; ) {
        forward.push(...rows.map(([id]) => id));
        rows = await read(forward.at(-1) ?? null, 'after');
      }
      expect(forward).toEqual(all.map(({ id }) => id));
      const backward: MemberId[] = [];
      for (let rows = await read(forward.at(-1) ?? null, 'before'); rows.length > 0; ) {
        backward.unshift(...rows.map(([id]) => id));
        rows = await read(backward[0] ?? null, 'before');
      }
      expect(backward).toEqual(forward.slice(0, -1));
    }
    const order = all
      .map(({ full_name }) => String(full_name))
      .filter((name) => NAMES.includes(name));
    expect([...new Set(order)]).toEqual([
      'Nguyễn An',
      'Trần An',
      'Lê Thị Ánh',
      'Phạm Ăn',
      'Nguyễn Văn Ân',
      'Vũ Đức Dũng',
      'Đặng Đình Đạt',
      'Bùi Hòa',
      'Đỗ Hoà',
      'Ngô Yến',
    ]);
  });

  it.each(['hoa', 'HÒA', 'nguyen an', 'Nguyễn Ân', 'dat', 'yen', 'guyen', 'tran%', '_', 'do hoa'])(
    'finds “%s” by every way alike',
    async (q) => {
      const patterns = namePatterns(q);
      const found = async (login: 'a.staff' | 'a.leader', unitName?: UnitName) => {
        const input = unitName ? { q, unit: String(unit(unitName)) } : { q };
        const outcome = await listMembers.execute(await world.actor(login), input);
        if (!outcome.ok) throw new Error(outcome.failure);
        return outcome.value.rows.map(([id]) => id);
      };
      const [first = 'nobody', second = 'nobody'] = patterns ?? [];
      const expected = await world.rows(
        `select m.id from member m join membership s on s.member_id = m.id
         where s.unit_id in (select unit_id from subtree($1)) and (m.search_key like $2 or m.search_key like $3)
         order by m.list_name collate "vi-x-icu", m.id`,
        [unit('a'), first, second],
      );
      expect(await found('a.staff')).toEqual(expected.map(({ id }) => id));
      const below = await found('a.staff', 'a-org2');
      expect((await found('a.leader')).filter((id) => below.includes(id))).toEqual(below);
    },
  );

  it('keys what is typed as the database keys names', async () => {
    const words = [
      'Đặng Hoà',
      'HÒA',
      'Nguyễn Thị Ỷ',
      'ƠƯ ơư',
      'Straße',
      'İstanbul',
      'Y Bih Êban',
      "K'Brễu",
      'Ẩ',
    ];
    for (const form of ['NFC', 'NFD'] as const) {
      for (const word of words.map((one) => one.normalize(form))) {
        const [row] = await world.rows('select search_key($1) as key', [word]);
        expect(searchKey(word)).toBe(row?.key);
      }
    }
  });
});

describe('a personal file', () => {
  const person = async (root: UnitName, id: number) =>
    (await findPerson([unit(root)], id as MemberId, TODAY)) !== null;

  it('goes with the member, and stays with the last branch of who has left', async () => {
    const { dung } = world.members;
    await world.rows(`update membership set to_date = '2026-01-01' where member_id = $1`, [dung]);
    expect(await person('a-b3', dung)).toBe(true);
    await world.rows(
      `insert into membership (bloc_id, member_id, unit_id, standing, from_date)
       select bloc_id, id, $2, 'official', '2026-02-01' from member where id = $1`,
      [dung, unit('a-cb')],
    );
    expect(await person('a-b3', dung)).toBe(false);
    expect(await person('a-cb', dung)).toBe(true);
    await world.rows(
      `insert into membership (bloc_id, member_id, unit_id, kind, standing, from_date, to_date)
       select bloc_id, id, $2, 'temporary', 'official', '2026-03-01', '2027-01-01' from member where id = $1`,
      [dung, unit('a-b2')],
    );
    expect(await person('a-b2', dung)).toBe(true);
    expect(await person('b', dung)).toBe(false);
  });

  it('is noted each time somebody else opens it, and never when it was not opened', async () => {
    const readings = () =>
      world.rows('select user_id, member_id from personal_file_read order by id');
    const secretary = await world.actor('a.secretary');
    const [own, foreign] = [world.members.an, world.members.giang].map(String);
    await readMemberRecord.execute(secretary, { memberId: foreign });
    await readMemberRecord.execute(await world.actor('a.member'), { memberId: own });
    await readOwnRecord.execute(await world.actor('a.member'), { memberId: own });
    expect(await readings()).toEqual([]);
    await readMemberRecord.execute(secretary, { memberId: own });
    expect(await readings()).toEqual([{ user_id: secretary.userId, member_id: world.members.an }]);
  });
});

describe('who is secretary of one branch and plain member of another', () => {
  it('reads names in the first only', async () => {
    await world.rows(
      `insert into user_grant (bloc_id, user_id, role, unit_id, from_date)
       select bloc_id, $1, 'member', id, '2020-01-01' from unit where id = $2`,
      [world.users['a.secretary'], unit('a-b2')],
    );
    // A year in which nobody has committed yet: the overview names who is missing.
    await world.rows(
      `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
       select bloc_id, '2026', 'Chuyên đề', '2026-01-01', '2026-12-31' from unit where id = $1`,
      [unit('a')],
    );
    const actor = await world.actor('a.secretary');
    const may = (name: UnitName) => mayAt(actor, 'figure.rows.read', unit(name), [TODAY]);
    expect([await may('a-b1'), await may('a-b2')]).toEqual([true, false]);
    const overview = async (name: UnitName) => {
      const outcome = await readOverview.execute(actor, { unitId: String(unit(name)) });
      expect(outcome.ok).toBe(true);
      return JSON.stringify(outcome);
    };
    expect(await overview('a-b1')).toContain('Nguyễn Văn An');
    const other = await overview('a-b2');
    expect(other).toContain('Chi bộ Alpha-Behai');
    expect(other).not.toContain('Lê Chi');
    expect(other).not.toContain('rows=');
    const figure = { unitId: String(unit('a-b2')), figure: 'commitments' };
    expect(JSON.stringify(await readFigure.execute(actor, figure))).not.toContain('rows=');
    expect(await readFigureRows.execute(actor, { ...figure, rows: 'missing' })).toEqual({
      ok: false,
      failure: 'not-found',
    });
  });
});
