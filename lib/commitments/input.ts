import { z } from 'zod';
import {
  blankAsAbsent,
  memberIdInput,
  optionalFormDateInput,
  searchInput,
  textInput,
  typedInput,
  unitIdInput,
  versionInput,
  withNamedFields,
} from '@/lib/access/input';
import { COMMITMENT_STATES, REVIEW_KINDS } from './rules';

const id = unitIdInput.transform(Number);

/** One field a section ("section-12"): the sections are the campaign's data. */
const withSections = <Shape extends z.ZodRawShape>(shape: Shape) =>
  withNamedFields(shape, {
    prefix: 'section',
    each: textInput(5000, 'nội dung phần này'),
    most: 40,
    tooMany: 'Bản cam kết có quá nhiều phần.',
  }).transform(({ head, fields }) => ({
    ...head,
    entries: fields.map((field) => ({ sectionId: field.id, body: field.value })),
  }));

const one = { commitmentId: id, version: versionInput };

/** Gửi bản cam kết: the own one where no member is named. */
export const submitCommitmentInput = withSections({
  memberId: memberIdInput.optional(),
  yearId: id,
  /** Of one handed in on paper; else today. */
  submittedOn: optionalFormDateInput,
});
/** Sửa bản cam kết chưa được xác nhận. */
export const changeCommitmentInput = withSections(one);
/** Một bản cam kết trong phiên bản đang xem. */
export const commitmentVersionInput = z.strictObject(one);
/** Xác nhận một bản; on the day the branch did so, where that was not today. */
export const confirmCommitmentInput = z.strictObject({
  ...one,
  confirmedOn: optionalFormDateInput,
});
/** Trả lại kèm lý do. */
export const returnCommitmentInput = z.strictObject({
  ...one,
  reason: textInput(1000, 'lý do trả lại'),
});

/** "12:3": commitment 12 as it was in version 3. */
const mark = z
  .string()
  .regex(/^[1-9]\d{0,8}:[1-9]\d{0,8}$/)
  .transform((text) => {
    const [commitmentId = 0, version = 0] = text.split(':').map(Number);
    return { commitmentId, version };
  });
const PICK_ONE = 'Đồng chí vui lòng chọn ít nhất một bản cam kết.';
/** Nhiều bản cùng lúc. */
export const commitmentMarksInput = z.strictObject({
  commitments: z.array(mark, PICK_ONE).min(1, PICK_ONE).max(200),
});

const reviewKind = z.enum(REVIEW_KINDS, 'Đồng chí vui lòng chọn đợt tự kiểm điểm.');
/** Gửi bản tự kiểm điểm. */
export const reviewInput = z.strictObject({
  ...one,
  kind: reviewKind,
  body: textInput(5000, 'nội dung tự kiểm điểm'),
  submittedOn: optionalFormDateInput,
});
/** Rút bản tự kiểm điểm. */
export const withdrawReviewInput = z.strictObject({ ...one, kind: reviewKind });

/** Trang của một bản cam kết. */
export const commitmentInput = z.object({ commitmentId: id });
/** Biểu mẫu: one's own, or on behalf of a member. */
export const commitmentFormInput = z.object({ member: blankAsAbsent(memberIdInput) });
/** Danh sách cam kết của năm. */
export const commitmentsInput = z.object({
  unit: blankAsAbsent(unitIdInput),
  year: z.string().max(20).optional().catch(undefined),
  state: blankAsAbsent(z.enum(COMMITMENT_STATES)),
  q: searchInput,
  after: blankAsAbsent(id),
});
const SECTION_FIELD = /^section-([1-9]\d{0,8})$/;
/** Gợi ý về nội dung gần giống của một phần: one's own, or on behalf of a member. */
export const alikeInput = z.object({
  field: z
    .string()
    .regex(SECTION_FIELD)
    .transform((name) => Number(SECTION_FIELD.exec(name)?.[1])),
  text: typedInput(5000),
  member: blankAsAbsent(memberIdInput),
  /** The commitment being edited: it is no copy of itself. */
  except: blankAsAbsent(id),
});
