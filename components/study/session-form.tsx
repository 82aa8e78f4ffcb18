'use client';

import { RadioGroup, Select } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useField, useFieldValue } from '@/components/forms/field';
import { TextField } from '@/components/forms/text-fields';
import { DateField, NumberField } from '@/components/forms/typed-fields';
import type { RosterMember } from '@/lib/hierarchy/roster';
import type { UnitKind } from '@/lib/hierarchy/store';
import type { DaySpan } from '@/lib/platform/calendar';
import type { Audience } from '@/lib/study/plan';
import { takesNames } from '@/lib/study/session-rules';
import { AUDIENCE_CHOICES, KIND_CHOICES } from '@/lib/study/view';
import { Attendance } from './attendance';

const WAYS = [
  { value: 'names', text: 'Điểm danh theo tên' },
  { value: 'numbers', text: 'Chỉ ghi số người' },
];
const asNumbers = () => 'numbers';

/** Where names cannot be ticked, numbers are the only way and nobody is asked. */
function NumbersOnly() {
  useField({ name: 'by' }, asNumbers);
  return null;
}

function Numbers() {
  return (
    <>
      <NumberField name="peopleExpected" label="Số người phải dự" unit="người" />
      <NumberField name="peoplePresent" label="Số người có mặt" unit="người" />
      <NumberField
        name="attendances"
        label="Lượt người dự"
        hint="Một buổi: bằng số người có mặt. Nhiều buổi: cộng các buổi lại."
        unit="lượt"
      />
    </>
  );
}

type Props = Omit<EntryFormProps, 'children'> & {
  readonly unitKind: UnitKind;
  readonly roster: readonly RosterMember[];
  readonly within: DaySpan;
  readonly stages: readonly { readonly name: string; readonly label: string }[];
};

function People({ unitKind, roster, within }: Pick<Props, 'unitKind' | 'roster' | 'within'>) {
  const audience = String(useFieldValue('audience')) as Audience;
  const byNames = useFieldValue('by') !== 'numbers';
  if (!takesNames({ kind: unitKind }, audience)) {
    return (
      <>
        <NumbersOnly />
        <Numbers />
      </>
    );
  }
  return (
    <>
      <RadioGroup name="by" label="Cách ghi người dự" choices={WAYS} />
      {byNames ? <Attendance roster={roster} within={within} /> : <Numbers />}
    </>
  );
}

function Contest({ stages }: Pick<Props, 'stages'>) {
  if (useFieldValue('kind') !== 'contest') return null;
  return (
    <>
      {stages.map(({ name, label }) => (
        <NumberField key={name} name={name} label={label} optional unit="bài" />
      ))}
    </>
  );
}

/** Ghi hoặc sửa một buổi đã sinh hoạt. */
export function SessionForm({ unitKind, roster, within, stages, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <TextField name="topic" label="Nội dung sinh hoạt" maxLength={500} />
      <DateField
        name="heldOn"
        label="Ngày sinh hoạt"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
        within={within}
      />
      <Select name="kind" label="Hình thức" choices={KIND_CHOICES} />
      <Select name="audience" label="Đối tượng" choices={AUDIENCE_CHOICES} />
      <People unitKind={unitKind} roster={roster} within={within} />
      <NumberField
        name="guests"
        label="Khách"
        hint="Người ngoài diện phải dự, kể cả đảng viên nơi khác đến."
        optional
        unit="người"
      />
      <Contest stages={stages} />
    </EntryForm>
  );
}
