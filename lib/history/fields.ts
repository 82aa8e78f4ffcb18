import { REVIEW_WORDS } from '@/lib/commitments/view';
import { DEED_KIND_WORDS, DEED_LEVEL_WORDS, DEED_STATE_WORDS } from '@/lib/deeds/view';
import { KIND_WORDS as INITIATIVE_WORDS } from '@/lib/initiatives/view';
import { KIND_WORDS, STATE_WORDS } from '@/lib/inspections/view';
import { AUDIENCE_WORDS, KIND_WORDS as SESSION_WORDS } from '@/lib/study/view';
import type { ToldTable } from './history';

/** What an id points at, and so how it is read out. */
export type Reference = 'unit' | 'member' | 'user' | 'group' | 'standard' | 'section' | 'year';

/** How a column is called and its values are read out. */
export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'day' | 'yes-no' | 'moment';
  readonly words?: Readonly<Record<string, string>>;
  readonly of?: Reference;
}

const text = (name: string): Field => ({ name, kind: 'text' });
const day = (name: string): Field => ({ name, kind: 'day' });
const yesNo = (name: string): Field => ({ name, kind: 'yes-no' });
const one = (name: string, words: Field['words'] = {}): Field => ({ name, kind: 'text', words });
const ref = (name: string, of: Reference): Field => ({ name, kind: 'text', of });

/** Columns that are the machine's own: told nowhere. */
const OWN = {
  id: null,
  bloc_id: null,
  recorded_by: null,
  recorded_at: null,
  version: null,
  search_key: null,
} as const;

const RECIPIENT_WORDS = { collective: 'Tập thể', member: 'Đảng viên', non_member: 'Quần chúng' };
const OPERATOR_WORDS = { at_least: 'ít nhất', at_most: 'nhiều nhất', exactly: 'đúng' };

