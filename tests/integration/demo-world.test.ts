import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnTypes } from '@/lib/platform/column-types';
import { demoAccounts } from '@/prisma/demo/accounts';
import { isEmpty, loadDemoWorld } from '@/prisma/demo/load';

/** The demo's database where the run made one; else the one given, loaded if it is empty. */
const address = process.env.DEMO_DATABASE_URL ?? process.env.DATABASE_URL ?? '';
const client = new pg.Client({ connectionString: address, types: columnTypes });

/** A roll-up of the test's own: each subject once in its unit, then the sum over the subtree as of the day. */
const ROLL_UP = `
  select coalesce(sum(n), 0)::int as n, coalesce(sum(d), 0)::int as d
  from (
    select max(case when c.done_on <= $3 then c.adds_n else 0 end) as n, max(c.adds_d) as d
    from subtree((select id from unit where name = $2)) t
    cross join lateral (select * from contribution c where c.unit_id = t.unit_id and c.figure = $1) c
    where t.from_date <= $3 and t.to_date > $3
      and c.from_date <= $3 and (c.to_date is null or c.to_date > $3)
      and c.counted_on >= $4 and ($5::text is null or c.facet = $5)
    group by c.unit_id, c.subject_id
  ) subject`;

type Row = [figure: string, facet: string | null, n: number, d: number];

async function rollUp(figure: string, unit: string, asOf: string, from: string, facet?: string) {
  const { rows } = await client.query(ROLL_UP, [figure, unit, asOf, from, facet ?? null]);
  return rows[0] as { n: number; d: number };
}

async function value<T>(text: string, values: unknown[] = []): Promise<T> {
  const { rows } = await client.query({ text, values, rowMode: 'array' });
  return rows[0]?.[0] as T;
}

beforeAll(async () => {
  if (await isEmpty(address)) {
    await loadDemoWorld(address, { password: 'mat-khau-thu', onStep: () => {} });
  }
  await client.connect();
}, 120_000);
afterAll(() => client.end());

/** One describe a place and day; each row: figure, facet, numerator, denominator (0: a plain count). */
function states(title: string, unit: string, asOf: string, from: string, rows: readonly Row[]) {
  describe(title, () => {
    for (const [figure, facet, n, d] of rows) {
      it(`${figure}${facet ? ` (${facet})` : ''}: ${d ? `${n}/${d}` : n}`, async () => {
        expect(await rollUp(figure, unit, asOf, from, facet ?? undefined)).toEqual({ n, d });
      });
    }
  });
}

const BAC_GIANG = 'Đảng bộ Khối Doanh nghiệp tỉnh Bắc Giang';
const SON_LA = 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Sơn La';
const HAU_GIANG = 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang';
const DONG_DA = 'Đảng bộ Khối Doanh nghiệp quận Đống Đa';
const BINH_DUONG = 'Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh Bình Dương';
const SCHOOL = 'Đảng bộ Trường Chính trị tỉnh';
const TELECOM = 'Đảng bộ Viễn thông Bình Dương';

states('Bắc Giang, 4/11/2022', BAC_GIANG, '2022-11-04', '2021-07-01', [
  ['organizations', null, 64, 0],
  ['branches', 'branch', 206, 0],
  ['members', null, 3_700, 0],
  ['deeds-collective', null, 125, 254],
  ['deeds-individual', null, 2_497, 3_325],
  ['study-organizations', null, 64, 64],
  ['study-attendances', 'key_cadres/plenary', 198, 0],
  ['study-sessions', 'youth_union/talk', 248, 0],
  ['study-attendances', 'youth_union/talk', 2_986, 0],
  ['study-attendances', 'delegates/talk', 250, 0],
  ['propaganda', 'Tờ gấp', 3_700, 0],
  ['propaganda', 'Pa-nô', 270, 0],
  ['limitation-units', null, 12, 12],
  ['limitation-items', null, 24, 24],
  ['breakthrough-units', null, 16, 19],
]);

describe('Bắc Giang, what the article says of the study', () => {
  const kinds = ['plenary', 'in_branch', 'thematic', 'contest'];
  it('held more than 200 sessions for members, 95% of those called came', async () => {
    let sessions = 0;
    for (const kind of kinds) {
      const facet = `party/${kind}`;
      sessions += (await rollUp('study-sessions', BAC_GIANG, '2022-11-04', '2021-07-01', facet)).n;
    }
    expect(sessions).toBe(214);
    const { n, d } = await rollUp('study-participation', BAC_GIANG, '2022-11-04', '2021-07-01');
    expect(Math.floor((n * 10_000) / d)).toBe(9_500);
  });
  it('has a campaign year of "hơn một năm" around the article', async () => {
    const code = `select y.code from campaign_year y join bloc b on b.id = y.bloc_id
      where b.code = 'bacgiang' and '2022-11-04' between y.starts_on and y.ends_on and y.starts_on = '2021-07-01'`;
    expect(await value(code)).toBe('2021–2022');
  });
});

