'use client';

import { Checkbox, RadioGroup } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { TextArea, TextField } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import type { RosterMember } from '@/lib/hierarchy/roster';
import type { YearProgress } from '@/lib/inspections/progress';
import { KIND_CHOICES } from '@/lib/inspections/view';
import type { DaySpan } from '@/lib/platform/calendar';
import { FormProgress } from './form-progress';
import { MemberMarks } from './member-marks';

type Props = Omit<EntryFormProps, 'children'> & {
  readonly roster: readonly RosterMember[];
  readonly progress: readonly YearProgress[];
  /** The campaign year that "5/6" lies in. */
  readonly within: DaySpan;
};

const DAY_HINT = 'Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch.';

function Examined({ within }: { readonly within: DaySpan }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-5">
      <DateField
        name="examinedFrom"
        label="Thời gian được kiểm tra: từ ngày"
        optional
        within={within}
      />
      <DateField name="examinedTo" label="Đến ngày" optional within={within} />
    </div>
  );
}

/** Đưa một cuộc vào kế hoạch, or change it there. */
export function InspectionPlanForm({ roster, progress, within, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <FormProgress progress={progress} within={within} dayField="plannedOn" />
      <RadioGroup name="kind" label="Loại cuộc" choices={KIND_CHOICES} />
      <TextArea name="content" label="Nội dung" maxLength={1000} />
      <DateField name="plannedOn" label="Ngày dự kiến" hint={DAY_HINT} within={within} />
      <TextField name="subjectMatter" label="Đối tượng" optional maxLength={300} />
      <MemberMarks
        name="members"
        label="Đảng viên dự kiến"
        optional
        roster={roster}
        dayField="plannedOn"
        within={within}
      />
      <Examined within={within} />
      <TextArea name="method" label="Cách tiến hành" optional maxLength={500} rows={2} />
    </EntryForm>
  );
}

/** Ghi một cuộc đã kết thúc: what must be there first, the rest behind it. */
export function InspectionRecordForm({ roster, progress, within, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <FormProgress progress={progress} within={within} dayField="heldOn" />
      <RadioGroup name="kind" label="Loại cuộc" choices={KIND_CHOICES} />
      <TextArea name="content" label="Nội dung" maxLength={1000} />
      <DateField name="heldOn" label="Ngày kết thúc cuộc" hint={DAY_HINT} within={within} />
      <MemberMarks
        name="members"
        label="Đảng viên được kiểm tra, giám sát"
        roster={roster}
        dayField="heldOn"
        within={within}
        results
      />
      <TextArea name="conclusion" label="Kết luận của chi bộ" maxLength={4000} />
      <h2 className="mt-2 border-t border-rule pt-5 text-xl font-semibold">Ghi thêm nếu có</h2>
      <Checkbox name="selfReportReceived" label="Đã nhận bản tự kiểm điểm" />
      <DateField name="branchMeetingOn" label="Ngày họp chi bộ" optional within={within} />
      <TextArea name="strengths" label="Ưu điểm" optional maxLength={4000} rows={2} />
      <TextArea
        name="shortcomings"
        label="Hạn chế, khuyết điểm"
        optional
        maxLength={4000}
        rows={2}
      />
      <DateField name="remedyDueOn" label="Thời hạn khắc phục" optional within={within} />
      <Examined within={within} />
      <TextField name="subjectMatter" label="Đối tượng" optional maxLength={300} />
      <TextArea name="method" label="Cách tiến hành" optional maxLength={500} rows={2} />
    </EntryForm>
  );
}
