/**
 * What can go wrong everywhere. "Not found" also stands for "not yours" and "not allowed": the three must not
 * be told apart from outside.
 */
export const COMMON_FAILURES = {
  invalid: 'Thông tin gửi lên chưa hợp lệ. Đồng chí vui lòng kiểm tra lại.',
  'not-found': 'Không tìm thấy nội dung này, hoặc đồng chí không có quyền xem.',
  'changed-meanwhile':
    'Đã có người sửa nội dung này trong lúc đồng chí nhập. Đồng chí vui lòng xem hai bản và chọn.',
  'key-reused':
    'Lần gửi này đã được ghi nhận trước đó với nội dung khác. Đồng chí vui lòng gửi lại.',
  contradicts:
    'Nội dung này trùng hoặc không khớp với dữ liệu đã có. Đồng chí vui lòng kiểm tra lại.',
} as const;
export type CommonFailure = keyof typeof COMMON_FAILURES;

/** The sentence beside each field, by the field's name in the form ("heldOn", "members.0.result"). */
export type FieldErrors = Readonly<Record<string, string>>;

/** What a form holds and sends: text, or several texts, by name. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export interface Failed<Failure extends string> {
  readonly ok: false;
  readonly failure: Failure;
  /** The field at fault, where it is one. */
  readonly field?: string;
  /** What else is wrong: a form shows everything at once. */
  readonly more?: readonly { readonly failure: Failure; readonly field: string }[];
  /** Of `invalid`: what is wrong with each field. */
  readonly fields?: FieldErrors;
  /** Of `changed-meanwhile`: what is there now, `version` among it. */
  readonly current?: FormValues;
}

export type Outcome<Result, Failure extends string> =
  | { readonly ok: true; readonly value: Result }
  | Failed<Failure>;

/** What a command's `run` gives back when all went well. It must be plain JSON: a repeated request gets it again. */
export const ok = <Result>(value: Result): Outcome<Result, never> => ({ ok: true, value });

/** An expected failure, beside the field at fault where there is one; everything is rolled back. */
export const fail = <Failure extends string>(failure: Failure, field?: string): Failed<Failure> =>
  field === undefined ? { ok: false, failure } : { ok: false, failure, field };

/** Several failures, each beside its field; null when there is none. */
export function failEach<Failure extends string>(
  found: readonly (readonly [wrong: boolean, failure: Failure, field: string])[],
): Failed<Failure> | null {
  const [first, ...rest] = found.filter(([wrong]) => wrong);
  if (!first) return null;
  const more = rest.map(([, failure, field]) => ({ failure, field }));
  return { ok: false, failure: first[1], field: first[2], more };
}

/** Somebody saved another version since the form was opened: the form shows both and loses neither. */
export const changed = (
  current: FormValues & { readonly version: string },
): Failed<'changed-meanwhile'> => ({ ok: false, failure: 'changed-meanwhile', current });

/**
 * Convention for what a command gives back to its form: `said` tells in a sentence what was saved, `undo` is the
 * command that takes it back, offered for ten seconds.
 */
export interface Saved {
  readonly said: string;
  readonly undo?: { readonly command: string; readonly input: FormValues };
}
