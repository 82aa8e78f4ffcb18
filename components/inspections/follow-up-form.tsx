import { EntryForm } from '@/components/forms/entry-form';
import { DateField } from '@/components/forms/typed-fields';

/** Ngày kiểm tra lại việc khắc phục. */
export function FollowUpForm({
  fixed,
  initial,
}: {
  readonly fixed: { readonly inspectionId: string; readonly version: string };
  readonly initial: { readonly followedUpOn: string };
}) {
  return (
    <EntryForm
      command="inspection.follow-up"
      title="Theo dõi khắc phục"
      draftKey={`inspection.follow-up:${fixed.inspectionId}`}
      fixed={fixed}
      initial={initial}
      submit="Lưu ngày kiểm tra lại"
    >
      <DateField name="followedUpOn" label="Ngày kiểm tra lại" optional />
    </EntryForm>
  );
}
