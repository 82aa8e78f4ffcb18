import { z } from 'zod';
import {
  blankAsAbsent,
  formDateInput,
  optionalFormDateInput,
  optionalTextInput,
  searchInput,
  textInput,
  tickInput,
  unitIdInput,
  versionInput,
} from '@/lib/access/input';
import { type InitiativeContent, KINDS } from './initiative';

const id = unitIdInput.transform(Number);
const NO_RESULT = 'Đồng chí vui lòng nhập kết quả đạt được.';
const NO_DAY = 'Đồng chí vui lòng nhập ngày giải quyết xong.';

const initiativeFields = {
  kind: z.enum(KINDS, 'Đồng chí vui lòng chọn loại.'),
  title: textInput(500, 'nội dung đăng ký'),
  registeredOn: formDateInput,
  /** Ticked, the day and the result must follow; else they are not asked for. */
  resolved: tickInput,
  resolvedOn: optionalFormDateInput,
  result: optionalTextInput(2000),
};
type Fields = z.output<z.ZodObject<typeof initiativeFields>>;

const needResolution = (initiative: Fields, context: z.RefinementCtx) => {
  if (!initiative.resolved) return;
  const missing = (name: 'resolvedOn' | 'result', message: string) => {
    if (initiative[name] === null) context.addIssue({ code: 'custom', path: [name], message });
  };
  missing('resolvedOn', NO_DAY);
  missing('result', NO_RESULT);
};

/** What the form says; of one not resolved, whatever else it holds counts for nothing. */
function contentOf<Given extends Fields>(given: Given) {
  const { kind, title, registeredOn, resolved, resolvedOn, result, ...rest } = given;
  const resolution = resolved && resolvedOn !== null ? { resolvedOn, result } : null;
  const content: InitiativeContent = { kind, title, registeredOn, resolution };
  return { ...rest, content };
}

const row = { initiativeId: id, version: versionInput };

/** Đăng ký một khâu đột phá, một hạn chế; also one that is resolved already. */
export const registerInitiativeInput = z
  .strictObject({ unitId: unitIdInput, ...initiativeFields })
  .superRefine(needResolution)
  .transform(contentOf);
/** Sửa. */
export const changeInitiativeInput = z
  .strictObject({ ...row, ...initiativeFields })
  .superRefine(needResolution)
  .transform(contentOf);
/** Ghi kết quả giải quyết. */
export const resolveInitiativeInput = z.strictObject({
  ...row,
  resolvedOn: formDateInput,
  result: textInput(2000, 'kết quả đạt được'),
});
/** Mở lại, rút. */
export const initiativeRowInput = z.strictObject(row);
/** Một khâu đột phá, một hạn chế. */
export const initiativeInput = z.object({ initiativeId: id });

/** Biểu mẫu đăng ký của một đơn vị. */
export const initiativeFormInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  kind: z.enum(KINDS).optional().catch(undefined),
});
/** Sổ khâu đột phá, hạn chế: a page of those of a unit and below. */
export const initiativesInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  year: z.string().max(20).optional().catch(undefined),
  q: searchInput,
  kind: blankAsAbsent(z.enum(KINDS)).catch(undefined),
  state: blankAsAbsent(z.enum(['open', 'resolved'])).catch(undefined),
  after: blankAsAbsent(id),
});