/** Every column of the tables that are told, with its name in Vietnamese; null is told nowhere. */
export const FIELDS: Readonly<Record<ToldTable, Readonly<Record<string, Field | null>>>> = {
  good_deed: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    year_id: ref('Năm', 'year'),
    kind: one('Loại', DEED_KIND_WORDS),
    member_id: ref('Đảng viên', 'member'),
    title: text('Việc làm tốt'),
    group_id: ref('Nhóm việc', 'group'),
    study_content: text('Học tập Bác'),
    practice_content: text('Làm theo Bác'),
    example_content: text('Nêu gương'),
    measurable_target: text('Chỉ tiêu đo được'),
    starts_on: day('Ngày bắt đầu'),
    due_on: day('Hạn hoàn thành'),
    state: one('Trạng thái', DEED_STATE_WORDS),
    registered_on: day('Ngày đăng ký'),
    approved_on: day('Ngày chi bộ duyệt'),
    completed_on: day('Ngày hoàn thành'),
    ended_on: day('Ngày kết thúc'),
    result: text('Kết quả'),
    confirmed_by: ref('Người xác nhận', 'user'),
    returned_on: day('Ngày trả lại'),
    return_reason: text('Lý do trả lại'),
  },
  good_deed_level: { ...OWN, deed_id: null, level: one('Cấp đăng ký', DEED_LEVEL_WORDS) },
  good_deed_standard: { ...OWN, deed_id: null, standard_id: ref('Chuẩn mực', 'standard') },
  deed_progress: {
    ...OWN,
    deed_id: null,
    noted_on: day('Ngày'),
    body: text('Nội dung'),
  },
  evidence: {
    ...OWN,
    deed_id: null,
    inspection_id: null,
    model_id: null,
    media_type: null,
    byte_size: null,
    width: null,
    height: null,
    sha256: null,
    has_thumbnail: null,
    file_name: text('Tên tệp'),
    withdrawn_at: { name: 'Rút lúc', kind: 'moment' },
  },
  commitment: {
    ...OWN,
    member_id: ref('Đảng viên', 'member'),
    year_id: ref('Năm', 'year'),
    unit_id: ref('Chi bộ', 'unit'),
    submitted_on: day('Ngày gửi'),
    confirmed_on: day('Ngày xác nhận'),
    confirmed_by: ref('Người xác nhận', 'user'),
    returned_on: day('Ngày trả lại'),
    return_reason: text('Lý do trả lại'),
  },
  commitment_entry: {
    ...OWN,
    commitment_id: null,
    section_id: ref('Phần', 'section'),
    body: text('Nội dung'),
  },
  commitment_review: {
    ...OWN,
    commitment_id: null,
    kind: one('Kỳ', REVIEW_WORDS),
    body: text('Nội dung'),
    submitted_on: day('Ngày gửi'),
  },
  inspection: {
    ...OWN,
    unit_id: ref('Chi bộ', 'unit'),
    kind: one('Loại', KIND_WORDS),
    state: one('Trạng thái', STATE_WORDS),
    content: text('Nội dung'),
    planned_on: day('Ngày theo kế hoạch'),
    held_on: day('Ngày kết thúc cuộc'),
    conclusion: text('Kết luận'),
    strengths: text('Ưu điểm'),
    shortcomings: text('Khuyết điểm'),
    remedy_due_on: day('Hạn khắc phục'),
    subject_matter: text('Đối tượng'),
    examined_from: day('Mốc kiểm tra từ'),
    examined_to: day('Mốc kiểm tra đến'),
    method: text('Cách tiến hành'),
    self_report_received: yesNo('Đã nhận báo cáo tự kiểm tra'),
    branch_meeting_on: day('Ngày họp chi bộ'),
    followed_up_on: day('Ngày xác nhận đã khắc phục'),
  },
  inspected_member: {
    ...OWN,
    inspection_id: null,
    member_id: ref('Đảng viên được kiểm tra', 'member'),
    result: text('Kết quả'),
  },
  study_session: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    kind: one('Hình thức', SESSION_WORDS),
    audience: one('Đối tượng', AUDIENCE_WORDS),
    topic: text('Nội dung sinh hoạt'),
    held_on: day('Ngày sinh hoạt'),
    people_expected: text('Số người phải dự'),
    people_present: text('Số người dự'),
    guests: text('Khách'),
    attendances: text('Số lượt'),
  },
  study_attendance: { ...OWN, session_id: null, member_id: ref('Người dự', 'member') },
  contest_result: {
    ...OWN,
    session_id: null,
    stage: text('Vòng'),
    rank: null,
    entries: text('Số bài dự thi'),
  },
  study_plan: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    kind: one('Hình thức', SESSION_WORDS),
    audience: one('Đối tượng', AUDIENCE_WORDS),
    topic: text('Nội dung sinh hoạt'),
    planned_on: day('Ngày sinh hoạt'),
    place: text('Địa điểm'),
    held_as: null,
  },
  initiative: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    kind: one('Loại', INITIATIVE_WORDS),
    title: text('Nội dung'),
    registered_on: day('Ngày đăng ký'),
    resolved_on: day('Ngày giải quyết xong'),
    result: text('Kết quả'),
  },
  good_model: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    name: text('Tên mô hình'),
    summary: text('Tóm tắt'),
    started_on: day('Ngày bắt đầu'),
    ended_on: day('Ngày kết thúc'),
  },
  model_measure: {
    ...OWN,
    model_id: null,
    rank: null,
    name: text('Chỉ số'),
    unit_of_measure: text('Đơn vị tính'),
    operator: one('So với chỉ tiêu', OPERATOR_WORDS),
    target: text('Chỉ tiêu'),
  },
  good_example: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    recipient: one('Đối tượng', RECIPIENT_WORDS),
    member_id: ref('Đảng viên', 'member'),
    named: text('Tên'),
    field: text('Lĩnh vực'),
    story: text('Việc làm'),
    recorded_on: day('Ngày ghi danh'),
  },
  commendation: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    recipient: one('Đối tượng', RECIPIENT_WORDS),
    member_id: ref('Đảng viên', 'member'),
    named: text('Tên'),
    form: text('Hình thức khen thưởng'),
    level: one('Cấp khen', DEED_LEVEL_WORDS),
    decision_number: text('Số quyết định'),
    decided_on: day('Ngày quyết định'),
    occasion: text('Thành tích'),
  },
};
