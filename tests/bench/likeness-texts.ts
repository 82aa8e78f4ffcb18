import { hash } from '@node-rs/argon2';
import type pg from 'pg';
import { today } from '@/lib/platform/clock';

/** The bloc whose people have written all the texts; nobody else's figures change by it. */
export const BLOC = 'do-giong';
export const LOGIN = 'do-giong.member';
const BRANCHES = 320;
const MEMBERS_A_BRANCH = 20;
const SECTIONS = 5;
/** Commitments of two years in five sections, and a deed a year with its title and three contents. */
export const LIKENESS_TEXTS = BRANCHES * MEMBERS_A_BRANCH * 2 * (SECTIONS + 4);

const PHRASES = [
  'gương mẫu thực hiện văn minh công sở, đi họp đúng giờ',
  'mỗi tuần dành một buổi hướng dẫn người dân nộp hồ sơ trực tuyến',
  'tiết kiệm điện, nước, văn phòng phẩm trong cơ quan',
  'đọc và ghi chép một chuyên đề về tư tưởng Hồ Chí Minh mỗi quý',
  'không vi phạm 19 điều đảng viên không được làm',
  'tự phê bình và phê bình thẳng thắn trong sinh hoạt chi bộ',
  'giúp đỡ hai gia đình có hoàn cảnh khó khăn ở nơi cư trú',
  'hoàn thành nhiệm vụ được giao trước thời hạn ít nhất hai ngày',
  'rút ngắn thời gian giải quyết thủ tục hành chính từ năm ngày còn ba ngày',
  'giữ gìn đoàn kết nội bộ, tôn trọng ý kiến của đồng nghiệp',
  'khắc phục việc chậm trả lời văn bản đã nêu trong năm trước',
  'tham gia trồng và chăm sóc một trăm cây xanh quanh trụ sở',
  'học tập tác phong làm việc khoa học, nói đi đôi với làm',
  'vận động người thân phân loại rác tại nhà và không dùng túi ni lông',
  'mỗi tháng báo cáo một kết quả cụ thể trước chi bộ',
  'kèm cặp một đảng viên dự bị hoàn thành thời gian thử thách',
];
/** SQL of a text made of so many phrases, always the same for the same seed. */
const said = (seed: string, phrases: number) =>
  Array.from(
    { length: phrases },
    (_, place) =>
      `phrases.list[1 + (hashint4extended((${seed})::int, ${place})::numeric % ${PHRASES.length} + ${PHRASES.length})::int % ${PHRASES.length}]`,
  ).join(` || '; ' || `);

const years = () => {
  const year = Number(today().slice(0, 4));
  return [year - 1, year];
};

