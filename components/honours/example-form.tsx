'use client';

import { useMemo } from 'react';
import { RadioGroup, Select } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useFieldValue } from '@/components/forms/field';
import { PickList } from '@/components/forms/pick-list';
import { TextArea, TextField } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import type { Candidates } from '@/lib/honours/candidates';
import { BASIS_WORDS } from '@/lib/honours/view';
import type { DaySpan } from '@/lib/platform/calendar';
import { memberChoices, OnlyAnswer, unitChoices } from './choices';

type Props = Omit<EntryFormProps, 'children'> & {
  readonly candidates: Candidates;
  readonly fields: readonly string[];
  readonly within: DaySpan;
};

const KINDS = [
  { value: 'member', text: 'Đảng viên' },
  { value: 'non_member', text: 'Quần chúng' },
  { value: 'collective', text: 'Tập thể' },
];
const BASIS_CHOICES = Object.entries(BASIS_WORDS).map(([value, text]) => ({ value, text }));

/** Who or what the example is. */
function Who({ candidates }: Pick<Props, 'candidates'>) {
  const recipient = useFieldValue('recipient');
  const units = useMemo(() => unitChoices(candidates), [candidates]);
  const members = useMemo(() => memberChoices(candidates), [candidates]);
  const kinds = members.length > 0 ? KINDS : KINDS.slice(1);
  const place =
    units.length === 1 ? (
      <OnlyAnswer name="place" value={[units[0]?.value ?? '']} />
    ) : (
      <PickList name="place" label="Đơn vị" one choices={units} />
    );
  return (
    <>
      <RadioGroup name="recipient" label="Gương của" choices={kinds} />
      {recipient === 'member' ? (
        <PickList name="member" label="Đảng viên" one choices={members} />
      ) : (
        <>
          {recipient === 'collective' ? (
            <TextField
              name="named"
              label="Tên tập thể"
              hint="Để trống nếu là chính đơn vị."
              optional
              maxLength={300}
            />
          ) : (
            <TextField name="named" label="Họ tên" maxLength={300} />
          )}
          {place}
        </>
      )}
    </>
  );
}

/** A person is named in public with consent or on a legal basis only. */
function Publication({ within }: Pick<Props, 'within'>) {
  const person = useFieldValue('recipient') !== 'collective';
  const basis = useFieldValue('basis');
  return (
    <fieldset className="flex flex-col gap-4 rounded-md border border-rule p-4">
      <legend className="px-1 font-semibold">Công khai trong Đảng bộ</legend>
      <p className="text-sm text-ink-soft">
        {person
          ? 'Chưa công khai, chỉ người nhập và cấp trên đọc được. Muốn công khai gương của một người phải có căn cứ.'
          : 'Chưa công khai, chỉ người nhập và cấp trên đọc được.'}
      </p>
      {person ? (
        <>
          <Select
            name="basis"
            label="Căn cứ công khai"
            optional
            none="Chưa có"
            choices={BASIS_CHOICES}
          />
          {basis ? (
            <TextField
              name="basisDocument"
              label="Văn bản làm căn cứ"
              hint="Ví dụ: Giấy đồng ý ngày 05/6/2022."
              maxLength={300}
            />
          ) : null}
        </>
      ) : null}
      <DateField
        name="publishedOn"
        label="Công khai từ ngày"
        hint="Để trống nếu chưa công khai."
        optional
        within={within}
      />
    </fieldset>
  );
}

/** Ghi danh, sửa hoặc công khai một gương người tốt, việc tốt. */
export function ExampleForm({ candidates, fields, within, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <Who candidates={candidates} />
      <TextField
        name="title"
        label="Tên gương, việc làm"
        hint="Một câu ngắn, ví dụ: Nhặt được của rơi trả lại người mất."
        maxLength={300}
      />
      <TextArea name="story" label="Việc đã làm" rows={4} maxLength={4000} />
      <TextField name="field" label="Lĩnh vực" maxLength={200} suggestions={fields} />
      <DateField
        name="recordedOn"
        label="Ngày ghi danh"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
        within={within}
      />
      <Publication within={within} />
    </EntryForm>
  );
}
