import type { Metadata } from 'next';
import { MeasureForm } from '@/components/initiatives/model-form';
import { ask } from '@/lib/access/ask';
import { presentMeasuring } from '@/lib/initiatives/model-view';
import { readModelToChange } from '@/lib/initiatives/read-model';

export const metadata: Metadata = { title: 'Ghi số liệu mô hình' };

type Props = { params: Promise<{ modelId: string }> };

/** Ghi số liệu của các chỉ số. */
export default async function MeasureModelPage({ params }: Props) {
  const form = await ask(readModelToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi số liệu mô hình</h1>
      <p className="mb-6 text-ink-soft">{`${form.model.name} · ${form.model.unitName}`}</p>
      <MeasureForm
        command="model.measure"
        title="Ghi số liệu mô hình"
        submit="Ghi vào sổ"
        {...presentMeasuring(form)}
      />
    </>
  );
}
