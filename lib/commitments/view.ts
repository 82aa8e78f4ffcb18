import type { CommitmentState, ReviewKind } from './rules';

export type Tone = 'good' | 'warn' | 'bad' | 'neutral';

export const STATE_WORDS: Readonly<Record<CommitmentState, string>> = {
  none: 'Chưa gửi',
  waiting: 'Chờ xác nhận',
  returned: 'Đã trả lại',
  confirmed: 'Đã xác nhận',
};
export const STATE_TONES: Readonly<Record<CommitmentState, Tone>> = {
  none: 'warn',
  waiting: 'neutral',
  returned: 'bad',
  confirmed: 'good',
};
export const REVIEW_WORDS: Readonly<Record<ReviewKind, string>> = {
  mid_year: 'Tự kiểm điểm giữa năm',
  year_end: 'Tự kiểm điểm cuối năm',
};

/** What may be wrong with the sections, wherever they are sent. */
export const SECTION_FAILURES = {
  'section-missing': 'Đồng chí vui lòng nhập nội dung phần này.',
  'section-unknown': 'Phần này không còn trong bản cam kết của năm.',
} as const;

export const NOT_NOW =
  'Bản cam kết này không còn ở bước đó. Đồng chí vui lòng tải lại trang để xem bước hiện nay.';
