import type { Metadata } from 'next';
import { ModelForm } from '@/components/initiatives/model-form';
import { ask } from '@/lib/access/ask';
import { presentModelChange } from '@/lib/initiatives/model-view';
import { readModelToChange } from '@/lib/initiatives/read-model';

export const metadata: Metadata = { title: 'Sửa mô hình' };

type Props = { params: Promise<{ modelId: string }> };

/** Sửa một mô hình và các chỉ số của nó. */
export default async function ChangeModelPage({ params }: Props) {
  const form = await ask(readModelToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa mô hình</h1>
      <p className="mb-6 text-ink-soft">{`${form.model.name} · ${form.model.unitName}`}</p>
      <ModelForm
        command="model.change"
        title="Sửa mô hình"
        submit="Lưu"
        {...presentModelChange(form)}
      />
    </>
  );
}
