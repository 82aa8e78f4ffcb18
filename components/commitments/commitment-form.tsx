import { EntryForm, type EntryFormProps } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { AlikeHint, type Comparing } from '@/components/likeness/alike-hint';
import type { DaySpan } from '@/lib/platform/calendar';

interface SectionField {
  readonly id: number;
  readonly name: string;
  readonly last: string | null;
}

/** Viết hoặc sửa bản cam kết: a box a section, last year's words above it. */
export function CommitmentForm({
  sections,
  lastYear,
  within,
  comparing,
  mayDate = false,
  ...form
}: Omit<EntryFormProps, 'children'> & {
  readonly sections: readonly SectionField[];
  readonly lastYear: string | null;
  /** The campaign year, in which a commitment on paper was handed in. */
  readonly within: DaySpan;
  readonly comparing: Omit<Comparing, 'kind'>;
  readonly mayDate?: boolean;
}) {
  return (
    <EntryForm {...form}>
      {sections.map(({ id, name, last }) => (
        <div key={id}>
          <div className="flex flex-col gap-5">
            <TextArea name={`section-${id}`} label={name} maxLength={5000} rows={4} />
            <AlikeHint field={`section-${id}`} comparing={{ ...comparing, kind: 'commitment' }} />
          </div>
          {lastYear && last ? (
            <details className="mt-1" open>
              <summary className="inline-flex min-h-target cursor-pointer items-center text-sm text-ink-soft underline decoration-rule-strong underline-offset-4">
                {lastYear}
              </summary>
              <p className="border-l-4 border-rule pl-3 whitespace-pre-line text-ink-soft">
                {last}
              </p>
            </details>
          ) : null}
        </div>
      ))}
      {mayDate ? (
        <DateField
          name="submittedOn"
          label="Ngày gửi trên giấy"
          hint="Để trống nếu gửi hôm nay. Gõ 5/6 hoặc 05062022."
          optional
          within={within}
        />
      ) : null}
    </EntryForm>
  );
}
