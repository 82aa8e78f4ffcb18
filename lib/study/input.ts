import { z } from 'zod';
import {
  blankAsAbsent,
  formDateInput,
  optionalTextInput,
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