states('Sơn La, 31/12/2022', SON_LA, '2022-12-31', '2022-01-01', [
  ['organizations', null, 90, 0],
  ['branches', 'branch', 288, 0],
  ['members', null, 5_214, 0],
  ['good-examples-collective', null, 8, 0],
  ['good-examples-individual', null, 91, 0],
]);

states('Hậu Giang, 30/6/2022', HAU_GIANG, '2022-06-30', '2022-01-01', [
  ['inspection-quota', null, 229, 321],
  ['branches', null, 321, 0],
]);
states('Hậu Giang, Chi bộ Tỉnh đoàn', 'Chi bộ Tỉnh đoàn', '2022-06-30', '2022-01-01', [
  ['inspections', 'inspection', 2, 0],
  ['inspected-members', null, 2, 0],
  ['inspection-quota', null, 1, 1],
]);
states('Hậu Giang, the school', SCHOOL, '2022-06-30', '2022-01-01', [
  ['study-sessions', 'party/plenary', 2, 0],
  ['study-sessions', 'party/in_branch', 16, 0],
  ['study-sessions', 'party/thematic', 5, 0],
  ['study-sessions', 'party/contest', 2, 0],
  ['contest-entries', 'Bài dự thi', 160 + 65, 0],
  ['contest-entries', 'Bài gửi dự thi cấp tỉnh', 18, 0],
  ['contest-entries', 'Bài gửi dự thi Học viện Chính trị quốc gia Hồ Chí Minh', 10, 0],
]);

describe('Hậu Giang, the 92 others', () => {
  const others = `
    from quota_standing s join quota q on q.id = s.quota_id join campaign_year y on y.id = q.year_id
    join unit u on u.id = s.unit_id join bloc b on b.id = u.bloc_id
    where b.code = 'haugiang' and y.code = '2022' and s.from_date <= '2022-06-30' and s.to_date > '2022-06-30'
      and (s.fulfilled_on is null or s.fulfilled_on > '2022-06-30')`;
  const held = `(select count(*) from inspection i where i.unit_id = u.id and i.kind = 'inspection'
      and i.held_on between '2022-01-01' and '2022-06-30')`;

  it('are exactly the complement', async () => {
    expect(await value(`select count(*) ${others}`)).toBe(92);
  });
  it('hold branches with a chi ủy and one inspection, and chi bộ cơ sở', async () => {
    expect(
      await value<number>(`select count(*) ${others} and s.has_committee and ${held} = 1`),
    ).toBeGreaterThan(10);
    expect(
      await value<number>(`select count(*) ${others} and u.kind = 'grassroots_branch'`),
    ).toBeGreaterThan(3);
  });
  it('hold the branch of the secretary who can sign in', async () => {
    const own = `select u.name ${others} and ${held} = 1 and s.has_committee and u.id = (
      select g.unit_id from user_grant g join app_user a on a.id = g.user_id where a.login = 'haugiang.secretary')`;
    expect(await value(own)).toBe('Chi bộ Khoa Xây dựng Đảng Trường Chính trị');
  });
  it('inspected, some of them, in the first days of July', async () => {
    expect(
      await value<number>(
        `select count(*) ${others} and s.fulfilled_on between '2022-07-01' and '2022-07-12'`,
      ),
    ).toBeGreaterThan(8);
  });
  it('stand in a year in which branches opened, closed and changed their chi ủy on both sides of the day', async () => {
    const inYear = (column: string, table: string, from: string, to: string) =>
      value<number>(
        `select count(*) from ${table} x join bloc b on b.id = x.bloc_id where b.code = 'haugiang' and x.${column} between $1 and $2`,
        [from, to],
      );
    const halves = [
      ['2022-01-02', '2022-06-30'],
      ['2022-07-01', '2022-12-31'],
    ] as const;
    for (const [from, to] of halves) {
      expect(await inYear('opened_on', 'unit', from, to)).toBeGreaterThan(0);
      expect(await inYear('closed_on', 'unit', from, to)).toBeGreaterThan(0);
    }
    expect(await inYear('to_date', 'branch_committee', '2022-01-20', '2022-06-30')).toBeGreaterThan(
      0,
    );
    expect(
      await inYear('from_date', 'branch_committee', '2022-01-20', '2022-06-30'),
    ).toBeGreaterThan(0);
  });
  it('are few by the end of the year', async () => {
    const { n, d } = await rollUp('inspection-quota', HAU_GIANG, '2022-12-31', '2022-01-01');
    expect(n / d).toBeGreaterThan(0.95);
    expect(n).toBeLessThan(d);
  });
  it('owe what two committees ask for', async () => {
    const { rows } = await client.query(
      `select i.issuer, i.reference from quota_issuer i join quota q on q.id = i.quota_id
       join campaign_year y on y.id = q.year_id join bloc b on b.id = q.bloc_id
       where b.code = 'haugiang' and y.code = '2022' order by i.rank`,
    );
    expect(rows.map(({ reference }) => reference)).toEqual([
      'Chỉ tiêu số 02, Nghị quyết năm 2022 của Tỉnh ủy',
      'Chỉ tiêu 3.6, Chương trình số 16 của Ban Chấp hành Đảng bộ Khối',
    ]);
  });
});

