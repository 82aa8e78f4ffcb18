import type { Metadata } from 'next';
import { InitiativeForm } from '@/components/initiatives/initiative-form';
import { ask } from '@/lib/access/ask';
import { readInitiativeToChange } from '@/lib/initiatives/read-initiative';
import { presentInitiativeChange } from '@/lib/initiatives/view';

export const metadata: Metadata = { title: 'Sửa khâu đột phá, hạn chế' };

type Props = { params: Promise<{ initiativeId: string }> };

/** Sửa một khâu đột phá, một hạn chế. */
export default async function ChangeInitiativePage({ params }: Props) {
  const form = await ask(readInitiativeToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa khâu đột phá, hạn chế</h1>
      <p className="mb-6 text-ink-soft">{`${form.initiative.title} · ${form.initiative.unitName}`}</p>
      <InitiativeForm
        command="initiative.change"
        title="Sửa khâu đột phá, hạn chế"
        {...presentInitiativeChange(form, 'all')}
      />
    </>
  );
}
