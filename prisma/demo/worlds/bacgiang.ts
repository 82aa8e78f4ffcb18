import type { DateOnly } from '@/lib/platform/clock';
import { blocName } from '../accounts';
import { day } from '../calendar';
import { type CountedSessions, type ScriptedOutput, usualFacts } from '../plans';
import type { BlocSpec, NamedOrganization, YearSpec } from '../spec';
import { companyBodies } from '../words/companies';
import { calendarYears } from './years';

const named: readonly NamedOrganization[] = [
  {
    name: 'Đảng bộ Công ty TNHH MTV Khai thác công trình thủy lợi Nam Sông Thương',
    kind: 'committee',
    sector: 3,
    words: 'company',
  },
  {
    name: 'Đảng bộ Tổng công ty May Bắc Giang LGG',
    kind: 'committee',
    sector: 4,
    words: 'company',
  },
  { name: 'Đảng bộ Công ty Điện lực Bắc Giang', kind: 'committee', sector: 3, words: 'company' },
  {
    name: 'Chi bộ Ngân hàng Chính sách xã hội tỉnh Bắc Giang',
    kind: 'branch',
    sector: 3,
    words: 'bank',
    members: 22,
  },
];

const YEAR = '2021–2022';
const ARTICLE = day('2022-11-04');
const time = { from: day('2021-07-20'), to: day('2022-10-28') };

/** "gần 200 lượt cán bộ chủ chốt, báo cáo viên"; "gần 250 buổi … gần 3.000 lượt đoàn viên"; "250 đại biểu". */
const countedSessions: readonly CountedSessions[] = [
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
const outputs: readonly ScriptedOutput[] = [
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

const places = ['Bắc Giang', 'Sông Thương', 'Lạng Giang', 'Việt Yên', 'Hiệp Hòa'];

/** The half year before, and then "sau hơn một năm": one campaign year from Kết luận 01-KL/TW to the end of 2022. */
function years(today: DateOnly): YearSpec[] {
  const [first, second, , ...others] = calendarYears(2020, today);
  if (!first || !second) return [];
  return [
    first,
    { ...second, endsOn: day('2021-06-30') },
    {
      code: YEAR,
      theme:
        'Thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW',
      startsOn: day('2021-07-01'),
      endsOn: day('2022-12-31'),
    },
    ...others,
  ];
}

/** Bắc Giang, 4/11/2022: deeds of the enterprises, 64/64 organizations studied, 270 boards for 64 + 206 units. */
export function bacgiang(today: DateOnly): BlocSpec {
  return {
    code: 'bacgiang',
    name: blocName('bacgiang'),
    province: 'Bắc Giang',
    anchor: ARTICLE,
    recordsBegin: day('2020-01-01'),
    units: { committees: 38, grassrootsBranches: 26, branches: 206, sections: 2 },
    members: 3_700,
    named,
    bodies: companyBodies(places),
    peoples: [],
    admissionRate: 0.03,
    events: {
      opened: [day('2021-03-01'), day('2022-02-07'), day('2023-04-03'), day('2024-10-01')],
      closed: [day('2021-09-06'), day('2022-05-09'), day('2023-06-05'), day('2025-02-03')],
      moved: [day('2022-03-07'), day('2023-09-04')],
      merged: [
        {
          organization: 'Đảng bộ Công ty Cổ phần Giấy và Bao bì Bắc Giang',
          into: 'Đảng bộ Công ty Cổ phần Xi măng Bắc Giang',
          on: day('2024-01-02'),
        },
      ],
      founded: [day('2023-05-15')],
      committeeGained: [day('2022-05-10'), day('2024-04-09')],
      committeeLost: [day('2022-08-02'), day('2025-04-08')],
    },
    years: years(today),
    terms: [
      { name: 'Nhiệm kỳ 2020–2025', startsOn: day('2020-07-01'), endsOn: day('2025-06-30') },
      { name: 'Nhiệm kỳ 2025–2030', startsOn: day('2025-07-01'), endsOn: day('2030-06-30') },
    ],
    targets: [
      {
        figure: 'deeds-individual',
        issuer: 'Đảng ủy Khối',
        reference: 'Kế hoạch học tập và làm theo Bác giai đoạn 2021–2022 của Đảng ủy Khối',
        startsOn: day('2021-07-01'),
        endsOn: day('2022-12-31'),
        countMin: 2_400,
      },
      ...calendarYears(2023, today).map(({ code, startsOn, endsOn }) => ({
        figure: 'admissions',
        issuer: 'Tỉnh ủy Bắc Giang',
        reference: `Chỉ tiêu kết nạp đảng viên năm ${code}`,
        startsOn,
        endsOn,
        countMin: 100,
      })),
    ],
    quota: {
      rule: { rule: 'percent_of_members', percentBp: 3_000, smallBelow: 7, smallOwes: 1 },
      planAfter: 14,
      issuers: ({ code }) => [
        {
          issuer: 'Đảng ủy Khối',
          reference: `Chương trình kiểm tra, giám sát ${code} của Ủy ban Kiểm tra Đảng ủy Khối: 30% đảng viên`,
        },
      ],
      plans: [],
      scripted: [],
    },
    facts: {
      ...usualFacts,
      deedRates: { collective: 0.8, individual: 0.62 },
      deeds: [
        { year: YEAR, kind: 'collective', asOf: ARTICLE, registered: 254, completed: 125 },
        { year: YEAR, kind: 'individual', asOf: ARTICLE, registered: 3_325, completed: 2_497 },
      ],
      sessionRate: 0.7,
      sessions: [{ year: YEAR, asOf: ARTICLE, sessions: 214, shareBp: 9_500 }],
      countedSessions,
      initiatives: [
        { year: YEAR, kind: 'limitation', asOf: ARTICLE, units: 12, items: 24, resolvedUnits: 12 },
        {
          year: YEAR,
          kind: 'breakthrough',
          asOf: ARTICLE,
          units: 19,
          items: 21,
          resolvedUnits: 16,
        },
      ],
      outputs,
    },
  };
}
