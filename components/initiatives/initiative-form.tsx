'use client';

import { Checkbox, RadioGroup } from '@/components/forms/choice-fields';
import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { useFieldValue } from '@/components/forms/field';
import { TextArea } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { KIND_CHOICES } from '@/lib/initiatives/view';
import type { DaySpan } from '@/lib/platform/calendar';

type Props = Omit<EntryFormProps, 'children'> & { readonly within: DaySpan };

function ResolutionFields({ within }: { readonly within: DaySpan }) {
  return (
    <>
      <DateField
        name="resolvedOn"
        label="Ngày giải quyết xong"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
        within={within}
      />
      <TextArea
        name="result"
        label="Kết quả đạt được"
        hint="Một câu nêu kết quả cụ thể, có số liệu càng tốt."
        maxLength={2000}
      />
    </>
  );
}

function Resolved({ within }: { readonly within: DaySpan }) {
  const resolved = useFieldValue('resolved') === 'on';
  return (
    <>
      <Checkbox name="resolved" label="Đã giải quyết xong" />
      {resolved ? <ResolutionFields within={within} /> : null}
    </>
  );
}

/** Đăng ký hoặc sửa một khâu đột phá, một hạn chế. */
export function InitiativeForm({ within, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <RadioGroup name="kind" label="Loại" choices={KIND_CHOICES} />
      <TextArea
        name="title"
        label="Nội dung đăng ký"
        hint="Việc gì, để thay đổi điều gì."
        maxLength={500}
      />
      <DateField
        name="registeredOn"
        label="Ngày đăng ký"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
        within={within}
      />
      <Resolved within={within} />
    </EntryForm>
  );
}

/** Ghi kết quả giải quyết. */
export function ResolveForm({ within, ...form }: Props) {
  return (
    <EntryForm {...form}>
      <ResolutionFields within={within} />
    </EntryForm>
  );
}
