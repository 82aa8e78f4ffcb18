import type { OverviewView } from '@/lib/figures/overview-view';
import { organizationName, personName } from './names';
import {
  cards,
  childRows,
  columns,
  deedTrend,
  headline,
  inspectionTrend,
  missingList,
  reportGrid,
} from './sample-parts';

export const base: Pick<OverviewView, 'unit' | 'notice' | 'asOf' | 'period'> = {
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
      href: '/models/1',
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
      href: '/models/2',
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
