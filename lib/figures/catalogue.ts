/**
 * The catalogue of figures (figures.md section 4): what each code of the SQL view `contribution` is called, counts
 * and is measured against. Adding a figure = one arm in that view, one entry here, one arm in the view `subject`
 * where its rows are a new kind of thing.
 */
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
  noun: 'hierarchy' | 'inspections' | 'deeds' | 'commitments' | 'reports' | 'honours' | 'initiatives' | 'study';
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

export const awardLevels = { grassroots: 'Cấp cơ sở', bloc: 'Cấp Đảng ủy khối', province: 'Cấp tỉnh', central: 'Cấp Trung ương' };
const unitKinds = { grassroots_committee: 'đảng bộ cơ sở', grassroots_branch: 'chi bộ cơ sở', branch: 'chi bộ trực thuộc' };
const standings = { official: 'chính thức', probationary: 'dự bị', exempt: 'miễn sinh hoạt', suspended: 'đình chỉ' };

const audiences = {
  party: 'đảng viên',
  key_cadres: 'cán bộ chủ chốt, báo cáo viên',
  youth_union: 'đoàn viên',
  veterans: 'cựu chiến binh',
  delegates: 'đại biểu',
};
const sessionKinds = {
  plenary: 'hội nghị tập trung',
  in_branch: 'triển khai tại chi bộ',
  thematic: 'sinh hoạt chuyên đề',
  contest: 'hội thi',
  talk: 'tọa đàm, nói chuyện',
};
/** "party/plenary" -> "hội nghị tập trung (đảng viên)". */
const sessionFacets = Object.fromEntries(
  Object.entries(audiences).flatMap(([audience, who]) =>
    Object.entries(sessionKinds).map(([kind, what]) => [`${audience}/${kind}`, `${what} (${who})`]),
  ),
);

