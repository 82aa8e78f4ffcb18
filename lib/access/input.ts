import { z } from 'zod';
import type { DateOnly } from '@/lib/platform/clock';
import type { MemberId, SessionId, UnitId } from './ids';

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

/** An optional field of a GET form: the browser sends an untouched one as the empty string. */
export const blankAsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
