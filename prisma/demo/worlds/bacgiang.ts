import type { DateOnly } from '@/lib/platform/clock';
import { blocName } from '../accounts';
import { day } from '../calendar';
import { usualFacts } from '../plans';
import type { BlocSpec, NamedOrganization, YearSpec } from '../spec';
import { companyBodies } from '../words/companies';
import { countedSessions, outputs } from './bacgiang-study';
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
