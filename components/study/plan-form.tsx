import { Select } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { TextField } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { AUDIENCE_CHOICES, KIND_CHOICES } from '@/lib/study/view';

/** Lên lịch hoặc sửa lịch một buổi sinh hoạt. */
export function PlanForm(props: Omit<EntryFormProps, 'children'>) {
  return (
    <EntryForm {...props}>
      <TextField name="topic" label="Nội dung sinh hoạt" maxLength={500} />
      <DateField
        name="plannedOn"
        label="Ngày sinh hoạt"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
      />
      <Select name="kind" label="Hình thức" choices={KIND_CHOICES} />
      <Select name="audience" label="Đối tượng" choices={AUDIENCE_CHOICES} />
      <TextField name="place" label="Địa điểm" optional maxLength={200} />
    </EntryForm>
  );
}
