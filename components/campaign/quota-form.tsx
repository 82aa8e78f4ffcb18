'use client';

import { RadioGroup } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useFieldValue } from '@/components/forms/field';
import { Rows } from '@/components/forms/rows';
import { TextField } from '@/components/forms/text-fields';
import { DateField, NumberField } from '@/components/forms/typed-fields';
import { RULE_CHOICES } from '@/lib/campaign/view';
import type { DateOnly } from '@/lib/platform/clock';
import { QuotaPreview } from './quota-preview';

/** The numbers of the rule that is chosen; the others are not on the screen and not sent. */
function RuleFields() {
  const rule = useFieldValue('rule');
  switch (rule) {
    case 'by_class':
      return (
        <>
          <NumberField name="withCommittee" label="Chi bộ có chi ủy, ít nhất" unit="cuộc" />
          <NumberField name="withoutCommittee" label="Chi bộ chưa có chi ủy, ít nhất" unit="cuộc" />
        </>
      );
    case 'percent_of_members':
      return (
        <>
          <NumberField name="percentBp" label="Ít nhất" unit="% đảng viên" />
          <NumberField name="percentMaxBp" label="Nhiều nhất" unit="% đảng viên" optional />
          <NumberField
            name="smallBelow"
            label="Chi bộ ít đảng viên: dưới"
            hint="Chi bộ nhỏ hơn mức này kiểm tra luân phiên một số đảng viên cố định."
            unit="đảng viên"
            optional
          />
          <NumberField
            name="smallOwes"
            label="Chi bộ ít đảng viên phải kiểm tra"
            unit="đảng viên"
            optional
          />
        </>
      );
    case 'range':
      return (
        <>
          <NumberField name="rangeMin" label="Ít nhất" unit="cuộc" />
          <NumberField name="rangeMax" label="Nhiều nhất" unit="cuộc" optional />
        </>
      );
    default:
      return null;
  }
}

interface Props extends Omit<EntryFormProps, 'children'> {
  readonly year: { readonly startsOn: DateOnly; readonly endsOn: DateOnly };
  /** The quota that is changed, and the day to look at besides today; absent for a new one. */
  readonly preview?: { readonly quotaId: string; readonly asOf: DateOnly | null };
}

/** Giao hoặc sửa chỉ tiêu kiểm tra của một năm. */
export function QuotaForm({ year, preview, initial = {}, ...form }: Props) {
  const shown = Object.entries(initial).map(([name, value]) => [
    name,
    name.startsWith('percent') ? String(value).replace('.', ',') : value,
  ]);
  return (
    <EntryForm {...form} initial={Object.fromEntries(shown)}>
      <RadioGroup name="rule" label="Cách tính" choices={RULE_CHOICES} />
      <RuleFields />
      <DateField
        name="planDate"
        label="Ngày chốt phân loại chi bộ"
        hint="Chi bộ giữ loại (có hay chưa có chi ủy) và đảng số của ngày này cho cả năm."
        within={{ from: year.startsOn, to: year.endsOn }}
      />
      <Rows name="issuers" label="Căn cứ" add="Thêm căn cứ" most={10}>
        {(at) => (
          <>
            <TextField name={`${at}.issuer`} label="Cấp giao chỉ tiêu" maxLength={200} />
            <TextField
              name={`${at}.reference`}
              label="Văn bản, số chỉ tiêu"
              hint="Ví dụ: Chỉ tiêu số 02."
              maxLength={200}
            />
          </>
        )}
      </Rows>
      {preview ? <QuotaPreview {...preview} year={year} /> : null}
    </EntryForm>
  );
}
