import type { Metadata } from 'next';
import { CloseModelForm } from '@/components/initiatives/model-form';
import { ask } from '@/lib/access/ask';
import { presentClosing } from '@/lib/initiatives/model-view';
import { readModelToChange } from '@/lib/initiatives/read-model';

export const metadata: Metadata = { title: 'Kết thúc mô hình' };

type Props = { params: Promise<{ modelId: string }> };

/** Kết thúc một mô hình. */
export default async function CloseModelPage({ params }: Props) {
  const form = await ask(readModelToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Kết thúc mô hình</h1>
      <p className="mb-6 text-ink-soft">{`${form.model.name} · ${form.model.unitName}`}</p>
      <CloseModelForm
        command="model.close"
        title="Kết thúc mô hình"
        submit="Kết thúc mô hình"
        {...presentClosing(form)}
      />
    </>
  );
}
