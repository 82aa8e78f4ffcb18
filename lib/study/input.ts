import { z } from 'zod';
import {
  blankAsAbsent,
  countInput,
  formDateInput,
  memberIdInput,
  optionalTextInput,
  searchInput,
  textInput,
  unitIdInput,
  versionInput,
} from '@/lib/access/input';
import { AUDIENCES, SESSION_KINDS } from './plan';

const PICK_KIND = 'Đồng chí vui lòng chọn hình thức.';
const PICK_AUDIENCE = 'Đồng chí vui lòng chọn đối tượng.';

const planFields = {
  kind: z.enum(SESSION_KINDS, PICK_KIND),
  audience: z.enum(AUDIENCES, PICK_AUDIENCE),
  topic: textInput(500, 'nội dung sinh hoạt'),
  plannedOn: formDateInput,
  place: optionalTextInput(200),
};
const planId = unitIdInput.transform(Number);

/** Lên lịch một buổi sinh hoạt. */
export const planSessionInput = z.strictObject({ unitId: unitIdInput, ...planFields });
/** Sửa lịch. */
export const changePlanInput = z.strictObject({ planId, version: versionInput, ...planFields });
/** Bỏ lịch. */
export const withdrawPlanInput = z.strictObject({ planId, version: versionInput });
/** Lịch sinh hoạt của một đơn vị; the home unit's where none is named. */
export const plansInput = z.object({ unitId: blankAsAbsent(unitIdInput) });
/** Một buổi trong lịch. */
export const planInput = z.object({ planId });

/** A number that may be left out. */
const optionalCount = z
  .literal('')
  .optional()
  .transform(() => null)
  .or(countInput());
const noneAsZero = optionalCount.transform((count) => count ?? 0);

const sessionFields = {
  kind: z.enum(SESSION_KINDS, PICK_KIND),
  audience: z.enum(AUDIENCES, PICK_AUDIENCE),
  topic: textInput(500, 'nội dung sinh hoạt'),
  heldOn: formDateInput,
  guests: noneAsZero,
  received: optionalCount,
  chosen: optionalCount,
  sentUp: optionalCount,
};
const PICK_BY = 'Đồng chí vui lòng chọn cách ghi người dự.';
/** By names or by numbers; what the other way asks for is not sent. */
const peopleFields = {
  by: z.enum(['names', 'numbers'], PICK_BY),
  present: z.array(memberIdInput).max(500).optional(),
  peopleExpected: countInput().optional(),
  peoplePresent: countInput().optional(),
  attendances: countInput().optional(),
};
const NUMBERS = ['peopleExpected', 'peoplePresent', 'attendances'] as const;
type People = { readonly by: string } & {
  readonly [name in (typeof NUMBERS)[number]]?: number | undefined;
};
const needNumbers = (session: People, context: z.RefinementCtx) => {
  if (session.by !== 'numbers') return;
  for (const name of NUMBERS.filter((one) => session[one] === undefined)) {
    context.addIssue({ code: 'custom', path: [name], message: 'Đồng chí vui lòng nhập số này.' });
  }
};
const sessionId = unitIdInput.transform(Number);
const newSession = { unitId: unitIdInput, planId: blankAsAbsent(planId) };
const sessionRow = { sessionId, version: versionInput };

/** Ghi một buổi đã sinh hoạt. */
export const recordSessionInput = z
  .strictObject({ ...newSession, ...sessionFields, ...peopleFields })
  .superRefine(needNumbers);
/** Sửa buổi đã ghi. */
export const changeSessionInput = z
  .strictObject({ ...sessionRow, ...sessionFields, ...peopleFields })
  .superRefine(needNumbers);
/** Rút buổi đã ghi. */
export const withdrawSessionInput = z.strictObject(sessionRow);
/** Một buổi. */
export const sessionInput = z.object({ sessionId });
/** Biểu mẫu ghi buổi sinh hoạt của một đơn vị, from a plan or not. */
export const sessionFormInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  planId: blankAsAbsent(planId),
});
/** Sổ sinh hoạt: a page of the sessions of a unit and below. */
export const sessionsInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  year: z.string().max(20).optional().catch(undefined),
  q: searchInput,
  kind: blankAsAbsent(z.enum(SESSION_KINDS)).catch(undefined),
  audience: blankAsAbsent(z.enum(AUDIENCES)).catch(undefined),
  after: blankAsAbsent(sessionId),
});
