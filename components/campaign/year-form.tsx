import { EntryForm } from '@/components/forms/entry-form';
import { TextArea, TextField } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import type { FormValues } from '@/lib/access/outcome';

/** Mở năm mới: everything but the theme is proposed from the last one. */
export function YearForm({ initial }: { readonly initial: FormValues }) {
  return (
    <EntryForm
      command="setting.year.begin"
      title="Mở năm mới"
      draftKey="setting.year.begin"
      initial={initial}
      submit="Mở năm mới"
      done={{ href: '/settings' }}
    >
      <TextField name="code" label="Năm" maxLength={20} />
      <TextArea name="theme" label="Chuyên đề của năm" maxLength={1000} />
      <DateField name="startsOn" label="Từ ngày" />
      <DateField name="endsOn" label="Đến hết ngày" />
    </EntryForm>
  );
}
