import { z } from 'zod';
import {
  blankAsAbsent,
  formDateInput,
  memberIdInput,
  optionalFormDateInput,
  optionalTextInput,
  searchInput,
  textInput,
  tickInput,
  typedInput,
  unitIdInput,
  versionInput,
} from '@/lib/access/input';
import { DEED_KINDS, DEED_LEVELS, DEED_STATES } from './rules';

const id = unitIdInput.transform(Number);
const PICK_GROUP = 'Đồng chí vui lòng chọn nhóm việc.';
const PICK_LEVEL = 'Đồng chí vui lòng chọn ít nhất một cấp đăng ký.';
const PICK_STANDARD = 'Đồng chí vui lòng chọn ít nhất một chuẩn mực.';
const list = <Item extends z.ZodType>(item: Item, most: number, missing: string) =>
  z
    .array(item, missing)
    .min(1, missing)
    .max(most)
    .transform((all) => [...new Set(all)]);

const content = {
  title: textInput(300, 'việc làm tốt bằng một câu'),
  groupId: z.string(PICK_GROUP).min(1, PICK_GROUP).pipe(id),
  studyContent: textInput(3000, 'nội dung học tập Bác'),
  practiceContent: textInput(3000, 'nội dung làm theo Bác'),
  exampleContent: textInput(3000, 'nội dung nêu gương'),
  measurableTarget: optionalTextInput(500),
  startsOn: formDateInput,
  dueOn: formDateInput,
  levels: list(z.enum(DEED_LEVELS), 4, PICK_LEVEL),
  standardIds: list(id, 30, PICK_STANDARD),
};
const one = { deedId: id, version: versionInput };

/** Đăng ký việc làm tốt: the own one where neither a member nor a unit is named. */
export const registerDeedInput = z.strictObject({
  memberId: memberIdInput.optional(),
  unitId: unitIdInput.optional(),
  ...content,
  /** Of a registration on paper; else today. */
  registeredOn: optionalFormDateInput,
  /** Đã làm xong. */
  done: tickInput,
});
/** Sửa việc làm tốt. */
export const changeDeedInput = z.strictObject({ ...one, ...content });
/** Một việc làm tốt trong phiên bản đang xem. */
export const deedVersionInput = z.strictObject(one);
/** Ghi nhật ký thực hiện. */
export const noteProgressInput = z.strictObject({
  deedId: id,
  notedOn: formDateInput,
  body: textInput(2000, 'việc đã làm được'),
});
/** Bỏ một dòng nhật ký. */
export const withdrawProgressInput = z.strictObject({ deedId: id, progressId: id });
/** Hoàn thành. */
export const completeDeedInput = z.strictObject({
  ...one,
  completedOn: formDateInput,
  result: textInput(2000, 'kết quả'),
});
/** Trả lại, không hoàn thành. */
export const reasonedInput = z.strictObject({ ...one, reason: textInput(1000, 'lý do') });

/** "12:3": deed 12 as it was in version 3. */
const mark = z
  .string()
  .regex(/^[1-9]\d{0,9}:[1-9]\d{0,8}$/)
  .transform((text) => {
    const [deedId, version] = text.split(':').map(Number);
    return { deedId: deedId ?? 0, version: version ?? 0 };
  })
  .refine(({ deedId }) => deedId <= 2_147_483_647);
const PICK_DEED = 'Đồng chí vui lòng chọn ít nhất một việc.';
/** Nhiều việc làm tốt cùng lúc. */
export const deedMarksInput = z.strictObject({
  deeds: z.array(mark, PICK_DEED).min(1, PICK_DEED).max(200),
});

/** Trang của một việc làm tốt. */
export const deedInput = z.object({ deedId: id });
/** Biểu mẫu đăng ký: for oneself, for a member, for a unit. */
export const deedFormInput = z.object({
  for: z.enum(['self', 'member', 'unit']).optional().catch(undefined),
  unit: blankAsAbsent(unitIdInput),
});
/** Danh sách việc làm tốt. */
export const deedsInput = z.object({
  q: searchInput,
  show: blankAsAbsent(z.enum(['waiting', 'returned', 'overdue', ...DEED_STATES])),
  kind: blankAsAbsent(z.enum(DEED_KINDS)),
  group: blankAsAbsent(id),
  year: blankAsAbsent(id),
  member: blankAsAbsent(memberIdInput),
  unit: blankAsAbsent(unitIdInput),
  after: blankAsAbsent(z.string().regex(/^[0-2]~\d{4}-\d{2}-\d{2}~[1-9]\d{0,8}$/)),
});
/** Gợi ý về nội dung gần giống. */
export const alikeInput = z.object({
  field: z.enum(['title', 'studyContent', 'practiceContent', 'exampleContent']),
  text: typedInput(3000),
  unit: blankAsAbsent(unitIdInput),
  /** The deed being edited: it is no copy of itself. */
  except: blankAsAbsent(id),
});
