import type { FigureRow, FigureView } from '@/lib/figures/figure-view';
import type {
  ChildRow,
  FigureCard,
  MissingList,
  OverviewView,
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

function childRows(count: number): readonly ChildRow[] {
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

const columns = [
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

const inspectionTrend = shareTrend(
  'inspection-quota',
  'Kiểm tra đảng viên: tỷ lệ chi bộ hoàn thành',
  [280, 1121, 2554, 4080, 5638, 7133],
  [190, 840, 1900, 3210, 4602, 5893, 6520, 7100, 7944, 8442, 9190, 9687],
);
const deedTrend: Trend = {
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

const headline: FigureCard = {
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

const cards: readonly FigureCard[] = [
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

function missingList(count: number): MissingList {
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

function reportGrid(count: number): ReportGrid {
  const patterns = [
    'OOOOOMNNNNNN',
    'OLOOLONNNNNN',
    'OOOOOONNNNNN',
    'OMMLOMNNNNNN',
    '---OOONNNNNN',
    'LLOOOLNNNNNN',
  ];
  return {
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

const base: Pick<OverviewView, 'unit' | 'notice' | 'asOf' | 'period'> = {
  unit: {
    id: 1,
    name: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang',
    kind: 'Đảng bộ Khối',
    path: [],
  },
  notice: null,
  asOf: {
    iso: '2022-06-30',
    text: '30/06/2022',
    max: '2026-11-23',
    keep: [],
    quick: [
      { text: 'Hôm nay', href: '?', current: false },
      { text: 'Cuối tháng trước', href: '?asOf=2026-10-31', current: false },
      { text: '30/6', href: '?asOf=2022-06-30', current: true },
      { text: '31/12 năm trước', href: '?asOf=2021-12-31', current: false },
    ],
  },
  period: {
    text: 'Năm 2022: 01/01/2022 – 30/06/2022',
    options: [
      { text: 'Năm 2022', href: '?period=y', current: true },
      { text: '6 tháng đầu năm', href: '?period=h1', current: false },
      { text: 'Quý II/2022', href: '?period=q2', current: false },
    ],
  },
};

/** A bloc in the middle of its year: everything at once. */
export const blocOverview: OverviewView = {
  ...base,
  theme:
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc',
  heads: [
    {
      label: 'tổ chức cơ sở đảng',
      value: '90',
      note: '64 đảng bộ cơ sở, 26 chi bộ cơ sở',
      href: '/units/1/tree',
    },
    {
      label: 'chi bộ',
      value: '321',
      note: '26 chi bộ cơ sở, 295 trực thuộc',
      href: '/units/1/branches',
    },
    { label: 'đảng viên', value: '5.213', note: '5.094 chính thức, 119 dự bị', href: '/members' },
  ],
  cards,
  children: { title: 'Theo tổ chức cơ sở đảng', columns, rows: childRows(90) },
  trends: [inspectionTrend, deedTrend],
  missing: missingList(92),
  deeds: [
    {
      kind: 'collective',
      title: 'Tập thể',
      registered: '254',
      completed: '125',
      percent: '49,21%',
      share: 4921,
      href: '#',
    },
    {
      kind: 'individual',
      title: 'Cá nhân',
      registered: '3.325',
      completed: '2.497',
      percent: '75,09%',
      share: 7509,
      href: '#',
    },
  ],
  commendations: {
    collectiveHref: '#',
    individualHref: '#',
    rows: [
      { level: 'Cấp cơ sở', collective: '241', individual: '498' },
      { level: 'Cấp Đảng ủy Khối', collective: '36', individual: '118' },
      { level: 'Cấp tỉnh', collective: '28', individual: '34' },
      { level: 'Cấp Trung ương', collective: '9', individual: '7' },
    ],
  },
  models: [
    {
      name: 'Lý luận gắn thực tiễn – sinh kế bền vững',
      unitName: 'Đảng bộ Trường Chính trị tỉnh',
      unitHref: '/units/101',
      summary: 'Mỗi lớp học đăng ký ít nhất một mô hình tạo sinh kế cho hộ nghèo, hộ cận nghèo.',
      measures: [
        { name: 'căn nhà', achieved: '6', target: '6', met: true },
        { name: 'hộ được hỗ trợ', achieved: '6', target: '8', met: false },
        { name: 'kinh phí', achieved: '498.000.000 đ', target: null, met: null },
      ],
    },
    {
      name: 'Hoa thơm lấn cỏ dại',
      unitName: organizationName(0),
      unitHref: '/units/100',
      summary: '',
      measures: [{ name: 'chứng từ trực tuyến', achieved: '96,4%', target: '≥ 96%', met: true }],
    },
  ],
  reports: reportGrid(90),
  counts: [
    {
      title: 'Hội nghị, sinh hoạt chuyên đề',
      value: '214',
      word: 'cuộc',
      parts: ['2 tập trung', '16 tại chi bộ', '12.480 lượt người'],
      href: '#',
    },
    {
      title: 'Gương người tốt, việc tốt',
      value: '99',
      word: 'gương',
      parts: ['8 tập thể', '91 cá nhân'],
      href: '#',
    },
    {
      title: 'Hạn chế đã khắc phục',
      value: '24',
      word: 'vấn đề',
      parts: ['12 đơn vị đăng ký'],
      href: '#',
    },
    {
      title: 'Tuyên truyền',
      value: '3.970',
      word: 'sản phẩm',
      parts: ['3.700 tờ gấp', '270 pano'],
      href: '#',
    },
  ],
};

/** A branch as its secretary sees it. */
export const branchOverview: OverviewView = {
  ...blocOverview,
  unit: {
    id: 412,
    name: 'Chi bộ Phòng Tổ chức – Hành chính',
    kind: 'Chi bộ trực thuộc, có chi ủy',
    path: [
      { name: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang', href: '/units/1' },
      { name: organizationName(0), href: '/units/100' },
    ],
  },
  heads: [{ label: 'đảng viên', value: '17', note: '16 chính thức, 1 dự bị', href: '/members' }],
  cards: [
    {
      ...headline,
      n: '1',
      d: '2',
      percent: '50%',
      share: 5000,
      word: 'cuộc kiểm tra',
      base: 'trên số cuộc chi bộ có chi ủy phải làm trong năm',
      comparison: null,
      missing: { text: 'Còn 1 cuộc theo chỉ tiêu', href: '#' },
    },
    ...cards.slice(1, 3),
  ],
  children: null,
  trends: [],
  missing: {
    ...missingList(3),
    title: 'Đảng viên chưa gửi cam kết',
    rows: missingList(3).rows.map((row, index) => [
      row[0],
      personName(index + 20),
      '',
      'chưa gửi',
      personName(2),
      '',
    ]),
  },
  models: [],
  reports: reportGrid(1),
};

/** A unit outside every campaign year: nothing to count. */
export const emptyOverview: OverviewView = {
  ...base,
  notice: 'Ngày đã chọn ở sau ngày hôm nay, nên trang hiện số liệu của hôm nay.',
  theme: null,
  heads: [],
  cards: [],
  children: null,
  trends: [],
  missing: null,
  deeds: [],
  commendations: { rows: [], collectiveHref: '#', individualHref: '#' },
  models: [],
  reports: null,
  counts: [],
};

const tabs = (current: number): FigureView['tabs'] =>
  [
    { text: 'Theo đơn vị', count: null },
    { text: 'Đã hoàn thành', count: '229' },
    { text: 'Chưa hoàn thành', count: '92' },
  ].map((tab, index) => ({ ...tab, href: `?tab=${index}`, current: index === current }));

const figure: Omit<FigureView, 'tabs' | 'children' | 'rows'> = {
  ...base,
  unit: { ...base.unit, href: '/units/1' },
  headline,
  trend: inspectionTrend,
};

export const figureByUnit: FigureView = {
  ...figure,
  tabs: tabs(0),
  children: {
    title: 'Tổ chức cơ sở đảng',
    columns: columns.slice(0, 1),
    rows: childRows(90).map((row): ChildRow => [row[0], row[1], ...row.slice(2, 6)]),
  },
  rows: null,
};

export const figureRows: FigureView = {
  ...figure,
  tabs: tabs(2),
  children: null,
  rows: {
    columns: ['Chi bộ', 'Trực thuộc', 'Cuộc gần nhất', 'Tiến độ'],
    total: '321 chi bộ, đang hiện 1–321',
    nextHref: '?after=100',
    prevHref: null,
    empty: '',
    rows: Array.from(
      { length: 321 },
      (_, index): FigureRow => [
        branchName(index),
        organizationName(index),
        index % 2 ? '14/03/2022' : '',
        `${index % 2}/2 cuộc · Bí thư: ${personName(index)}`,
        `/units/${400 + index}`,
      ],
    ),
  },
};

export const figureNoRows: FigureView = {
  ...figure,
  trend: null,
  tabs: tabs(2),
  children: null,
  rows: {
    columns: ['Chi bộ', '', '', ''],
    rows: [],
    total: '0',
    nextHref: null,
    prevHref: null,
    empty: 'Không còn chi bộ nào chưa hoàn thành',
  },
};
