import type { ToldTable } from './history';

/** What hangs on a record: what it is called, and by which column one tells it from the others (the first that says something). */
export const THINGS: Readonly<
  Partial<Record<ToldTable, readonly [noun: string, by: string, ...orBy: string[]]>>
> = {
  good_deed_level: ['Cấp đăng ký', 'level'],
  good_deed_standard: ['Chuẩn mực', 'standard_id'],
  deed_progress: ['Nhật ký', 'body'],
  evidence: ['Minh chứng', 'file_name'],
  commitment_entry: ['Phần cam kết', 'section_id'],
  commitment_review: ['Bản tự kiểm điểm', 'kind'],
  inspected_member: ['Đảng viên được kiểm tra', 'member_id'],
  study_attendance: ['Người dự', 'member_id'],
  contest_result: ['Kết quả vòng', 'stage'],
  model_measure: ['Chỉ số', 'name'],
  commendation: ['Người, tập thể được khen', 'member_id', 'named'],
  measure_reading: ['Số liệu', 'measure_id'],
  quota_issuer: ['Căn cứ', 'issuer'],
};
