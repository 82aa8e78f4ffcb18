/**
 * What the overview page shows, in words and packed rows: the only thing that crosses from the figures to the
 * components. Every number is already formatted by the bloc's own percent setting; charts get shares in basis
 * points (7133 = 71,33 %). Long lists are arrays of primitives, because the cost of a dynamic page is the number
 * of elements that cross to the browser.
 */

/** A number with its word: "90" "tổ chức cơ sở đảng" "(64 đảng bộ cơ sở, 26 chi bộ cơ sở)". */
export type HeadCount = { label: string; value: string; note: string; href: string | null };

/** "229/321 chi bộ đạt 71,33%" with its base, its issuers, its complement and last year's same day. */
export type FigureCard = {
  code: string;
  title: string;
  /** Null where there is no denominator (a plain count). */
  n: string;
  d: string | null;
  /** "–" for a zero base, null for a plain count. */
  percent: string | null;
  /** The share in basis points for the bar, 0–10000; null without a base. */
  share: number | null;
  /** Counted unit: "chi bộ", "đảng viên", "việc làm tốt". */
  word: string;
  /** "trên số chi bộ đang hoạt động" */
  base: string | null;
  /** "Chỉ tiêu số 02, Nghị quyết năm 2022 của Tỉnh ủy" */
  issuers: readonly string[];
  /** "tăng 12,4 điểm % so với cùng kỳ (58,93%)", null where last year has nothing. */
  comparison: string | null;
  href: string;
  /** "Còn 92 chi bộ chưa hoàn thành" and where to see them; null when nobody is missing or it is no list. */
  missing: { text: string; href: string } | null;
};

/** One of a few ready answers, as a link. */
export type Choice = { text: string; href: string; current: boolean };

/** The date of the figures and the ways to change it. */
export type AsOfControl = {
  iso: string;
  /** "30/06/2022" */
  text: string;
  /** No later date can be asked for: today, ISO. */
  max: string;
  /** Other parameters of the address that a new date must not lose: [name, value]. */
  keep: readonly (readonly [string, string])[];
  /** "Hôm nay", "Cuối tháng trước", "30/6", "31/12 năm trước". */
  quick: readonly Choice[];
};

/** The bars and the table by child unit: one row a child, four primitives a column. */
export type ChildTable = {
  /** "Tổ chức cơ sở đảng" or "Chi bộ" */
  title: string;
  columns: readonly { code: string; title: string; word: string }[];
  rows: readonly ChildRow[];
};
/**
 * [href, name, n1, d1, share1, percent1, n2, d2, share2, percent2, …]. n and d are texts ("3.325"), d is "" for a
 * plain count; share in basis points, -1 for a zero base or a plain count; percent "–" for a zero base, "" for a count.
 */
export type ChildRow = readonly [href: string, name: string, ...cells: (string | number)[]];

/** One line by month beside the same months of last year; shares in basis points or counts. */
export type Trend = {
  code: string;
  title: string;
  /** "%" for shares in basis points, otherwise the counted unit. */
  unit: string;
  /** [month label "T1", this year | null, last year | null, this year's text, last year's text] */
  points: readonly (readonly [string, number | null, number | null, string, string])[];
  thisYear: string;
  lastYear: string;
};

/** Who is not there yet, by name. Row: [href, unit name, parent's name, progress "1/2 cuộc", secretary's name, "có chi ủy" | "không có chi ủy"] */
export type MissingList = {
  title: string;
  total: number;
  rows: readonly (readonly [string, string, string, string, string, string])[];
  /** Where the whole list stands, when rows is cut short. */
  href: string;
};

export type DeedPair = {
  kind: 'collective' | 'individual';
  title: string;
  registered: string;
  completed: string;
  percent: string;
  share: number | null;
  href: string;
};

/** Row: [level, collective count, individual count] plus where each opens. */
export type LevelTable = {
  rows: readonly { level: string; collective: string; individual: string }[];
  collectiveHref: string;
  individualHref: string;
};

export type ModelCard = {
  name: string;
  /** The model's own page. */
  href: string;
  unitName: string;
  unitHref: string;
  summary: string;
  measures: readonly {
    name: string;
    achieved: string;
    target: string | null;
    met: boolean | null;
  }[];
};

export type ReportGrid = {
  months: readonly string[];
  /** [href, unit name, one letter a month: O on time, L late, M missing, N not due, - not expected; on-time percent text] */
  rows: readonly (readonly [string, string, string, string])[];
  totals: { onTime: string; late: string; missing: string; expected: string };
  title: string;
  /** Where the units stand that the grid is cut before; null when it shows all. */
  more: { text: string; href: string } | null;
};

/** A plain count with parts: "214 cuộc · 2 tập trung · 16 tại chi bộ". */
export type CountLine = {
  title: string;
  value: string;
  word: string;
  parts: readonly string[];
  href: string;
};

export type OverviewView = {
  unit: { id: number; name: string; kind: string; path: readonly { name: string; href: string }[] };
  /** Why the day asked for could not be taken; null when it was. */
  notice: string | null;
  asOf: AsOfControl;
  /** "Năm 2022: 01/01/2022 – 30/06/2022" and the other periods that hold the date. */
  period: { text: string; options: readonly Choice[] };
  /** Null outside every campaign year: the page says so and offers the nearest. */
  theme: string | null;
  heads: readonly HeadCount[];
  cards: readonly FigureCard[];
  children: ChildTable | null;
  trends: readonly Trend[];
  missing: MissingList | null;
  deeds: readonly DeedPair[];
  commendations: LevelTable;
  models: readonly ModelCard[];
  reports: ReportGrid | null;
  counts: readonly CountLine[];
};
