import { z } from 'zod';
import {
  blankAsAbsent,
  countInput,
  dateInput,
  formDateInput,
  textInput,
  unitIdInput,
  versionInput,
} from '@/lib/access/input';
import { DIRECTIONS, ITEM_KINDS } from './item';
import { QUOTA_RULES } from './quota';
import { TARGET_FIGURES, TARGET_MEASURES } from './target';

const idInput = unitIdInput.transform(Number);
const MOST = 100_000;

/** A number that may be left out. */
const optionalCount = (most = MOST) =>
  z
    .literal('')
    .optional()
    .transform(() => null)
    .or(countInput(1, most));

const A_PERCENT = 'Đồng chí vui lòng nhập tỷ lệ lớn hơn 0 và không quá 100, ví dụ 30 hoặc 33,5.';
/** Phần trăm in basis points; the number field sends "33.5". Whole-number arithmetic, so that 0,07 % stays 7. */
const percentInput = z
  .string(A_PERCENT)
  .regex(/^\d{1,3}(\.\d{1,2})?$/, A_PERCENT)
  .transform((text) => {
    const [whole = '', fraction = ''] = text.split('.');
    return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  })
  .pipe(z.number().min(1, A_PERCENT).max(10_000, A_PERCENT));
const optionalPercent = z
  .literal('')
  .optional()
  .transform(() => null)
  .or(percentInput);

/** Cách tính phần trăm. */
export const changePercentInput = z.strictObject({
  version: versionInput,
  mode: z.enum(['cut', 'half_up'], 'Đồng chí vui lòng chọn cách lấy số lẻ.'),
  decimals: z
    .enum(['0', '1', '2'], 'Đồng chí vui lòng chọn số chữ số lẻ.')
    .transform((value) => Number(value) as 0 | 1 | 2),
});

const theme = textInput(1000, 'chuyên đề của năm');
/** Sửa chuyên đề của năm. */
export const changeYearInput = z.strictObject({ yearId: idInput, version: versionInput, theme });
/** Mở năm mới from the last one. */
export const beginYearInput = z.strictObject({
  code: textInput(20, 'năm'),
  theme,
  startsOn: formDateInput,
  endsOn: formDateInput,
});
/** Bỏ năm chưa có gì được nhập. */
export const withdrawYearInput = z.strictObject({ yearId: idInput, version: versionInput });
/** One year's page; the one in force where none is named. */
export const yearInput = z.object({ yearId: blankAsAbsent(idInput) });

const kind = z.enum(ITEM_KINDS);
const itemRow = { kind, itemId: idInput, version: versionInput };
const name = textInput(300, 'tên');
/** Thêm một mục vào danh mục; a standard from a day, today where none is said. */
export const addItemInput = z.strictObject({
  kind,
  name,
  fromDate: formDateInput.optional(),
});
export const renameItemInput = z.strictObject({ ...itemRow, name });
export const moveItemInput = z.strictObject({ ...itemRow, direction: z.enum(DIRECTIONS) });
/** Ngừng dùng, dùng lại, bỏ. */
export const itemRowInput = z.strictObject(itemRow);

const quotaFields = {
  rule: z.enum(QUOTA_RULES, 'Đồng chí vui lòng chọn cách tính.'),
  planDate: formDateInput,
  withCommittee: optionalCount(),
  withoutCommittee: optionalCount(),
  percentBp: optionalPercent,
  percentMaxBp: optionalPercent,
  smallBelow: optionalCount(),
  smallOwes: optionalCount(),
  rangeMin: optionalCount(),
  rangeMax: optionalCount(),
};
const issuers = z
  .array(
    z.strictObject({
      issuer: textInput(200, 'cấp giao chỉ tiêu'),
      reference: textInput(200, 'căn cứ'),
    }),
  )
  .min(1, 'Đồng chí vui lòng nhập ít nhất một căn cứ.')
  .max(10);
/** Giao chỉ tiêu của một năm. */
export const setQuotaInput = z.strictObject({ yearId: idInput, ...quotaFields, issuers });
/** Sửa chỉ tiêu. */
export const changeQuotaInput = z.strictObject({
  quotaId: idInput,
  version: versionInput,
  ...quotaFields,
  issuers,
});
export const withdrawQuotaInput = z.strictObject({ quotaId: idInput, version: versionInput });
/** Xem trước a changed quota, as of today and of one more day. */
export const previewQuotaInput = z.object({
  quotaId: idInput,
  asOf: blankAsAbsent(dateInput),
  ...quotaFields,
});
export const quotaInput = z.object({ quotaId: idInput, asOf: blankAsAbsent(dateInput) });

const targetFields = {
  figure: z.enum(TARGET_FIGURES, 'Đồng chí vui lòng chọn số liệu.'),
  issuer: textInput(200, 'cấp giao chỉ tiêu'),
  reference: textInput(200, 'căn cứ'),
  startsOn: formDateInput,
  endsOn: formDateInput,
  measure: z.enum(TARGET_MEASURES, 'Đồng chí vui lòng chọn số lượng hay tỷ lệ.'),
  countMin: optionalCount(10_000_000),
  shareMinBp: optionalPercent,
};
/** Giao, sửa, bỏ một chỉ tiêu phải đạt. */
export const setTargetInput = z.strictObject({ unitId: unitIdInput, ...targetFields });
export const changeTargetInput = z.strictObject({
  targetId: idInput,
  version: versionInput,
  ...targetFields,
});
export const withdrawTargetInput = z.strictObject({ targetId: idInput, version: versionInput });
export const targetInput = z.object({ targetId: idInput });

/** Hạn báo cáo of one month, for both levels. */
export const changeDeadlineInput = z.strictObject({
  periodId: idInput,
  version: versionInput,
  branchDueOn: formDateInput,
  branchGrace: countInput(0, 31),
  grassrootsDueOn: formDateInput,
  grassrootsGrace: countInput(0, 31),
});
/** Gia hạn cho một đơn vị; withdrawn by the same address. */
export const grantExceptionInput = z.strictObject({
  periodId: idInput,
  unitId: unitIdInput,
  dueOn: formDateInput,
  reason: textInput(500, 'lý do'),
});
export const revokeExceptionInput = z.strictObject({
  periodId: idInput,
  unitId: unitIdInput,
  version: versionInput,
});
export const periodInput = z.object({ periodId: idInput });
/** One catalogue, and the entry of it that is being renamed. */
export const cataloguesInput = z.object({
  kind: kind.catch('group'),
  itemId: blankAsAbsent(idInput).catch(undefined),
});
/** Nothing is asked for: the settings are those of the own bloc. */
export const settingsInput = z.object({});
