'use client';

import { Select } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useField } from '@/components/forms/field';
import { Rows } from '@/components/forms/rows';
import { TextArea, TextField } from '@/components/forms/text-fields';
import { DateField, NumberField } from '@/components/forms/typed-fields';
import { OPERATOR_CHOICES } from '@/lib/initiatives/measure-view';
import type { DaySpan } from '@/lib/platform/calendar';

type Props = Omit<EntryFormProps, 'children'> & { readonly within: DaySpan };
const A_DAY = 'Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch.';

/** Which measure of the book the row is; nothing to be seen. */
function KnownMeasure({ at }: { readonly at: string }) {
  useField({ name: `${at}.id` });
  return null;
}

function MeasureFields({ at }: { readonly at: string }) {
  return (
    <>
      <KnownMeasure at={at} />
      <TextField name={`${at}.name`} label="Tên chỉ số" maxLength={200} />
      <TextField
        name={`${at}.unitOfMeasure`}
        label="Đơn vị tính"
        hint="Căn, hộ, %, triệu đồng…"
        maxLength={50}
      />
      <Select
        name={`${at}.operator`}
        label="So với mục tiêu"
        hint="Để trống là “ít nhất”."
        optional
        choices={OPERATOR_CHOICES}
      />
      <NumberField
        name={`${at}.target`}
        label="Mục tiêu"
        hint="Để trống khi không đặt mục tiêu."
        optional
      />
    </>
  );
}

/** Đăng ký hoặc sửa một mô hình và các chỉ số của nó. */
export function ModelForm({ within, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <TextField name="name" label="Tên mô hình" maxLength={300} />
      <TextArea
        name="summary"
        label="Tóm tắt cách làm"
        hint="Vài câu: làm gì, ai làm, cho ai."
        maxLength={2000}
      />
      <DateField name="startedOn" label="Ngày bắt đầu" hint={A_DAY} within={within} />
      <Rows name="measures" label="Chỉ số" add="Thêm chỉ số" least={0} most={30}>
        {(at) => <MeasureFields at={at} />}
      </Rows>
    </EntryForm>
  );
}

/** Ghi số liệu của các chỉ số vào một ngày. */
export function MeasureForm({
  within,
  measures,
  ...form
}: Props & {
  readonly measures: readonly {
    readonly name: string;
    readonly label: string;
    readonly unit: string;
    readonly hint: string;
  }[];
}) {
  return (
    <EntryForm {...form}>
      <DateField name="readOn" label="Tính đến ngày" hint={A_DAY} within={within} />
      {measures.map((measure) => (
        <NumberField key={measure.name} {...measure} optional />
      ))}
    </EntryForm>
  );
}

/** Kết thúc một mô hình. */
export function CloseModelForm({ within, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <DateField
        name="endedOn"
        label="Ngày kết thúc"
        hint="Từ ngày này mô hình không còn được tính là đang thực hiện."
        within={within}
      />
    </EntryForm>
  );
}
