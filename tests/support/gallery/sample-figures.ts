import type { FigureRow, FigureView } from '@/lib/figures/figure-view';
import type { ChildRow } from '@/lib/figures/overview-view';
import { branchName, organizationName, personName } from './names';
import { base } from './sample-overviews';
import { childRows, columns, headline, inspectionTrend } from './sample-parts';

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
    previousHref: null,
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
    previousHref: null,
    empty: 'Không còn chi bộ nào chưa hoàn thành',
  },
};