export const catalogue = {
  organizations: { noun: 'hierarchy', title: 'Tổ chức cơ sở đảng', word: 'tổ chức cơ sở đảng', base: null, subject: 'unit', done: 'Danh sách tổ chức cơ sở đảng', missing: null, facets: unitKinds },
  branches: { noun: 'hierarchy', title: 'Chi bộ', word: 'chi bộ', base: null, subject: 'unit', done: 'Danh sách chi bộ', missing: null, facets: unitKinds },
  members: { noun: 'hierarchy', title: 'Đảng viên', word: 'đảng viên', base: null, subject: 'member', done: 'Danh sách đảng viên', missing: null, facets: standings },
  admissions: { noun: 'hierarchy', title: 'Kết nạp đảng viên', word: 'đảng viên', base: null, subject: 'member', done: 'Đảng viên mới kết nạp', missing: null },
  'inspection-quota': { noun: 'inspections', title: 'Chi bộ hoàn thành kiểm tra đảng viên theo chỉ tiêu', word: 'chi bộ', base: 'trên số chi bộ đang hoạt động', subject: 'unit', done: 'Chi bộ đã hoàn thành', missing: 'chi bộ chưa hoàn thành', evidence: { figure: 'inspections', facet: 'inspection' } },
  inspections: { noun: 'inspections', title: 'Kiểm tra, giám sát đảng viên', word: 'cuộc', base: null, subject: 'inspection', done: 'Các cuộc đã hoàn thành', missing: null, facets: { inspection: 'kiểm tra', supervision: 'giám sát' }, total: false },
  'inspected-members': { noun: 'inspections', title: 'Đảng viên được kiểm tra', word: 'đảng viên', base: null, subject: 'member', done: 'Đảng viên được kiểm tra', missing: null, many: true },
  'deeds-collective': { noun: 'deeds', title: 'Việc làm tốt của tập thể', word: 'việc làm tốt', base: 'trên số việc tập thể đã đăng ký', subject: 'deed', done: 'Việc đã thực hiện', missing: 'việc chưa thực hiện', facets: awardLevels },
  'deeds-individual': { noun: 'deeds', title: 'Việc làm tốt của cá nhân', word: 'việc làm tốt', base: 'trên số việc cá nhân đã đăng ký', subject: 'deed', done: 'Việc đã thực hiện', missing: 'việc chưa thực hiện', facets: awardLevels },
  commitments: { noun: 'commitments', title: 'Cam kết tu dưỡng, rèn luyện', word: 'đảng viên', base: 'trên số đảng viên phải cam kết (không tính miễn sinh hoạt)', subject: 'member', done: 'Đảng viên đã cam kết', missing: 'đảng viên chưa cam kết' },
  'reports-submitted': { noun: 'reports', title: 'Báo cáo tháng đã gửi', word: 'báo cáo', base: 'trên số báo cáo đã đến hạn', subject: 'report', done: 'Báo cáo đã gửi', missing: 'báo cáo chưa gửi' },
  'reports-on-time': { noun: 'reports', title: 'Báo cáo tháng đúng hạn', word: 'báo cáo', base: 'trên số báo cáo đã đến hạn', subject: 'report', done: 'Báo cáo đúng hạn', missing: 'báo cáo chậm hoặc chưa gửi' },
  'commendations-collective': { noun: 'honours', title: 'Khen thưởng tập thể', word: 'lượt tập thể', base: null, subject: 'commendation', done: 'Tập thể được khen thưởng', missing: null, facets: awardLevels },
  'commendations-individual': { noun: 'honours', title: 'Khen thưởng cá nhân', word: 'lượt cá nhân', base: null, subject: 'commendation', done: 'Cá nhân được khen thưởng', missing: null, facets: awardLevels },
  'good-examples-collective': { noun: 'honours', title: 'Ghi danh người tốt, việc tốt: tập thể', word: 'tập thể', base: null, subject: 'example', done: 'Tập thể được ghi danh', missing: null },
  'good-examples-individual': { noun: 'honours', title: 'Ghi danh người tốt, việc tốt: cá nhân', word: 'cá nhân', base: null, subject: 'example', done: 'Cá nhân được ghi danh', missing: null },
  models: { noun: 'initiatives', title: 'Mô hình đang thực hiện', word: 'mô hình', base: null, subject: 'model', done: 'Các mô hình', missing: null },
  'breakthrough-items': { noun: 'initiatives', title: 'Khâu đột phá', word: 'nội dung', base: 'trên số nội dung đã đăng ký', subject: 'initiative', done: 'Đã giải quyết', missing: 'nội dung chưa giải quyết' },
  'breakthrough-units': { noun: 'initiatives', title: 'Đơn vị giải quyết khâu đột phá', word: 'đơn vị', base: 'trên số đơn vị đã đăng ký', subject: 'unit', done: 'Đơn vị đã giải quyết', missing: 'đơn vị chưa giải quyết', evidence: { figure: 'breakthrough-items' }, many: true },
  'limitation-items': { noun: 'initiatives', title: 'Hạn chế, yếu kém', word: 'vấn đề', base: 'trên số vấn đề đã đăng ký', subject: 'initiative', done: 'Đã giải quyết', missing: 'vấn đề chưa giải quyết' },
  'limitation-units': { noun: 'initiatives', title: 'Đơn vị giải quyết hạn chế, yếu kém', word: 'đơn vị', base: 'trên số đơn vị đã đăng ký', subject: 'unit', done: 'Đơn vị đã giải quyết', missing: 'đơn vị chưa giải quyết', evidence: { figure: 'limitation-items' }, many: true },
  'study-sessions': { noun: 'study', title: 'Hội nghị, học tập, sinh hoạt', word: 'cuộc', base: null, subject: 'session', done: 'Các cuộc đã tổ chức', missing: null, facets: sessionFacets },
  'study-participation': { noun: 'study', title: 'Đảng viên tham gia học tập', word: 'lượt đảng viên', base: 'trên số lượt đảng viên được triệu tập', subject: 'session', done: 'Các cuộc đã tổ chức', missing: null },
  'study-attendances': { noun: 'study', title: 'Lượt người dự học tập', word: 'lượt người', base: null, subject: 'session', done: 'Các cuộc đã tổ chức', missing: null, facets: sessionFacets },
  'contest-entries': { noun: 'study', title: 'Bài dự thi', word: 'bài', base: null, subject: 'session', done: 'Các hội thi', missing: null, total: false, many: true },
  'study-organizations': { noun: 'study', title: 'Tổ chức cơ sở đảng đã tổ chức học tập', word: 'cơ sở đảng', base: 'trên số tổ chức cơ sở đảng đang hoạt động', subject: 'unit', done: 'Cơ sở đảng đã tổ chức', missing: 'cơ sở đảng chưa tổ chức', evidence: { figure: 'study-sessions' }, many: true },
  propaganda: { noun: 'study', title: 'Sản phẩm tuyên truyền', word: 'sản phẩm', base: null, subject: 'output', done: 'Các sản phẩm', missing: null, total: false },
} as const satisfies Record<string, FigureDefinition>;

export type FigureCode = keyof typeof catalogue;

export const figureCodes = Object.keys(catalogue) as FigureCode[];

/** The definition behind a code, with its optional parts visible to the type checker. */
export function figure(code: FigureCode): FigureDefinition {
  return catalogue[code];
}

/** True for a code of the catalogue; anything else from a URL is no figure. */
export function isFigureCode(text: string): text is FigureCode {
  return Object.hasOwn(catalogue, text);
}
