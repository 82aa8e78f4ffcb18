/** What the rows behind a figure are: a kind of the SQL view `subject`. */
export type SubjectKind =
  | 'unit'
  | 'member'
  | 'deed'
  | 'inspection'
  | 'session'
  | 'commendation'
  | 'example'
  | 'model'
  | 'initiative'
  | 'output'
  | 'report';

export type FigureDefinition = {
  /** The folder of lib/ whose facts it counts; the column of that name in the view. */
  noun:
    | 'hierarchy'
    | 'inspections'
    | 'deeds'
    | 'commitments'
    | 'reports'
    | 'honours'
    | 'initiatives'
    | 'study';
  title: string;
  /** Đơn vị đếm: the word that follows the number. Units, items, people and attendances (lượt) never share one. */
  word: string;
  /** What the denominator counts, printed beside the share; null for a plain count. */
  base: string | null;
  subject: SubjectKind;
  /** The heading over the rows in the numerator. */
  done: string;
  /** What the rows of the base are that are not in the numerator yet: "Còn 92 … chi bộ chưa hoàn thành". */
  missing: string | null;
  /** Names of the facets; a figure whose facets are free text (fields, kinds) has none. */
  facets?: Readonly<Record<string, string>>;
  /** False where the facets must not be added up (leaflets and posters). */
  total?: false;
  /** One subject may stand in several contributions, so its months are not drawn (see readTrend). */
  many?: true;
  /** The figure whose rows are the evidence for one unit's part in this one: its inspections behind the quota. */
  evidence?: { figure: string; facet?: string };
};
