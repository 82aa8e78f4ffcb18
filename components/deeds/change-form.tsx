import { EntryForm } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import type { presentDeedChange } from '@/lib/deeds/form-view';
import { AlikeHint } from './alike-hint';
import { PlanFields } from './plan-fields';

/** Sửa việc làm tốt. */
export function ChangeForm({ view }: { readonly view: ReturnType<typeof presentDeedChange> }) {
  const { deedId } = view.fixed;
  return (
    <EntryForm
      command="deed.edit"
      title="Sửa việc làm tốt"
      draftKey={`deed.edit:${deedId}`}
      fixed={view.fixed}
      initial={view.initial}
      done={{ href: `/deeds/${deedId}` }}
    >
      <TextArea name="title" label="Việc làm tốt" maxLength={300} rows={2} />
      <AlikeHint field="title" except={deedId} />
      <PlanFields choices={view.choices} comparing={{ except: deedId }} />
    </EntryForm>
  );
}
