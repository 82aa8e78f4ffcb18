import type { DeedKind, DeedLevel, DeedState } from './rules';

export const DEED_STATE_WORDS: Readonly<Record<DeedState, string>> = {
  draft: 'Bản nháp',
  registered: 'Đã đăng ký',
  approved: 'Chi bộ đã duyệt',
  under_way: 'Đang thực hiện',
  completed: 'Đã hoàn thành',
  not_completed: 'Không hoàn thành',
  withdrawn: 'Đã rút',
  carried_over: 'Chuyển sang năm sau',
};

export const DEED_KIND_WORDS: Readonly<Record<DeedKind, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
};

export const DEED_LEVEL_WORDS: Readonly<Record<DeedLevel, string>> = {
  grassroots: 'Cấp cơ sở',
  bloc: 'Cấp Khối',
  province: 'Cấp tỉnh',
  central: 'Cấp Trung ương',
};

/** What can be wrong with a plan, beside the field. */
export const PLAN_FAILURES = {
  'outside-year': 'Ngày này phải nằm trong năm của việc làm tốt.',
  'due-before-start': 'Hạn hoàn thành phải từ ngày bắt đầu trở đi.',
} as const;

/** What can be wrong with a step. */
export const STEP_FAILURES = {
  'not-now':
    'Với trạng thái hiện tại, việc này không thực hiện được nữa. Đồng chí vui lòng tải lại trang.',
} as const;
