'use client';

import { RadioGroup, Select } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useFieldValue } from '@/components/forms/field';
import { TextField } from '@/components/forms/text-fields';
import { DateField, NumberField } from '@/components/forms/typed-fields';
import { TARGET_FIGURES } from '@/lib/campaign/target';
import { figure } from '@/lib/figures/catalogue';

const FIGURES = TARGET_FIGURES.map((code) => ({ value: code, text: figure(code).title }));
const MEASURES = [
  { value: 'count', text: 'Số lượng' },
  { value: 'share', text: 'Tỷ lệ phần trăm' },
];

function Least() {
  return useFieldValue('measure') === 'share' ? (
    <NumberField name="shareMinBp" label="Phải đạt ít nhất" unit="%" />
  ) : (
    <NumberField name="countMin" label="Phải đạt ít nhất" />
  );
}

/** Giao hoặc sửa một chỉ tiêu phải đạt. */
export function TargetForm({ initial = {}, ...form }: Omit<EntryFormProps, 'children'>) {
  const share = String(initial.shareMinBp ?? '').replace('.', ',');
  return (
    <EntryForm {...form} initial={{ measure: 'count', ...initial, shareMinBp: share }}>
      <Select name="figure" label="Số liệu" choices={FIGURES} />
      <RadioGroup name="measure" label="Tính theo" choices={MEASURES} />
      <Least />
      <TextField name="issuer" label="Cấp giao chỉ tiêu" maxLength={200} />
      <TextField name="reference" label="Văn bản, số chỉ tiêu" maxLength={200} />
      <DateField name="startsOn" label="Tính từ ngày" />
      <DateField name="endsOn" label="Đến ngày" />
    </EntryForm>
  );
}