describe('the models and what they measure', () => {
  const reading = `
    select r.achieved from measure_reading r join model_measure m on m.id = r.measure_id
    join good_model g on g.id = m.model_id join unit u on u.id = g.unit_id
    where u.name = $1 and m.name = $2 and r.read_on <= $3 order by r.read_on desc limit 1`;
  it.each([
    [SCHOOL, 'Căn nhà đại đoàn kết', '2022-06-30', 6],
    [SCHOOL, 'Hộ được tạo sinh kế', '2022-06-30', 6],
    [SCHOOL, 'Kinh phí', '2022-06-30', 498],
    [TELECOM, 'Cơ sở cách ly được kết nối, giám sát tập trung', '2021-12-03', 75],
    [TELECOM, 'Camera giám sát', '2021-12-03', 1_795],
    [TELECOM, 'Đường truyền internet tốc độ cao', '2021-12-03', 176],
    [TELECOM, 'Phiên chợ', '2021-12-03', 16],
    [TELECOM, 'Lượt người tham gia', '2021-12-03', 2_694],
    [TELECOM, 'Mặt hàng được phân phối', '2021-12-03', 71],
    [
      'Đảng bộ Kho bạc Nhà nước tỉnh',
      'Đơn vị sử dụng dịch vụ công trực tuyến mức độ 4',
      '2022-12-31',
      100,
    ],
  ])('%s: %s', async (unit, measure, asOf, achieved) => {
    expect(await value(reading, [unit, measure, asOf])).toBe(achieved);
  });
  it('the treasury aims at 100% and at least 96%', async () => {
    const { rows } = await client.query(
      `select m.operator, m.target from model_measure m join good_model g on g.id = m.model_id
       join unit u on u.id = g.unit_id where u.name = 'Đảng bộ Kho bạc Nhà nước tỉnh' order by m.rank`,
    );
    expect(rows).toEqual([
      { operator: 'exactly', target: 100 },
      { operator: 'at_least', target: 96 },
    ]);
  });
  it('the school keeps "Hoa thơm lấn cỏ dại" beside it', async () => {
    const names = `select count(*) from good_model g join unit u on u.id = g.unit_id where u.name = $1
      and g.name in ('Hoa thơm lấn cỏ dại', 'Lý luận gắn thực tiễn - sinh kế bền vững')`;
    expect(await value(names, [SCHOOL])).toBe(2);
  });
});

describe('Đống Đa, 25/1/2024', () => {
  it('met and exceeded every target of the term and of each year past', async () => {
    const { rows } = await client.query(
      `select t.figure, t.starts_on, least(t.ends_on, '2024-01-25') as as_of, t.count_min, t.share_min_bp
       from target t join bloc b on b.id = t.bloc_id
       where b.code = 'dongda' and (t.ends_on < '2024-01-25' or t.starts_on < '2021-01-01')`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { figure, starts_on, as_of, count_min, share_min_bp } of rows) {
      const { n, d } = await rollUp(figure, DONG_DA, as_of, starts_on);
      if (count_min) expect(n, `${figure} from ${starts_on}`).toBeGreaterThan(count_min);
      else expect((n * 10_000) / d, figure).toBeGreaterThan(share_min_bp);
    }
  });
  it('misses monthly reports of branches it can name, some for months, and got others late', async () => {
    const { rows } = await client.query(
      `select u.name, count(*)::int as missing from report_standing s join unit u on u.id = s.unit_id
       join bloc b on b.id = u.bloc_id
       where b.code = 'dongda' and s.due_on between '2023-01-01' and '2024-01-25'
         and (s.submitted_on is null or s.submitted_on > '2024-01-25') group by u.name`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ missing }) => missing >= 2).length).toBeGreaterThan(3);
    expect(Math.max(...rows.map(({ missing }) => missing))).toBeLessThanOrEqual(8);
    const december = await rollUp('reports-submitted', DONG_DA, '2024-01-25', '2024-01-01');
    const inTime = await rollUp('reports-on-time', DONG_DA, '2024-01-25', '2024-01-01');
    expect(december.n).toBeLessThan(december.d);
    expect(inTime.n).toBeLessThan(december.n);
  });
});

