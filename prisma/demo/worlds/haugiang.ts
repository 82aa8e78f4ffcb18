import type { DateOnly } from '@/lib/platform/clock';
import { blocName, secretaryBranch } from '../accounts';
import { day } from '../calendar';
import { usualFacts } from '../plans';
import type { BlocSpec, NamedOrganization } from '../spec';
import { provincialBodies } from '../words/agencies';
import { schoolModels, schoolSessions } from './haugiang-school';
import { calendarYears } from './years';

const named: readonly NamedOrganization[] = [
  {
    name: 'Chi bộ Tỉnh đoàn',
    kind: 'branch',
    sector: 1,
    words: 'party',
    members: 14,
    branchCommittee: true,
  },
  {
    name: 'Đảng bộ Trường Chính trị tỉnh',
    kind: 'committee',
    sector: 2,
    words: 'school',
    members: 47,
    branches: [
      secretaryBranch,
      'Chi bộ Khoa Lý luận cơ sở Trường Chính trị',
      'Chi bộ Khoa Nhà nước và Pháp luật Trường Chính trị',
      'Chi bộ Phòng Tổ chức, Hành chính, Thông tin, Tư liệu Trường Chính trị',
    ],
  },
  { name: 'Đảng bộ Viễn thông Hậu Giang', kind: 'committee', sector: 3, words: 'telecom' },
  {
    name: 'Đảng bộ Công ty TNHH MTV Xổ số kiến thiết tỉnh',
    kind: 'committee',
    sector: 3,
    words: 'service',
  },
];

const SCHOOL = 'Đảng bộ Trường Chính trị tỉnh';
const TOPIC =
  'Việc thực hiện Nghị quyết Trung ương 4 (khóa XII) và Chỉ thị 05 của Ban Thường vụ Tỉnh ủy về nâng cao ý thức trách nhiệm, rèn luyện đạo đức, tác phong';

/**
 * Hậu Giang, 30/6/2022: "229/321 chi bộ … đạt 71,33% kế hoạch". The quota is issued twice, by the province and by
 * the bloc; the class of a branch is taken in mid-January.
 */
export function haugiang(today: DateOnly): BlocSpec {
  return {
    code: 'haugiang',
    name: blocName('haugiang'),
    province: 'Hậu Giang',
    anchor: day('2022-06-30'),
    recordsBegin: day('2021-01-01'),
    units: { committees: 40, grassrootsBranches: 35, branches: 286, sections: 4 },
    members: 4_862,
    named,
    bodies: provincialBodies,
    peoples: ['khmer'],
    admissionRate: 0.028,
    events: {
      opened: [
        day('2021-08-02'),
        day('2022-02-14'),
        day('2022-04-01'),
        day('2022-05-16'),
        day('2022-09-05'),
        day('2022-11-01'),
        day('2024-03-11'),
      ],
      closed: [
        day('2022-03-01'),
        day('2022-05-04'),
        day('2022-06-01'),
        day('2022-08-15'),
        day('2022-10-03'),
        day('2023-07-03'),
      ],
      moved: [day('2022-04-18'), day('2022-07-11'), day('2024-06-03')],
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
        {
          organization: 'Đảng bộ Sở Tài nguyên và Môi trường',
          into: 'Đảng bộ Sở Nông nghiệp và Phát triển nông thôn',
          on: day('2025-03-01'),
        },
      ],
      founded: [day('2023-10-10')],
      committeeGained: [day('2022-03-14'), day('2022-05-20'), day('2023-05-08'), day('2025-06-02')],
      committeeLost: [day('2022-04-25'), day('2022-06-10'), day('2024-05-06')],
    },
    years: calendarYears(2021, today),
    terms: [
      { name: 'Nhiệm kỳ 2020–2025', startsOn: day('2020-08-01'), endsOn: day('2025-07-31') },
      { name: 'Nhiệm kỳ 2025–2030', startsOn: day('2025-08-01'), endsOn: day('2030-07-31') },
    ],
    targets: calendarYears(2021, today).flatMap(({ code, startsOn, endsOn }) => [
      {
        figure: 'admissions',
        issuer: 'Tỉnh ủy Hậu Giang',
        reference: `Chỉ tiêu kết nạp đảng viên, Nghị quyết năm ${code} của Tỉnh ủy`,
        startsOn,
        endsOn,
        countMin: 125,
      },
      {
        figure: 'commitments',
        issuer: 'Đảng ủy Khối',
        reference: `Kế hoạch học tập và làm theo Bác năm ${code} của Đảng ủy Khối`,
        startsOn,
        endsOn,
        shareMinBp: 9_800,
      },
    ]),
    quota: {
      rule: { rule: 'by_class', withCommittee: 2, withoutCommittee: 1 },
      planAfter: 14,
      issuers: ({ code }) => [
        {
          issuer: 'Tỉnh ủy Hậu Giang',
          reference: `Chỉ tiêu số 02, Nghị quyết năm ${code} của Tỉnh ủy`,
        },
        {
          issuer: 'Đảng ủy Khối',
          reference:
            code === '2022'
              ? 'Chỉ tiêu 3.6, Chương trình số 16 của Ban Chấp hành Đảng bộ Khối'
              : `Chỉ tiêu 3.6, Chương trình công tác năm ${code} của Ban Chấp hành Đảng bộ Khối`,
        },
      ],
      plans: [{ year: '2022', asOf: day('2022-06-30'), fulfilled: 229 }],
      scripted: [
        {
          unit: 'Chi bộ Tỉnh đoàn',
          year: '2022',
          heldOn: [day('2022-03-22'), day('2022-06-08')],
          content: TOPIC,
        },
        {
          unit: secretaryBranch,
          year: '2022',
          heldOn: [day('2022-04-12'), day('2022-07-06')],
          content: TOPIC,
        },
      ],
    },
    facts: {
      ...usualFacts,
      scriptedTimes: [{ organization: SCHOOL, from: day('2022-01-01'), to: day('2022-06-30') }],
      scriptedSessions: schoolSessions,
      models: schoolModels,
    },
  };
}
