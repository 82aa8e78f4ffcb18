import { z } from 'zod';
import type { DateOnly } from '@/lib/platform/clock';
import type { MemberId, SessionId, UnitId } from './ids';
import { sentenceFor } from './issues';

/** An id as it stands in a URL or a form: digits only, within the database's int. */
const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .refine((value) => value <= 2_147_483_647);

export const unitIdInput = id.transform((value) => value as UnitId);
export const memberIdInput = id.transform((value) => value as MemberId);
export const sessionIdInput = z.uuid().transform((value) => value as SessionId);

/** A day that exists in the calendar, from 1900 on (31/02 does not). */
export const dateInput = z.iso
  .date()
  .refine((value) => value >= '1900-01-01' && value <= '2199-12-31')
  .transform((value) => value as DateOnly);

/**
 * What a person types to search. A page is not refused for a long or empty text: it is cut, and empty means no
 * search. The zero byte, which PostgreSQL refuses in text, is dropped.
 */
export const searchInput = z
  .string()
  .transform((value) => value.slice(0, 100).normalize('NFC').replaceAll('\0', '').trim())
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** A text still being typed, whatever it may be so far. */
export const typedInput = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.normalize('NFC').replaceAll('\0', '').trim());

/** An optional field of a GET form: the browser sends an untouched one as the empty string. */
export const blankAsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

// What follows is for forms. A form sends text and lists of text, nothing else: no number, no true, no null.

/** Text as people write it: NFC, without control characters (PostgreSQL refuses the zero byte), trimmed. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();

/** A text that must be there; `noun` completes "Đồng chí vui lòng nhập …". */
export const textInput = (most: number, noun = 'nội dung này') => {
  const missing = `Đồng chí vui lòng nhập ${noun}.`;
  const error = (issue: { input?: unknown }) => (issue.input === undefined ? missing : undefined);
  return z.string({ error }).transform(tidy).pipe(z.string().min(1, missing).max(most));
};

/** A text that may be left out; empty means null. */
export const optionalTextInput = (most: number) =>
  z
    .string()
    .optional()
    .transform((value) => tidy(value ?? ''))
    .pipe(z.string().max(most))
    .transform((value) => (value === '' ? null : value));

const A_DATE = 'Đồng chí vui lòng nhập ngày, ví dụ 5/6/2022.';
/** A day in a form; the date field has turned what was typed into YYYY-MM-DD. */
export const formDateInput = z.string(A_DATE).pipe(
  z.iso
    .date(A_DATE)
    .refine((value) => value >= '1900-01-01' && value <= '2199-12-31', A_DATE)
    .transform((value) => value as DateOnly),
);
export const optionalFormDateInput = z
  .union([z.literal(''), formDateInput], A_DATE)
  .optional()
  .transform((value) => value || null);

const A_COUNT = 'Đồng chí vui lòng nhập một số nguyên, ví dụ 1.795.';
/** A whole number in a form. */
export const countInput = (least = 0, most = 10_000_000) =>
  z
    .string(A_COUNT)
    .regex(/^\d{1,9}$/, A_COUNT)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** Phiên bản of the row that the form was opened with: who comes second is told so. */
export const versionInput = countInput(1);

/** A tick box: sent when ticked, absent when not. */
export const tickInput = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const AN_AMOUNT = 'Đồng chí vui lòng nhập một số, ví dụ 95 hoặc 2,5.';
/** A number with at most two decimals in a form; the number field has put the dot where programs have it. */
export const amountInput = z
  .string(AN_AMOUNT)
  .regex(/^\d{1,12}(\.\d{1,2})?$/, AN_AMOUNT)
  .transform(Number);
/** The same where it may be left out. */
export const optionalAmountInput = z
  .literal('')
  .optional()
  .transform(() => null)
  .or(amountInput);

/**
 * A form that has, besides the fields of its shape, one for each row of some data ("section-12"), so that their names
 * are not known here. Any other field is refused, as a strict form does.
 */
export const withNamedFields = <Shape extends z.ZodRawShape, Value>(
  shape: Shape,
  named: {
    readonly prefix: string;
    readonly each: z.ZodType<Value>;
    readonly most: number;
    readonly tooMany: string;
  },
) => {
  const name = new RegExp(`^${named.prefix}-([1-9]\\d{0,8})$`);
  return z.record(z.string(), z.unknown()).transform((raw, context) => {
    const known: Record<string, unknown> = {};
    const written: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(raw)) {
      (name.test(key) ? written : known)[key] = value;
    }
    const head = z.strictObject(shape).safeParse(known, { error: sentenceFor });
    const values = z.record(z.string(), named.each).safeParse(written, { error: sentenceFor });
    const issues = [...(head.error?.issues ?? []), ...(values.error?.issues ?? [])];
    for (const { path, message } of issues) context.addIssue({ code: 'custom', path, message });
    if (Object.keys(written).length > named.most) {
      context.addIssue({ code: 'custom', message: named.tooMany });
    }
    if (!head.success || !values.success) return z.NEVER;
    const fields = Object.entries(values.data).map(([key, value]) => ({
      id: Number(name.exec(key)?.[1]),
      value,
    }));
    return { head: head.data, fields };
  });
};
