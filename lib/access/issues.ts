import type { z } from 'zod';
import { formatCount } from '@/lib/platform/format';
import type { FieldErrors } from './outcome';

const MISSING = 'Đồng chí vui lòng nhập nội dung này.';
const SHAPELESS = 'Nội dung này không đúng dạng.';

type Issue = z.core.$ZodRawIssue;

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  const least = formatCount(Number(minimum));
  if (origin === 'string') {
    return Number(minimum) === 1 ? MISSING : `Đồng chí vui lòng nhập ít nhất ${least} ký tự.`;
  }
  if (origin === 'array') return `Đồng chí vui lòng chọn ít nhất ${least} mục.`;
  return `Số này phải từ ${least} trở lên.`;
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  const most = formatCount(Number(maximum));
  if (origin === 'string') return `Nội dung này dài quá ${most} ký tự, đồng chí vui lòng rút gọn.`;
  if (origin === 'array') return `Chỉ nhận nhiều nhất ${most} mục.`;
  return `Số này không được quá ${most}.`;
}

/** The polite Vietnamese sentence for what zod found, where the schema itself has none. */
export function sentenceFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? MISSING : SHAPELESS;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return issue.format === 'date' ? 'Đồng chí vui lòng nhập ngày, ví dụ 5/6/2022.' : SHAPELESS;
    case 'invalid_value':
      return 'Đồng chí vui lòng chọn một mục trong danh sách.';
    case 'unrecognized_keys':
      return 'Có nội dung thừa mà hệ thống không nhận.';
    default:
      return 'Nội dung này chưa hợp lệ.';
  }
}

/** One sentence a field, by the field's name in the form; what is wrong with the whole stands under ''. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const found = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = path.map(String).join('.');
    if (!found.has(field)) found.set(field, message);
  }
  return Object.fromEntries(found);
}