for (const asOf of ['2021-12-03', '2021-12-31']) {
  states(`Bình Dương, ${asOf}, the telecom`, TELECOM, asOf, '2021-01-01', [
    ['branches', null, 11, 0],
    ['members', null, 283, 0],
  ]);
  states(`Bình Dương, ${asOf}, five years`, BINH_DUONG, asOf, '2016-05-15', [
    ['commendations-collective', null, 314, 0],
    ['commendations-individual', null, 657, 0],
  ]);
  states(`Bình Dương, ${asOf}, the bloc`, BINH_DUONG, asOf, '2021-01-01', [
    ['commendations-collective', 'bloc', 36, 0],
    ['commendations-individual', 'bloc', 118, 0],
  ]);
}

describe('the demo as a whole', () => {
  it('has five illustrative blocs of the size of real ones', async () => {
    const { rows } = await client.query(
      `select code, name, illustrative from bloc where illustrative order by id limit 5`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      BAC_GIANG,
      SON_LA,
      HAU_GIANG,
      DONG_DA,
      BINH_DUONG,
    ]);
  });
  it('never counts more than its base, in any figure, unit or subject', async () => {
    expect(
      await value(`select count(*) from contribution where adds_d > 0 and adds_n > adds_d`),
    ).toBe(0);
  });
  it('lets nothing happen before its unit opened', async () => {
    const early = `select count(*) from membership m join unit u on u.id = m.unit_id where m.from_date < u.opened_on`;
    expect(await value(early)).toBe(0);
    const late = `select count(*) from inspection i join unit u on u.id = i.unit_id
      where i.held_on < u.opened_on or i.held_on >= u.closed_on`;
    expect(await value(late)).toBe(0);
  });
  it('gives every branch and organization of today a secretary who is one of its members', async () => {
    const without = `select count(*) from unit u where u.closed_on is null and u.kind <> 'bloc'
      and not exists (select from post p where p.unit_id = u.id and p.kind = 'secretary' and p.to_date is null)`;
    expect(await value(without)).toBe(0);
    const strangers = `select count(*) from post p join unit u on u.id = p.unit_id and u.is_branch
      where p.to_date is null and not exists (
        select from membership m where m.member_id = p.member_id and m.unit_id = p.unit_id and m.kind = 'home' and m.to_date is null)`;
    expect(await value(strangers)).toBe(0);
  });
  it('keeps who sent a report apart from who accepted it, and lets every state occur', async () => {
    const states = `select count(distinct state) from monthly_report`;
    expect(await value(states)).toBe(6);
    const exceptions = `select count(*) from deadline_exception`;
    expect(await value<number>(exceptions)).toBeGreaterThan(20);
  });
  it('leaves only what was completed of late waiting to be confirmed', async () => {
    const waiting = (interval: string) =>
      value<number>(
        `select count(*)::int from good_deed where state = 'completed' and confirmed_by is null
           and completed_on ${interval} (select max(completed_on) from good_deed) - 30`,
      );
    expect(await waiting('>')).toBeGreaterThan(5);
    expect(await waiting('<')).toBe(0);
    expect(
      await value<number>(
        `select count(*)::int from commitment where (confirmed_on is null) <> (confirmed_by is null)`,
      ),
    ).toBe(0);
  });

  it('is alive in the current year', async () => {
    const recent = (table: string, column: string) =>
      value<number>(`select count(*) from ${table} where ${column} >= current_date - 45`);
    expect(await recent('inspection', 'held_on')).toBeGreaterThan(50);
    expect(await recent('good_deed', 'completed_on')).toBeGreaterThan(50);
    expect(await recent('study_session', 'held_on')).toBeGreaterThan(50);
    expect(await recent('monthly_report', 'submitted_on')).toBeGreaterThan(500);
  });
  it('has every account it announces, each with its grant since 2021', async () => {
    const { rows } = await client.query(
      `select a.login, u.name as unit, g.role::text from app_user a join user_grant g on g.user_id = a.id
       join unit u on u.id = g.unit_id where a.demo and g.from_date = '2021-01-01' order by a.id`,
    );
    expect(rows).toHaveLength(demoAccounts.length);
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set(demoAccounts.map(({ login, unit, role }) => JSON.stringify({ login, unit, role }))),
    );
  });
  it('told the audit what it loaded', async () => {
    const loaded = `select count(distinct table_name) from audit_entry where operation = 'load'`;
    expect(await value<number>(loaded)).toBeGreaterThan(35);
  });
});
