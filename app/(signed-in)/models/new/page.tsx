import type { Metadata } from 'next';
import { ModelForm } from '@/components/initiatives/model-form';
import { ask } from '@/lib/access/ask';
import { presentNewModel } from '@/lib/initiatives/model-view';
import { readModelForm } from '@/lib/initiatives/read-model';

export const metadata: Metadata = { title: 'Đăng ký mô hình' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Đăng ký một mô hình. */
export default async function NewModelPage({ searchParams }: Props) {
  const form = await ask(readModelForm, await searchParams);
  return (
    <>
      <h1 className="text-2xl font-semibold">Đăng ký mô hình</h1>
      <p className="mb-6 text-ink-soft">{form.unit.name}</p>
      <ModelForm
        command="model.register"
        title="Đăng ký mô hình"
        submit="Ghi vào sổ"
        {...presentNewModel(form)}
      />
    </>
  );
}
