import type { AsOfControl, ChildTable, Choice, FigureCard, Trend } from './overview-view';

/** One row behind a figure: [title, subtitle, date, detail, href | null]; "" where a row has nothing to say. */
export type FigureRow = readonly [
  title: string,
  subtitle: string,
  date: string,
  detail: string,
  href: string | null,
];

/** The rows behind a figure or its complement, one page of them. */
export type FigureRows = {
  /** Headings of the four columns; "" drops a column that is empty in every row. */
  columns: readonly [string, string, string, string];
  rows: readonly FigureRow[];
  /** "92 chi bộ chưa hoàn thành" */
  total: string;
  nextHref: string | null;
  previousHref: string | null;
  /** What is said where there is no row: "Không còn chi bộ nào chưa hoàn thành." */
  empty: string;
};

/** One tab of the figure page: "Theo đơn vị", "Đã có trong tử số", "Chưa đạt". */
export type FigureTab = Choice & { count: string | null };

/** What the page of one figure shows: the same card as on the overview, its parts, and the rows behind it. */
export type FigureView = {
  unit: {
    id: number;
    name: string;
    kind: string;
    path: readonly { name: string; href: string }[];
    href: string;
  };
  /** Why the day asked for could not be taken; null when it was. */
  notice: string | null;
  asOf: AsOfControl;
  period: { text: string; options: readonly Choice[] };
  headline: FigureCard;
  trend: Trend | null;
  tabs: readonly FigureTab[];
  /** What stands under the tabs: the child units … */
  children: ChildTable | null;
  /** … or the rows. */
  rows: FigureRows | null;
};
