import type { Metadata } from 'next';
import { ResolveForm } from '@/components/initiatives/initiative-form';
import { ask } from '@/lib/access/ask';
import { readInitiativeToChange } from '@/lib/initiatives/read-initiative';
import { presentInitiativeChange } from '@/lib/initiatives/view';

export const metadata: Metadata = { title: 'Ghi đã giải quyết xong' };

type Props = { params: Promise<{ initiativeId: string }> };

/** Ghi kết quả giải quyết. */
export default async function ResolveInitiativePage({ params }: Props) {
  const form = await ask(readInitiativeToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi đã giải quyết xong</h1>
      <p className="mb-6 text-ink-soft">{`${form.initiative.title} · ${form.initiative.unitName}`}</p>
      <ResolveForm
        command="initiative.resolve"
        title="Ghi đã giải quyết xong"
        submit="Ghi vào sổ"
        {...presentInitiativeChange(form, 'resolution')}
      />
    </>
  );
}
