import type { DateOnly } from '@/lib/platform/clock';
import { blocName } from '../accounts';
import { day } from '../calendar';
import { usualFacts } from '../plans';
import type { BlocSpec, TargetSpec } from '../spec';
import { companyBodies } from '../words/companies';
import { calendarYears } from './years';

const places = ['Đống Đa', 'Láng Hạ', 'Ô Chợ Dừa', 'Khâm Thiên', 'Thái Hà'];

/** What the district's standing committee asked for; each year more came. */
const admissionTargets: Readonly<Record<string, number>> = {
  '2021': 60,
  '2022': 50,
  '2023': 65,
  '2024': 80,
};

/** "tất cả các chỉ tiêu Nghị quyết Đại hội đề ra đều đạt và vượt" – of the term that runs to 2025. */
function term(
  targets: readonly Pick<TargetSpec, 'figure' | 'reference' | 'countMin' | 'shareMinBp'>[],
): TargetSpec[] {
  return targets.map((target) => ({
    ...target,
    reference: `${target.reference}, Nghị quyết Đại hội Đảng bộ Khối 2020–2025`,
    issuer: 'Đại hội Đảng bộ Khối',
    startsOn: day('2020-07-01'),
    endsOn: day('2025-06-30'),
  }));
}

/** Đống Đa, 25/1/2024: all targets of the term met and exceeded; monthly reports missing and late. */
export function dongda(today: DateOnly): BlocSpec {
  return {
    code: 'dongda',
    name: blocName('dongda'),
    province: 'Thành phố Hà Nội',
    anchor: day('2024-01-25'),
    recordsBegin: day('2020-07-01'),
    units: { committees: 26, grassrootsBranches: 44, branches: 108, sections: 0 },
    members: 2_618,
    named: [],
    bodies: companyBodies(places),
    peoples: [],
    admissionRate: 0.034,
    events: {
      opened: [day('2021-11-08'), day('2023-03-06'), day('2024-08-05')],
      closed: [day('2022-04-04'), day('2023-09-11'), day('2024-12-02')],
      moved: [day('2023-05-08')],
      merged: [
        {
          organization: 'Đảng bộ Công ty Cổ phần Thương mại tổng hợp Đống Đa',
          into: 'Đảng bộ Công ty Cổ phần Xây dựng Đống Đa',
          on: day('2024-07-01'),
        },
      ],
      founded: [day('2024-03-04'), day('2025-01-06')],
      committeeGained: [day('2023-06-05')],
      committeeLost: [day('2023-10-09')],
    },
    years: calendarYears(2020, today),
    terms: [
      { name: 'Nhiệm kỳ 2020–2025', startsOn: day('2020-07-01'), endsOn: day('2025-06-30') },
      { name: 'Nhiệm kỳ 2025–2030', startsOn: day('2025-07-01'), endsOn: day('2030-06-30') },
    ],
    targets: [
      ...term([
        { figure: 'admissions', countMin: 220, reference: 'Chỉ tiêu kết nạp đảng viên nhiệm kỳ' },
        {
          figure: 'study-participation',
          shareMinBp: 9_000,
          reference: 'Tỷ lệ đảng viên học tập, quán triệt nghị quyết',
        },
        {
          figure: 'inspections',
          countMin: 600,
          reference: 'Số cuộc kiểm tra, giám sát trong nhiệm kỳ',
        },
        {
          figure: 'deeds-collective',
          countMin: 300,
          reference: 'Việc làm tốt của tập thể đăng ký trong nhiệm kỳ',
        },
      ]),
      ...calendarYears(2021, today).map(({ code, startsOn, endsOn }) => ({
        figure: 'admissions',
        issuer: 'Ban Thường vụ Quận ủy',
        reference: `Chỉ tiêu kết nạp đảng viên năm ${code}`,
        startsOn,
        endsOn,
        countMin: admissionTargets[code] ?? 75,
      })),
    ],
    quota: {
      rule: { rule: 'range', rangeMin: 1, rangeMax: 3 },
      planAfter: 20,
      issuers: ({ code }) => [
        {
          issuer: 'Ban Thường vụ Quận ủy',
          reference: `Chương trình kiểm tra, giám sát năm ${code} của Quận ủy Đống Đa`,
        },
      ],
      plans: [],
      scripted: [],
    },
    facts: {
      ...usualFacts,
      deedRates: { collective: 0.7, individual: 0.4 },
      sessionRate: 2.6,
      reportSlack: 1.3,
    },
  };
}
