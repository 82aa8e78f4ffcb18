import { day } from '../calendar';
import type { CountedSessions, ScriptedOutput } from '../plans';

const time = { from: day('2021-07-20'), to: day('2022-10-28') };

/** "gần 200 lượt cán bộ chủ chốt, báo cáo viên"; "gần 250 buổi … gần 3.000 lượt đoàn viên"; "250 đại biểu". */
export const countedSessions: readonly CountedSessions[] = [
  {
    audience: 'key_cadres',
    kind: 'plenary',
    topic:
      'Hội nghị quán triệt Kết luận số 01-KL/TW và Chuyên đề toàn khóa cho cán bộ chủ chốt, báo cáo viên',
    where: 'bloc',
    ...time,
    sessions: 3,
    attendances: 198,
  },
  {
    audience: 'youth_union',
    kind: 'talk',
    topic: 'Cơ sở Đoàn sinh hoạt, quán triệt, tuyên truyền Kết luận số 01-KL/TW',
    where: 'organizations',
    ...time,
    sessions: 248,
    attendances: 2_986,
  },
  {
    audience: 'delegates',
    kind: 'talk',
    topic:
      'Sinh hoạt chính trị, tư tưởng về chủ nghĩa xã hội và con đường đi lên chủ nghĩa xã hội ở Việt Nam',
    where: 'bloc',
    ...time,
    sessions: 1,
    attendances: 250,
  },
  {
    audience: 'veterans',
    kind: 'plenary',
    topic: 'Hội Cựu chiến binh Khối học tập tập trung chuyên đề toàn khóa',
    where: 'bloc',
    ...time,
    sessions: 1,
    attendances: 164,
  },
];

/** "3.700 tờ gấp … tới 100% cán bộ, đảng viên"; "270 pano" for the 64 organizations and the 206 branches under them. */
export const outputs: readonly ScriptedOutput[] = [
  {
    kind: 'Tờ gấp',
    title: 'Tờ gấp tuyên truyền những nội dung cơ bản của Kết luận số 21-KL/TW',
    quantity: 3_700,
    unit: 'tờ',
    recipients: '100% cán bộ, đảng viên trong Khối',
    issuedOn: day('2022-03-15'),
  },
  {
    kind: 'Pa-nô',
    title: 'Pa-nô về 19 điều đảng viên không được làm',
    quantity: 270,
    unit: 'tấm',
    recipients: 'Các chi, đảng bộ cơ sở và các chi bộ trực thuộc đảng bộ cơ sở',
    issuedOn: day('2022-04-26'),
  },
];
