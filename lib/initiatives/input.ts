import { z } from 'zod';
import {
  amountInput,
  blankAsAbsent,
  formDateInput,
  optionalAmountInput,
  optionalFormDateInput,
  optionalTextInput,
  searchInput,
  textInput,
  tickInput,
  unitIdInput,
  versionInput,
  withNamedFields,
} from '@/lib/access/input';
import { type InitiativeContent, KINDS } from './initiative';
import { type Goal, type MeasureContent, OPERATORS } from './measure';
import type { ModelContent } from './model';

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

const measureFields = {
  name: textInput(200, 'tên chỉ số'),
  unitOfMeasure: textInput(50, 'đơn vị tính, ví dụ: căn, hộ, %'),
  operator: blankAsAbsent(z.enum(OPERATORS)),
  /** Empty where the measure has no target: then the operator counts for nothing. */
  target: optionalAmountInput,
};
const goalOf = ({
  operator = 'at_least',
  target,
}: {
  readonly operator?: Goal['operator'] | undefined;
  readonly target: number | null;
}): Goal | null => (target === null ? null : { operator, target });

/** A row of the form: "measures.0.name". Of a model that is put back, it brings along what had been read. */
const measureInput = z
  .strictObject({
    ...measureFields,
    id: blankAsAbsent(id),
    readings: z
      .array(z.strictObject({ readOn: formDateInput, achieved: amountInput }))
      .max(1000)
      .optional(),
  })
  .transform(
    ({ id: known, name, unitOfMeasure, readings = [], ...goal }): MeasureContent => ({
      id: known ?? null,
      name,
      unitOfMeasure,
      goal: goalOf(goal),
      readings,
    }),
  );
const modelFields = {
  name: textInput(300, 'tên mô hình'),
  summary: textInput(2000, 'tóm tắt cách làm'),
  startedOn: formDateInput,
  measures: z.array(measureInput).max(30).optional(),
};
const modelOf = <Given extends z.output<z.ZodObject<typeof modelFields>>>(given: Given) => {
  const { name, summary, startedOn, measures = [], ...rest } = given;
  const content: ModelContent = { name, summary, startedOn, measures };
  return { ...rest, content };
};
const modelRow = { modelId: id, version: versionInput };

/** Đăng ký mô hình. */
export const registerModelInput = z
  .strictObject({ unitId: unitIdInput, endedOn: optionalFormDateInput, ...modelFields })
  .transform(modelOf);
/** Sửa mô hình và các chỉ số. */
export const changeModelInput = z.strictObject({ ...modelRow, ...modelFields }).transform(modelOf);
/** Kết thúc mô hình. */
export const closeModelInput = z.strictObject({ ...modelRow, endedOn: formDateInput });
/** Mở lại, rút. */
export const modelRowInput = z.strictObject(modelRow);
/** Ghi số liệu of a day, a field a measure ("measure-12"), or take back what was read of some. */
export const recordReadingsInput = withNamedFields(
  { ...modelRow, readOn: formDateInput, without: z.array(id).max(30).optional() },
  {
    prefix: 'measure',
    each: optionalAmountInput,
    most: 30,
    tooMany: 'Mô hình có quá nhiều chỉ số.',
  },
).transform(({ head: { without = [], ...head }, fields }) => ({
  ...head,
  without,
  readings: fields.flatMap(({ id: measureId, value }) =>
    value === null ? [] : [{ measureId, achieved: value }],
  ),
}));
/** Một mô hình. */
export const modelInput = z.object({ modelId: id });
/** Biểu mẫu đăng ký mô hình của một đơn vị. */
export const modelFormInput = z.object({ unitId: blankAsAbsent(unitIdInput) });
/** Sổ mô hình: a page of those of a unit and below. */
export const modelsInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  q: searchInput,
  state: blankAsAbsent(z.enum(['standing', 'ended'])).catch(undefined),
  after: blankAsAbsent(id),
});
