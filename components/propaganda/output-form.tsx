'use client';

import { type Choice, Select } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useFieldValue } from '@/components/forms/field';
import { TextField } from '@/components/forms/text-fields';
import { DateField, NumberField } from '@/components/forms/typed-fields';
import type { DaySpan } from '@/lib/platform/calendar';
import { OTHER_KIND } from '@/lib/propaganda/output';

type Props = Omit<EntryFormProps, 'children'> & {
  readonly within: DaySpan;
  readonly kinds: readonly Choice[];
};

function OtherKind() {
  if (useFieldValue('kind') !== OTHER_KIND) return null;
  return <TextField name="otherKind" label="Tên loại sản phẩm" maxLength={100} />;
}

/** Ghi hoặc sửa một sản phẩm tuyên truyền. */
export function OutputForm({ within, kinds, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <Select name="kind" label="Loại" choices={kinds} />
      <OtherKind />
      <TextField name="title" label="Tên sản phẩm" maxLength={500} />
      <DateField
        name="issuedOn"
        label="Ngày phát hành"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
        within={within}
      />
      <NumberField name="quantity" label="Số lượng" />
      <TextField
        name="unitOfMeasure"
        label="Đơn vị tính"
        hint="Tờ, bài, tấm, cuốn…"
        maxLength={50}
      />
      <TextField name="recipients" label="Nơi nhận" optional maxLength={500} />
    </EntryForm>
  );
}
