import type { DeedState } from './store';

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
