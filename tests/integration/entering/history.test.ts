import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { recordProgress } from '@/lib/deeds/record-progress';
import { addEvidence } from '@/lib/evidence/add-evidence';
import { withdrawEvidence } from '@/lib/evidence/withdraw-evidence';
import { FIELDS } from '@/lib/history/fields';
import { CHILDREN, HISTORY_TABLES, type HistoryTable } from '@/lib/history/history';
import { readHistory } from '@/lib/history/read-history';
import { THINGS } from '@/lib/history/things';
import { presentHistory } from '@/lib/history/view';
import { vietnamDate } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';
import { inTheNameOf, plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';
import { keptFile } from '@/tests/support/permission-evidence';

let world: EnteringWorld;
let secretary: Actor;
beforeAll(async () => {
  world = await openEnteringWorld('history');
  secretary = await world.actor('a.secretary');
});
afterAll(() => world.close());

async function told(table: HistoryTable, id: number | string, actor = secretary) {
  const outcome = await readHistory.execute(actor, { table, id: String(id) });
  if (!outcome.ok) throw new Error(outcome.failure);
  return presentHistory(outcome.value).map(({ who, lines }) => ({
    who,
    lines: lines.map(({ what, from, to }) =>
      to === undefined ? what : `${what}: ${from} → ${to}`,
    ),
  }));
}

/** What hangs on a record, and on that in its turn. */
const hangingOn = (one: (typeof CHILDREN)[HistoryTable]): string[] =>
  one ? [...one.tables, ...('below' in one ? [one.below.table] : [])] : [];

it('every column of every table that is told has its name, or is said to be the machine’s own', async () => {
  const shown = [...HISTORY_TABLES, ...Object.values(CHILDREN).flatMap(hangingOn)];
  expect(Object.keys(FIELDS).sort()).toEqual([...new Set(shown)].sort());
  const columns = await world.rows(
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'public' and table_name = any ($1) group by 1`,
    [Object.keys(FIELDS)],
  );
  for (const { table, columns: there } of columns) {
    const known = FIELDS[table as keyof typeof FIELDS];
    const unnamed = (there as string[]).filter((column) => !(column in known));
    expect({ table, unnamed }).toEqual({ table, unnamed: [] });
  }
});

it('every value of an enum that is told has its words', async () => {
  const enums = await world.rows(
    `select c.table_name as table, c.column_name as column, array_agg(e.enumlabel::text) as labels
     from information_schema.columns c join pg_type t on t.typname = c.udt_name join pg_enum e on e.enumtypid = t.oid
     where c.table_schema = 'public' and c.table_name = any ($1) group by 1, 2`,
    [Object.keys(FIELDS)],
  );
  expect(enums.length).toBeGreaterThan(5);
  for (const { table, column, labels } of enums) {
    const field = FIELDS[table as keyof typeof FIELDS][String(column)];
    // Told nowhere.
    if (field === null) continue;
    const wordless = (labels as string[]).filter((label) => !field?.words?.[label]);
    expect({ table, column, wordless }).toEqual({ table, column, wordless: [] });
  }
});

it('what hangs on a record is told by its name and found by an index', async () => {
  for (const children of Object.values(CHILDREN)) {
    if (!children) continue;
    for (const table of children.tables) {
      const [noun, ...columns] = THINGS[table] ?? [];
      expect([table, noun]).toEqual([table, expect.any(String)]);
      expect(Object.keys(FIELDS[table])).toEqual(expect.arrayContaining([columns[0]]));
    }
    const [plan] = await world.rows(
      `select pg_get_indexdef(indexrelid) as text from pg_index
       where indrelid = 'audit_entry'::regclass and pg_get_indexdef(indexrelid) like $1`,
      [`%'${children.by}'::text%`],
    );
    for (const table of children.tables) expect(String(plan?.text)).toContain(`'${table}'`);
  }
});

describe('the history of a deed', () => {
  it('says who did what, the latest first, in words', async () => {
    const id = await plantDeed(world, 'an', {
      registered_on: '2022-01-10',
      starts_on: '2022-01-01',
      due_on: '2022-12-31',
    });
    const set = (text: string, values: readonly unknown[]) =>
      inTheNameOf(
        world,
        'a.secretary',
        `update good_deed set version = version + 1, ${text} where id = $1`,
        [id, ...values],
      );
    await set(`state = 'completed', completed_on = $2, confirmed_by = $3`, [
      '2022-06-05',
      secretary.userId,
    ]);
    await set('completed_on = $2', ['2022-06-07']);
    // Only the version: nobody did anything.
    await set('recorded_at = now()', []);
    const [first] = await world.rows(`select display_name as name from app_user where id = $1`, [
      secretary.userId,
    ]);
    const who = String(first?.name);
    const events = await told('good_deed', id);
    expect(events.slice(0, 2)).toEqual([
      { who, lines: ['Ngày hoàn thành: 05/06/2022 → 07/06/2022'] },
      {
        who,
        lines: [
          'Trạng thái: Đã đăng ký → Đã hoàn thành',
          'Ngày hoàn thành: (trống) → 05/06/2022',
          `Người xác nhận: (trống) → ${who}`,
        ],
      },
    ]);
    expect(events.at(-1)).toEqual({ who: 'Quản trị (SQL)', lines: ['Nhập mới'] });
  });

  it('tells of its log, levels and evidence too, also of what is gone', async () => {
    const id = await plantDeed(world, 'an');
    const deedId = String(id);
    const notedOn = vietnamDate(new Date());
    expect(
      await recordProgress.execute(secretary, { deedId, notedOn, body: 'Đã thay 12 bóng đèn' }),
    ).toMatchObject({ ok: true });
    const file = keptFile('ảnh đèn.jpg');
    await addEvidence.execute(secretary, { deedId, file });
    await withdrawEvidence.execute(secretary, { evidenceId: file.content.id });
    await inTheNameOf(world, 'a.secretary', 'delete from good_deed_level where deed_id = $1', [id]);
    expect((await told('good_deed', id)).slice(0, 4).map(({ lines }) => lines)).toEqual([
      ['Bỏ cấp đăng ký “Cấp cơ sở”'],
      ['Rút minh chứng “ảnh đèn.jpg”'],
      ['Thêm minh chứng “ảnh đèn.jpg”'],
      ['Thêm nhật ký “Đã thay 12 bóng đèn”'],
    ]);
    expect((await told('evidence', file.content.id)).map(({ lines }) => lines)).toEqual([
      ['Rút minh chứng “ảnh đèn.jpg”'],
      ['Thêm minh chứng “ảnh đèn.jpg”'],
    ]);
    expect(formatDate(notedOn)).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  });

  it('is told to whoever may read the deed, and to nobody else', async () => {
    const id = String(await plantDeed(world, 'an'));
    for (const who of ['a.member', 'a.grassroots', 'a.leader'] as const)
      expect(
        await readHistory.execute(await world.actor(who), { table: 'good_deed', id }),
      ).toMatchObject({ ok: true });
    for (const who of ['b.staff', 'a.nobody', 'administrator'] as const)
      expect(
        await readHistory.execute(await world.actor(who), { table: 'good_deed', id }),
      ).toMatchObject({ failure: 'not-found' });
    const foreign = String(await plantDeed(world, 'giang'));
    expect(await readHistory.execute(secretary, { table: 'good_deed', id: foreign })).toMatchObject(
      { failure: 'not-found' },
    );
    // The id of a deed is no id of an inspection.
    expect(await readHistory.execute(secretary, { table: 'inspection', id })).toMatchObject({
      failure: 'not-found',
    });
  });
});

/** A row of each table that a unit has, and one of the other bloc. */
const ROWS: Readonly<Partial<Record<HistoryTable, string>>> = {
  inspection: `(bloc_id, unit_id, kind, state, content, held_on) select bloc_id, id, 'inspection', 'completed', 'Nội dung', '2022-05-05'`,
  study_session: `(bloc_id, unit_id, kind, topic, held_on, people_expected, people_present, attendances) select bloc_id, id, 'thematic', 'Chuyên đề', '2022-05-05', 9, 9, 9`,
  study_plan: `(bloc_id, unit_id, kind, topic, planned_on) select bloc_id, id, 'thematic', 'Chuyên đề', '2199-01-01'`,
  unit_plan: `(bloc_id, unit_id, year_id, body) select bloc_id, id, (select min(y.id) from campaign_year y where y.bloc_id = unit.bloc_id), 'Kế hoạch'`,
  initiative: `(bloc_id, unit_id, kind, title, registered_on) select bloc_id, id, 'breakthrough', 'Khâu', '2022-05-05'`,
  good_model: `(bloc_id, unit_id, name, summary, started_on) select bloc_id, id, 'Mô hình', 'Tóm tắt', '2022-05-05'`,
  propaganda_output: `(bloc_id, unit_id, kind, title, quantity, unit_of_measure, issued_on) select bloc_id, id, 'Tờ gấp', 'Học Bác', 9, 'tờ', '2022-05-05'`,
  good_example: `(bloc_id, unit_id, recipient, named, field, title, story, recorded_on) select bloc_id, id, 'collective', 'Tổ', 'x', 'z', 'y', '2022-05-05'`,
  commendation_round: `(bloc_id, unit_id, level, decision_number, decided_on, form, occasion) select bloc_id, id, 'bloc', gen_random_uuid()::text, '2022-05-05', 'Giấy khen', 'x'`,
  commendation: `(bloc_id, round_id, unit_id, recipient, named, level, decided_on) select bloc_id, (select r.id from commendation_round r where r.unit_id = unit.id order by r.id desc limit 1), id, 'collective', gen_random_uuid()::text, 'bloc', '2022-05-05'`,
};

describe.each(Object.entries(ROWS))('the history of %s', (name, insert) => {
  const table = name as HistoryTable;
  const plant = async (unit: 'a-b1' | 'a-b2' | 'a-b3' | 'b-b1') => {
    const [row] = await world.rows(
      `insert into ${table} ${insert} from unit where id = $1 returning id`,
      [world.units[unit]],
    );
    return Number(row?.id);
  };

  it('is told within the unit’s scope only', async () => {
    expect(await told(table, await plant('a-b1'))).toEqual([
      { who: 'Quản trị (SQL)', lines: ['Nhập mới'] },
    ]);
    for (const unit of ['a-b2', 'b-b1'] as const) {
      const id = String(await plant(unit));
      expect(await readHistory.execute(secretary, { table, id })).toMatchObject({
        failure: 'not-found',
      });
    }
    expect(await told(table, await plant('a-b3'), await world.actor('a.leader'))).toHaveLength(1);
  });
});

it('a commitment tells of its sections', async () => {
  const bloc = `(select bloc_id from unit where id = ${world.units['a-b1']})`;
  await plantDeed(world, 'an');
  const [section] = await world.rows(
    `insert into commitment_section (bloc_id, name, rank) values (${bloc}, 'Đạo đức, lối sống', 1) returning id`,
  );
  const [made] = await world.rows(
    `insert into commitment (bloc_id, member_id, year_id, unit_id, submitted_on)
     select bloc_id, $1, id, $2, starts_on from campaign_year where bloc_id = ${bloc} order by id limit 1 returning id`,
    [world.members.an, world.units['a-b1']],
  );
  await world.rows(
    `insert into commitment_entry (bloc_id, commitment_id, section_id, body) values (${bloc}, $1, $2, 'Giữ gìn')`,
    [made?.id, section?.id],
  );
  await inTheNameOf(
    world,
    'a.member',
    `update commitment_entry set body = 'Giữ gìn đoàn kết' where commitment_id = $1`,
    [made?.id],
  );
  const events = await told('commitment', Number(made?.id), await world.actor('a.member'));
  expect(events.map(({ lines }) => lines)).toEqual([
    ['Phần cam kết “Đạo đức, lối sống” – Nội dung: Giữ gìn → Giữ gìn đoàn kết'],
    ['Thêm phần cam kết “Đạo đức, lối sống”'],
    ['Nhập mới'],
  ]);
});

describe('the history of the settings', () => {
  const plant = async (unit: 'a-b1' | 'b-b1') => {
    const bloc = `(select bloc_id from unit where id = ${world.units[unit]})`;
    const [quota] = await world.rows(
      `insert into quota (bloc_id, year_id, rule, plan_date, percent_bp)
       select ${bloc}, min(id), 'percent_of_members', '2022-01-31', 3000 from campaign_year where bloc_id = ${bloc} returning id, year_id`,
    );
    const [target] = await world.rows(
      `insert into target (bloc_id, unit_id, figure, issuer, reference, starts_on, ends_on, share_min_bp)
       values (${bloc}, (select id from unit where bloc_id = ${bloc} and kind = 'bloc'), 'commitments', 'Tỉnh ủy', '02-CT/TU',
         '2022-01-01', '2022-12-31', 9000) returning id`,
    );
    return {
      quota: Number(quota?.id),
      campaign_year: Number(quota?.year_id),
      target: Number(target?.id),
    };
  };

  it('tells who changed which rule, in the words of its form', async () => {
    const staff = await world.actor('a.staff');
    const { quota, target } = await plant('a-b1');
    await inTheNameOf(world, 'a.staff', 'update quota set percent_bp = 3050 where id = $1', [
      quota,
    ]);
    await inTheNameOf(
      world,
      'a.staff',
      `insert into quota_issuer (bloc_id, quota_id, issuer, reference, rank)
       select bloc_id, id, 'Đảng ủy Khối', '3.6', 1 from quota where id = $1`,
      [quota],
    );
    expect((await told('quota', quota, staff)).map(({ lines }) => lines)).toEqual([
      ['Thêm căn cứ “Đảng ủy Khối”'],
      ['Phần trăm đảng viên, ít nhất: 30% → 30,5%'],
      ['Nhập mới'],
    ]);
    await inTheNameOf(world, 'a.staff', `update target set figure = 'members' where id = $1`, [
      target,
    ]);
    expect((await told('target', target, staff))[0]?.lines[0]).toMatch(/^Chỉ tiêu: .* → Đảng viên/);
  });

  it('is told to those who read the settings of the whole bloc, and to nobody else', async () => {
    const own = await plant('a-b1');
    const foreign = await plant('b-b1');
    for (const table of ['quota', 'campaign_year', 'target'] as const) {
      const ask = async (who: Parameters<typeof world.actor>[0], id: number) =>
        readHistory.execute(await world.actor(who), { table, id: String(id) });
      expect(await ask('a.leader', own[table])).toMatchObject({ ok: true });
      for (const who of ['a.secretary', 'a.grassroots', 'b.staff', 'administrator'] as const) {
        expect(await ask(who, own[table])).toMatchObject({ failure: 'not-found' });
      }
      expect(await ask('a.staff', foreign[table])).toMatchObject({ failure: 'not-found' });
    }
  });
});
