import type {
  ChildRow,
  FigureCard,
  MissingList,
  ReportGrid,
  Trend,
} from '@/lib/figures/overview-view';
import { branchName, organizationName, personName } from './names';

/** 7133 → "71,33%": the samples' own formatter, good enough for pictures. */
function percentText(share: number): string {
  return share < 0 ? '–' : `${String(share / 100).replace('.', ',')}%`;
}

function cell(n: number, d: number): readonly (string | number)[] {
  const share = d === 0 ? -1 : Math.floor((n * 10000) / d);
  return [String(n), String(d), share, percentText(share)];
}

export function childRows(count: number): readonly ChildRow[] {
  return Array.from({ length: count }, (_, index): ChildRow => {
    const branches = 1 + ((index * 7) % 9);
    const members = branches * 14 + (index % 11);
    const deeds = index === 4 ? 0 : 3 + ((index * 5) % 17);
    return [
      `/units/${100 + index}`,
      organizationName(index),
      ...cell(Math.min(branches, (index * 3) % (branches + 2)), branches),
      ...cell(Math.min(deeds, (index * 4) % (deeds + 1)), deeds),
      ...cell(members - ((index * 13) % 9), members),
      ...cell(6 - ((index * 5) % 4), 6),
    ];
  });
}

export const columns = [
  { code: 'inspection', title: 'Kiểm tra theo chỉ tiêu', word: 'chi bộ' },
  { code: 'deeds', title: 'Việc làm tốt tập thể', word: 'việc' },
  { code: 'commitment', title: 'Cam kết tu dưỡng', word: 'đảng viên' },
  { code: 'reports', title: 'Báo cáo đúng hạn', word: 'báo cáo' },
];

const months = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);

function shareTrend(
  code: string,
  title: string,
  now: readonly number[],
  past: readonly number[],
): Trend {
  return {
    code,
    title,
    unit: '%',
    thisYear: 'Năm 2022',
    lastYear: 'Năm 2021',
    points: months.map((month, index) => [
      month,
      now[index] ?? null,
      past[index] ?? null,
      now[index] === undefined ? '' : percentText(now[index]),
      past[index] === undefined ? '' : percentText(past[index]),
    ]),
  };
}

export const inspectionTrend = shareTrend(
  'inspection-quota',
  'Kiểm tra đảng viên: tỷ lệ chi bộ hoàn thành',
  [280, 1121, 2554, 4080, 5638, 7133],
  [190, 840, 1900, 3210, 4602, 5893, 6520, 7100, 7944, 8442, 9190, 9687],
);
export const deedTrend: Trend = {
  code: 'deeds',
  title: 'Việc làm tốt đã thực hiện (lũy kế)',
  unit: 'việc',
  thisYear: 'Năm 2022',
  lastYear: 'Năm 2021',
  points: months.map((month, index) => {
    const now = index < 6 ? 90 + index * 310 : null;
    const past = 60 + index * 265;
    return [month, now, past, now === null ? '' : String(now), String(past)];
  }),
};

export const headline: FigureCard = {
  code: 'inspection-quota',
  title: 'Kiểm tra đảng viên theo chỉ tiêu',
  n: '229',
  d: '321',
  percent: '71,33%',
  share: 7133,
  word: 'chi bộ',
  base: 'trên số chi bộ đang hoạt động',
  issuers: [
    'Chỉ tiêu số 02, Nghị quyết năm 2022 của Tỉnh ủy',
    'Chỉ tiêu 3.6, Chương trình số 16 của Đảng bộ Khối',
  ],
  comparison: 'tăng 12,4 điểm % so với cùng kỳ (58,93%)',
  href: '/units/1/figures/inspection-quota',
  missing: {
    text: 'Còn 92 chi bộ chưa hoàn thành',
    href: '/units/1/figures/inspection-quota?tab=missing',
  },
};

export const cards: readonly FigureCard[] = [
  headline,
  {
    ...headline,
    code: 'commitment',
    title: 'Cam kết tu dưỡng, rèn luyện',
    n: '4.843',
    d: '5.213',
    percent: '92,9%',
    share: 9290,
    word: 'đảng viên',
    base: 'trên số đảng viên phải cam kết',
    issuers: ['Kế hoạch 24-KH/ĐUK'],
    comparison: 'tương đương so với cùng kỳ',
    missing: { text: 'Còn 370 đảng viên chưa gửi', href: '#' },
  },
  {
    ...headline,
    code: 'study',
    title: 'Tổ chức học tập chuyên đề năm',
    n: '64',
    d: '64',
    percent: '100%',
    share: 10000,
    word: 'cơ sở đảng',
    base: 'trên số cơ sở đảng',
    issuers: [],
    comparison: null,
    missing: null,
  },
  {
    ...headline,
    code: 'breakthrough',
    title: 'Giải quyết khâu đột phá',
    n: '0',
    d: '0',
    percent: '–',
    share: null,
    word: 'khâu đột phá',
    base: 'trên số nội dung đã đăng ký',
    issuers: [],
    comparison: null,
    missing: null,
  },
];

export function missingList(count: number): MissingList {
  return {
    title: 'Chi bộ chưa hoàn thành kiểm tra',
    total: count,
    href: '/units/1/figures/inspection-quota?tab=missing',
    rows: Array.from({ length: Math.min(count, 40) }, (_, index) => {
      const committee = index % 3 !== 1;
      return [
        `/units/${400 + index}`,
        branchName(index),
        organizationName(index),
        committee ? `${index % 2}/2 cuộc` : '0/1 cuộc',
        index === 3 ? '' : personName(index),
        committee ? 'có chi ủy' : 'không có chi ủy',
      ];
    }),
  };
}

export function reportGrid(count: number): ReportGrid {
  const patterns = [
    'OOOOOMNNNNNN',
    'OLOOLONNNNNN',
    'OOOOOONNNNNN',
    'OMMLOMNNNNNN',
    '---OOONNNNNN',
    'LLOOOLNNNNNN',
  ];
  return {
    more: null,
    title: 'Báo cáo tháng',
    months,
    totals: { onTime: '447', late: '52', missing: '41', expected: '540' },
    rows: Array.from({ length: count }, (_, index) => [
      `/units/${100 + index}`,
      organizationName(index),
      patterns[index % patterns.length] ?? '',
      index % 6 === 2 ? '100%' : '83,33%',
    ]),
  };
}
