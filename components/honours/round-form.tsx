'use client';

import { useMemo } from 'react';
import { RadioGroup, Select } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useFieldValue } from '@/components/forms/field';
import { rowCountName } from '@/components/forms/form-values';
import { PickList } from '@/components/forms/pick-list';
import { Rows } from '@/components/forms/rows';
import { TextArea, TextField } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import type { Candidates } from '@/lib/honours/candidates';
import type { DaySpan } from '@/lib/platform/calendar';
import { memberChoices, OnlyAnswer, unitChoices } from './choices';

type Props = Omit<EntryFormProps, 'children'> & {
  readonly levels: readonly { readonly value: string; readonly text: string }[];
  readonly forms: readonly string[];
  /** The unit that decides: it does not honour itself. */
  readonly issuer: number;
  readonly candidates: Candidates;
  readonly within: DaySpan;
};

const KINDS = [
  { value: 'non_member', text: 'Cá nhân (quần chúng)' },
  { value: 'collective', text: 'Tập thể (tổ, đội, phòng…)' },
];

/** How many are honoured so far, while one ticks. */
function Count() {
  const length = (value: string | readonly string[]) =>
    typeof value === 'string' ? 0 : value.length;
  const units = length(useFieldValue('collectives'));
  const members = length(useFieldValue('members'));
  const others = Number(useFieldValue(rowCountName('others'))) || 0;
  return (
    <p role="status" className="tabular rounded-md bg-paper-deep px-4 py-3 font-semibold">
      {`Đợt này: ${units} đơn vị, ${members} đảng viên, ${others} người hoặc tập thể khác`}
    </p>
  );
}

/** Ghi hoặc sửa một đợt khen thưởng: one decision, and everybody it honours at once. */
export function RoundForm({ levels, forms, issuer, candidates, within, ...form }: Props) {
  const units = useMemo(() => unitChoices(candidates), [candidates]);
  const members = useMemo(() => memberChoices(candidates), [candidates]);
  const below = useMemo(
    () => units.filter(({ value }) => levels.length > 1 || value !== String(issuer)),
    [units, levels, issuer],
  );
  return (
    <EntryForm {...form}>
      <TextField
        name="decisionNumber"
        label="Số quyết định"
        hint="Ví dụ 12-QĐ/ĐU; biểu dương không có quyết định thì ghi số nghị quyết, biên bản."
        maxLength={60}
      />
      <DateField
        name="decidedOn"
        label="Ngày quyết định"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
        within={within}
      />
      {levels.length > 1 ? (
        <RadioGroup name="level" label="Cấp khen" choices={levels} />
      ) : (
        <OnlyAnswer name="level" value={levels[0]?.value ?? ''} />
      )}
      <TextField name="form" label="Hình thức khen thưởng" maxLength={200} suggestions={forms} />
      <TextArea
        name="occasion"
        label="Thành tích, dịp khen thưởng"
        hint="Ví dụ: Thành tích xuất sắc trong học tập và làm theo Bác."
        maxLength={500}
        rows={2}
      />
      {below.length > 0 ? (
        <PickList name="collectives" label="Tập thể được khen" optional choices={below} />
      ) : null}
      <PickList name="members" label="Đảng viên được khen" optional choices={members} />
      <fieldset className="flex flex-col gap-4">
        <legend className="font-semibold">Người, tập thể khác</legend>
        <p className="text-sm text-ink-soft">
          Quần chúng, hoặc tổ, đội, phòng không có trong danh sách trên.
        </p>
        <Rows
          name="others"
          label="Người, tập thể"
          add="Thêm người, tập thể khác"
          least={0}
          most={300}
        >
          {(at) => (
            <>
              <RadioGroup name={`${at}.recipient`} label="Là" choices={KINDS} />
              <TextField name={`${at}.name`} label="Họ tên, hoặc tên tập thể" maxLength={300} />
              {units.length === 1 ? (
                <OnlyAnswer name={`${at}.unitId`} value={units[0]?.value ?? ''} />
              ) : (
                <Select name={`${at}.unitId`} label="Đơn vị" choices={units} />
              )}
            </>
          )}
        </Rows>
      </fieldset>
      <Count />
    </EntryForm>
  );
}
