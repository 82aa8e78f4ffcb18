import { EntryForm } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import { AlikeHint, type Comparing } from '@/components/likeness/alike-hint';
import type { presentDeedChange } from '@/lib/deeds/form-view';
import { PlanFields } from './plan-fields';

/** Sửa việc làm tốt. */
export function ChangeForm({ view }: { readonly view: ReturnType<typeof presentDeedChange> }) {
  const { deedId } = view.fixed;
  const comparing: Comparing = { kind: 'deed', except: deedId };
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
      <AlikeHint field="title" comparing={comparing} />
      <PlanFields choices={view.choices} comparing={comparing} />
    </EntryForm>
  );
}
