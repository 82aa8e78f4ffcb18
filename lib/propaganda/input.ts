import { z } from 'zod';
import {
  blankAsAbsent,
  countInput,
  formDateInput,
  optionalTextInput,
  searchInput,
  textInput,
  unitIdInput,
  versionInput,
} from '@/lib/access/input';
import { OTHER_KIND, type OutputContent } from './output';

const id = unitIdInput.transform(Number);

const outputFields = {
  kind: textInput(100, 'loại sản phẩm'),
  /** Sent where the kind is none of the choices. */
  otherKind: optionalTextInput(100),
  title: textInput(500, 'tên sản phẩm'),
  quantity: countInput(1),
  unitOfMeasure: textInput(50, 'đơn vị tính, ví dụ: tờ, bài, tấm'),
  recipients: optionalTextInput(500),
  issuedOn: formDateInput,
};
type Fields = z.output<z.ZodObject<typeof outputFields>>;

const needKind = ({ kind, otherKind }: Fields, context: z.RefinementCtx) => {
  if (kind !== OTHER_KIND || otherKind !== null) return;
  const message = 'Đồng chí vui lòng nhập tên loại sản phẩm.';
  context.addIssue({ code: 'custom', path: ['otherKind'], message });
};

function contentOf<Given extends Fields>(given: Given) {
  const { kind, otherKind, title, quantity, unitOfMeasure, recipients, issuedOn, ...rest } = given;
  const named = kind === OTHER_KIND ? (otherKind ?? kind) : kind;
  const content: OutputContent = {
    kind: named,
    title,
    quantity,
    unitOfMeasure,
    recipients,
    issuedOn,
  };
  return { ...rest, content };
}

const row = { outputId: id, version: versionInput };

/** Ghi một sản phẩm tuyên truyền. */
export const recordOutputInput = z
  .strictObject({ unitId: unitIdInput, ...outputFields })
  .superRefine(needKind)
  .transform(contentOf);
/** Sửa. */
export const changeOutputInput = z
  .strictObject({ ...row, ...outputFields })
  .superRefine(needKind)
  .transform(contentOf);
/** Rút. */
export const withdrawOutputInput = z.strictObject(row);
/** Một sản phẩm. */
export const outputInput = z.object({ outputId: id });
/** Biểu mẫu của một đơn vị. */
export const outputFormInput = z.object({ unitId: blankAsAbsent(unitIdInput) });
/** Sổ sản phẩm tuyên truyền: a page of those of a unit and below. */
export const outputsInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  year: z.string().max(20).optional().catch(undefined),
  q: searchInput,
  kind: searchInput,
  after: blankAsAbsent(id),
});
