import type { DateOnly } from '@/lib/platform/clock';
import { blocName } from '../accounts';
import { day } from '../calendar';
import { usualFacts } from '../plans';
import type { BlocSpec, NamedOrganization } from '../spec';
import { provincialBodies } from '../words/agencies';
import { companyBodies } from '../words/companies';
import { fiveYears, telecomModels } from './binhduong-honours';
import { calendarYears } from './years';

const named: readonly NamedOrganization[] = [
  {
    name: 'Đảng bộ Viễn thông Bình Dương',
    kind: 'committee',
    sector: 3,
    words: 'telecom',
    members: 283,
    branches: [
      'Chi bộ Trung tâm Viễn thông Thủ Dầu Một',
      'Chi bộ Trung tâm Viễn thông Thuận An',
      'Chi bộ Trung tâm Viễn thông Dĩ An',
      'Chi bộ Trung tâm Viễn thông Bến Cát',
      'Chi bộ Trung tâm Viễn thông Tân Uyên',
      'Chi bộ Trung tâm Viễn thông Dầu Tiếng - Bàu Bàng',
      'Chi bộ Trung tâm Viễn thông Phú Giáo',
      'Chi bộ Trung tâm Điều hành thông tin',
      'Chi bộ Trung tâm Công nghệ thông tin',
      'Chi bộ Phòng Kỹ thuật - Đầu tư Viễn thông Bình Dương',
      'Chi bộ Văn phòng Viễn thông Bình Dương',
    ],
  },
  { name: 'Đảng bộ Trường Đại học Thủ Dầu Một', kind: 'committee', sector: 2, words: 'school' },
  { name: 'Đảng bộ Trường Cao đẳng Việt Hàn', kind: 'committee', sector: 2, words: 'school' },
  { name: 'Đảng bộ Tổng Công ty Becamex IDC', kind: 'committee', sector: 3, words: 'company' },
  {
    name: 'Chi bộ Ngân hàng Ngoại thương Việt Nam Chi nhánh Bình Dương',
    kind: 'branch',
    sector: 3,
    words: 'bank',
    members: 31,
  },
];

/** Bình Dương, 3/12/2021 and the year's end: the telecom's 11 branches and 283 members, five years of commendations. */
export function binhduong(today: DateOnly): BlocSpec {
  return {
    code: 'binhduong',
    name: blocName('binhduong'),
    province: 'Bình Dương',
    anchor: day('2021-12-03'),
    recordsBegin: day('2020-01-01'),
    units: { committees: 58, grassrootsBranches: 50, branches: 318, sections: 6 },
    members: 5_486,
    quiet: { from: day('2021-12-01'), to: day('2021-12-31') },
    named,
    bodies: [...provincialBodies, ...companyBodies(['Thủ Dầu Một'])],
    peoples: [],
    admissionRate: 0.03,
    events: {
      opened: [day('2021-04-05'), day('2022-06-06'), day('2024-04-08')],
      closed: [day('2021-06-07'), day('2022-10-10'), day('2024-11-04')],
      moved: [day('2021-05-10'), day('2023-03-13')],
      merged: [
        {
          organization: 'Đảng bộ Sở Kế hoạch và Đầu tư',
          into: 'Đảng bộ Sở Tài chính',
          on: day('2025-03-01'),
        },
        {
          organization: 'Đảng bộ Sở Thông tin và Truyền thông',
          into: 'Đảng bộ Sở Khoa học và Công nghệ',
          on: day('2025-03-01'),
        },
      ],
      founded: [day('2023-02-13')],
      committeeGained: [day('2021-04-12'), day('2024-05-13')],
      committeeLost: [day('2021-05-17'), day('2025-04-14')],
    },
    years: calendarYears(2020, today),
    terms: [
      {
        name: '5 năm thực hiện Chỉ thị 05 (2016–2021)',
        startsOn: day('2016-05-15'),
        endsOn: day('2021-12-31'),
      },
      {
        name: 'Thực hiện Kết luận 01-KL/TW (2022–2026)',
        startsOn: day('2022-01-01'),
        endsOn: day('2026-12-31'),
      },
    ],
    targets: calendarYears(2021, today).map(({ code, startsOn, endsOn }) => ({
      figure: 'admissions',
      issuer: 'Tỉnh ủy Bình Dương',
      reference: `Chỉ tiêu kết nạp đảng viên năm ${code}`,
      startsOn,
      endsOn,
      countMin: 150,
    })),
    quota: {
      rule: { rule: 'by_class', withCommittee: 2, withoutCommittee: 1 },
      planAfter: 20,
      issuers: ({ code }) => [
        {
          issuer: 'Đảng ủy Khối',
          reference: `Chương trình kiểm tra, giám sát năm ${code} của Đảng ủy Khối`,
        },
      ],
      plans: [],
      scripted: [],
    },
    facts: {
      ...usualFacts,
      deedRates: { collective: 0.85, individual: 0.38 },
      models: telecomModels,
      commendations: fiveYears,
      commendationsPlannedUntil: day('2021-12-31'),
    },
  };
}
