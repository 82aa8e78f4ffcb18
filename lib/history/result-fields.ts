import { BASIS_WORDS, LEVEL_WORDS, RECIPIENT_WORDS } from '@/lib/honours/view';
import { OPERATOR_WORDS } from '@/lib/initiatives/measure-view';
import { KIND_WORDS as INITIATIVE_WORDS } from '@/lib/initiatives/view';
import { day, OWN, one, ref, text } from './field';

/** Columns of what came of it: initiatives, models, propaganda, honours. */
export const RESULT_FIELDS = {
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
  measure_reading: {
    ...OWN,
    measure_id: ref('Chỉ số', 'measure'),
    read_on: day('Ngày'),
    achieved: text('Đạt được'),
  },
  propaganda_output: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    kind: text('Loại'),
    title: text('Tên sản phẩm'),
    quantity: text('Số lượng'),
    unit_of_measure: text('Đơn vị tính'),
    recipients: text('Nơi nhận'),
    issued_on: day('Ngày phát hành'),
  },
  good_example: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    recipient: one('Đối tượng', RECIPIENT_WORDS),
    member_id: ref('Đảng viên', 'member'),
    named: text('Tên'),
    field: text('Lĩnh vực'),
    title: text('Gương'),
    story: text('Việc làm'),
    recorded_on: day('Ngày ghi danh'),
    basis: one('Căn cứ công khai', BASIS_WORDS),
    basis_document: text('Văn bản'),
    published_on: day('Công khai từ ngày'),
  },
  commendation_round: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    level: one('Cấp khen', LEVEL_WORDS),
    decision_number: text('Số quyết định'),
    decided_on: day('Ngày quyết định'),
    form: text('Hình thức khen thưởng'),
    occasion: text('Thành tích'),
  },
  commendation: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    recipient: one('Đối tượng', RECIPIENT_WORDS),
    member_id: ref('Đảng viên', 'member'),
    named: text('Tên'),
    // The round tells its level and day.
    round_id: null,
    level: null,
    decided_on: null,
  },
} as const;
