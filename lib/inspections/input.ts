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
  unitIdInput,
  versionInput,
} from '@/lib/access/input';
import { KINDS, STATES } from './inspection';

const LONG = 4000;

/** One ticked member: "12", or "12 Thực hiện tốt" with the result behind the id. */
const inspectedInput = z
  .string()
  .regex(/^\d{1,10}(?: [\s\S]*)?$/)
  .transform((text): { memberId: string; result?: string | undefined } => {
    const space = text.indexOf(' ');
    return space < 0
      ? { memberId: text, result: '' }
      : { memberId: text.slice(0, space), result: text.slice(space + 1) };
  })
  .pipe(z.object({ memberId: memberIdInput, result: optionalTextInput(500) }));

const planFields = {
  kind: z.enum(KINDS, 'Đồng chí vui lòng chọn kiểm tra hoặc giám sát.'),
  content: textInput(1000, 'nội dung'),
  subjectMatter: optionalTextInput(300),
  examinedFrom: optionalFormDateInput,
  examinedTo: optionalFormDateInput,
  method: optionalTextInput(500),
  members: z.array(inspectedInput).max(200),
};
const plannedOn = formDateInput;
const recordFields = {
  ...planFields,
  heldOn: formDateInput,
  selfReportReceived: tickInput,
  branchMeetingOn: optionalFormDateInput,
  strengths: optionalTextInput(LONG),
  shortcomings: optionalTextInput(LONG),
  conclusion: textInput(LONG, 'kết luận của chi bộ'),
  remedyDueOn: optionalFormDateInput,
};
const inspectionId = unitIdInput.transform(Number);
const row = { inspectionId, version: versionInput };

export const planInspectionInput = z.strictObject({
  unitId: unitIdInput,
  plannedOn,
  ...planFields,
});
export const changePlanInput = z.strictObject({ ...row, plannedOn, ...planFields });
export const recordInspectionInput = z.strictObject({ unitId: unitIdInput, ...recordFields });
export const changeRecordInput = z.strictObject({ ...row, ...recordFields });
/** Bắt đầu, hủy, rút. */
export const inspectionRowInput = z.strictObject(row);
/** Đưa về một trạng thái trước. */
export const reopenInput = z.strictObject({
  ...row,
  to: z.enum(['planned', 'under_way', 'completed']),
  heldOn: optionalFormDateInput,
});
/** Theo dõi khắc phục; an empty day takes it back. */
export const followUpInput = z.strictObject({ ...row, followedUpOn: optionalFormDateInput });

/** Mã năm as it stands in the address; one that is none means the default year. */
const year = z.string().max(20).optional().catch(undefined);

/** Một cuộc. */
export const inspectionInput = z.object({ inspectionId });
/** Biểu mẫu của một chi bộ. */
export const inspectionFormInput = z.object({ unitId: blankAsAbsent(unitIdInput), year });
/** Các cuộc of a unit and below, a page at a time. */
export const inspectionsInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  year,
  q: searchInput,
  kind: blankAsAbsent(z.enum(KINDS)).catch(undefined),
  state: blankAsAbsent(z.enum(STATES)).catch(undefined),
  after: blankAsAbsent(inspectionId),
});
/** Các chi bộ and how far each is. */
export const branchesInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  year,
  q: searchInput,
  owing: blankAsAbsent(z.literal('1')).catch(undefined),
  after: blankAsAbsent(unitIdInput),
});