/** The bloc, its tree, people and texts; nothing when it is there already. */
export async function plantTexts(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('select from bloc where code = $1', [BLOC]);
  if (rowCount) return;
  const passwordHash = await hash(password);
  await client.query('begin');
  await client.query(`set local app.bulk_load = 'on'`);
  const made = async (text: string, values: readonly unknown[] = []) =>
    Number((await client.query(text, [...values])).rows[0]?.id);
  const bloc = await made(
    `insert into bloc (code, name, province, illustrative) values ($1, 'Đảng bộ Khối đo độ giống', 'Tỉnh', true) returning id`,
    [BLOC],
  );
  const begin = `${years()[0]}-01-01`;
  await client.query(
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
     select $1, y::text, 'Chuyên đề', make_date(y, 1, 1), make_date(y, 12, 31) from unnest($2::int[]) y`,
    [bloc, years()],
  );
  const group = await made(
    `insert into deed_group (bloc_id, name, rank) values ($1, 'Nhóm', 1) returning id`,
    [bloc],
  );
  await client.query(
    `insert into commitment_section (bloc_id, name, rank) select $1, 'Phần ' || n, n from generate_series(1, $2::int) n`,
    [bloc, SECTIONS],
  );
  await client.query(
    `insert into unit (bloc_id, kind, name, code, opened_on)
     select $1, k::unit_kind, 'Đơn vị ' || c, c, $2 from (
       select 'bloc' as k, 'goc' as c
       union all select 'grassroots_committee', 'cs' || n from generate_series(0, $3::int / 8 - 1) n
       union all select 'branch', 'cb' || n from generate_series(0, $3::int - 1) n) u`,
    [bloc, begin, BRANCHES],
  );
  await client.query(
    `insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date)
     select u.bloc_id, u.id, u.kind, p.id, p.kind, $2
     from unit u join unit p on p.bloc_id = u.bloc_id and p.code = case u.kind when 'branch'
       then 'cs' || substr(u.code, 3)::int / 8 else 'goc' end
     where u.bloc_id = $1 and u.kind <> 'bloc'`,
    [bloc, begin],
  );
  await client.query(
    `with people as (
       insert into member (bloc_id, full_name, admitted_on)
       select $1, 'Nguyễn Văn ' || b || ' ' || n, $2
       from generate_series(0, $3::int - 1) b, generate_series(1, $4::int) n returning id, full_name)
     insert into membership (bloc_id, member_id, unit_id, standing, from_date)
     select $1, p.id, u.id, 'official', $2 from people p
     join unit u on u.bloc_id = $1 and u.code = 'cb' || split_part(p.full_name, ' ', 3)`,
    [bloc, begin, BRANCHES, MEMBERS_A_BRANCH],
  );
  const phrases = 'cross join (select $2::text[] as list) phrases';
  await client.query(
    `with made as (
       insert into commitment (bloc_id, member_id, year_id, unit_id, submitted_on)
       select s.bloc_id, s.member_id, y.id, s.unit_id, y.starts_on + 20
       from membership s join campaign_year y on y.bloc_id = s.bloc_id where s.bloc_id = $1 returning *)
     insert into commitment_entry (bloc_id, commitment_id, section_id, body)
     select c.bloc_id, c.id, n.id, ${said('c.id * 31 + n.id', 6)}
     from made c join commitment_section n on n.bloc_id = c.bloc_id ${phrases}`,
    [bloc, PHRASES],
  );
  await client.query(
    `insert into good_deed (bloc_id, unit_id, year_id, kind, member_id, title, group_id, study_content, practice_content,
       example_content, starts_on, due_on, state, registered_on)
     select s.bloc_id, s.unit_id, y.id, 'individual', s.member_id, ${said('s.member_id + y.id', 2)}, $3,
       ${said('s.member_id * 3 + y.id', 3)}, ${said('s.member_id * 5 + y.id', 3)}, ${said('s.member_id * 7 + y.id', 3)},
       y.starts_on, y.ends_on, 'registered', y.starts_on + 10
     from membership s join campaign_year y on y.bloc_id = s.bloc_id ${phrases} where s.bloc_id = $1`,
    [bloc, PHRASES, group],
  );
  await client.query(
    `insert into unit_plan (bloc_id, unit_id, year_id, body)
     select u.bloc_id, u.id, y.id, ${said('u.id + y.id', 12)}
     from unit u join campaign_year y on y.bloc_id = u.bloc_id ${phrases} where u.bloc_id = $1`,
    [bloc, PHRASES],
  );
  const member = `select m.id, m.bloc_id, s.unit_id from member m join membership s on s.member_id = m.id
                  where m.bloc_id = $1 order by m.id limit 1`;
  await client.query(
    `with person as (${member}), account as (
       insert into app_user (bloc_id, login, display_name, password_hash, member_id)
       select bloc_id, $2, 'Người đo', $3, id from person returning id, bloc_id)
     insert into user_grant (bloc_id, user_id, role, unit_id, from_date)
     select a.bloc_id, a.id, 'member', p.unit_id, $4 from account a, person p`,
    [bloc, LOGIN, passwordHash, begin],
  );
  await client.query('commit');
  await client.query('vacuum analyze');
}
