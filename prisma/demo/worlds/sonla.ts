import type { DateOnly } from '@/lib/platform/clock';
import { blocName } from '../accounts';
import { day } from '../calendar';
import { type ScriptedModel, usualFacts } from '../plans';
import type { BlocSpec, NamedOrganization } from '../spec';
import { provincialBodies } from '../words/agencies';
import { calendarYears } from './years';

const named: readonly NamedOrganization[] = [
  { name: 'Đảng bộ Kho bạc Nhà nước tỉnh', kind: 'committee', sector: 0, words: 'bank' },
  { name: 'Đảng bộ Sở Công thương tỉnh', kind: 'committee', sector: 0, words: 'department' },
];

/** "100% đơn vị sử dụng dịch vụ trực tuyến mức độ 4, chứng từ chuyển qua dịch vụ công trực tuyến từ 96% trở lên". */
const models: readonly ScriptedModel[] = [
  {
    unit: 'Đảng bộ Kho bạc Nhà nước tỉnh',
    name: 'Nâng cao chất lượng dịch vụ công trực tuyến',
    summary:
      'Vận động, hướng dẫn các đơn vị sử dụng ngân sách giao dịch qua dịch vụ công trực tuyến mức độ 4.',
    startedOn: day('2022-02-10'),
    measures: [
      {
        name: 'Đơn vị sử dụng dịch vụ công trực tuyến mức độ 4',
        unit: '%',
        goal: { operator: 'exactly', target: 100 },
        readings: [
          [day('2022-03-31'), 91.4],
          [day('2022-06-30'), 98.2],
          [day('2022-09-30'), 100],
          [day('2022-12-31'), 100],
        ],
      },
      {
        name: 'Chứng từ chuyển qua dịch vụ công trực tuyến',
        unit: '%',
        goal: { operator: 'at_least', target: 96 },
        readings: [
          [day('2022-03-31'), 88.6],
          [day('2022-06-30'), 94.1],
          [day('2022-09-30'), 96.3],
          [day('2022-12-31'), 97.2],
        ],
      },
    ],
  },
  {
    unit: 'Đảng bộ Sở Công thương tỉnh',
    name: 'Phát triển dịch vụ logistics trong tiêu thụ nông sản',
    summary:
      'Liên kết cơ sở sản xuất, kinh doanh với đơn vị dịch vụ logistics trong và ngoài tỉnh để tiêu thụ nông sản.',
    startedOn: day('2022-03-15'),
    measures: [
      {
        name: 'Biên bản liên kết giữa cơ sở sản xuất và đơn vị logistics',
        unit: 'biên bản',
        goal: { operator: 'at_least', target: 12 },
        readings: [
          [day('2022-06-30'), 5],
          [day('2022-12-31'), 13],
        ],
      },
    ],
  },
];

/** Sơn La, 2022: 90 organizations, 288 branches under them, more than 5,000 members. */
export function sonla(today: DateOnly): BlocSpec {
  return {
    code: 'sonla',
    name: blocName('sonla'),
    province: 'Sơn La',
    anchor: day('2022-12-31'),
    recordsBegin: day('2021-01-01'),
    units: { committees: 52, grassrootsBranches: 38, branches: 288, sections: 4 },
    members: 5_214,
    named,
    bodies: provincialBodies,
    peoples: ['thai', 'thai', 'mong', 'muong'],
    admissionRate: 0.03,
    events: {
      opened: [day('2022-03-07'), day('2023-02-06'), day('2024-05-13')],
      closed: [day('2022-07-04'), day('2023-08-07'), day('2024-09-09')],
      moved: [day('2022-05-16'), day('2024-02-19')],
      merged: [
        {
          organization: 'Đảng bộ Sở Kế hoạch và Đầu tư',
          into: 'Đảng bộ Sở Tài chính',
          on: day('2025-03-01'),
        },
        {
          organization: 'Đảng bộ Sở Giao thông vận tải',
          into: 'Đảng bộ Sở Xây dựng',
          on: day('2025-03-01'),
        },
      ],
      founded: [day('2024-01-08')],
      committeeGained: [day('2022-04-11'), day('2024-06-10')],
      committeeLost: [day('2022-06-13'), day('2025-05-12')],
    },
    years: calendarYears(2021, today),
    terms: [
      { name: 'Nhiệm kỳ 2020–2025', startsOn: day('2020-09-01'), endsOn: day('2025-08-31') },
      { name: 'Nhiệm kỳ 2025–2030', startsOn: day('2025-09-01'), endsOn: day('2030-08-31') },
    ],
    targets: calendarYears(2021, today).map(({ code, startsOn, endsOn }) => ({
      figure: 'admissions',
      issuer: 'Tỉnh ủy Sơn La',
      reference: `Chỉ tiêu kết nạp đảng viên năm ${code}`,
      startsOn,
      endsOn,
      countMin: 150,
    })),
    quota: {
      rule: { rule: 'by_class', withCommittee: 2, withoutCommittee: 1 },
      planAfter: 30,
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
      deedRates: { collective: 0.85, individual: 0.4 },
      examples: [{ year: '2022', collective: 8, individual: 91 }],
      models,
    },
  };
}
