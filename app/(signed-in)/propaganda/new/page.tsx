import type { Metadata } from 'next';
import { OutputForm } from '@/components/propaganda/output-form';
import { ask } from '@/lib/access/ask';
import { readOutputForm } from '@/lib/propaganda/read-output';
import { presentNewOutput } from '@/lib/propaganda/view';

export const metadata: Metadata = { title: 'Ghi sản phẩm tuyên truyền' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Ghi một sản phẩm tuyên truyền đã phát hành. */
export default async function NewOutputPage({ searchParams }: Props) {
  const form = await ask(readOutputForm, await searchParams);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi sản phẩm tuyên truyền</h1>
      <p className="mb-6 text-ink-soft">{form.unit.name}</p>
      <OutputForm
        command="propaganda.record"
        title="Ghi sản phẩm tuyên truyền"
        submit="Ghi vào sổ"
        {...presentNewOutput(form)}
      />
    </>
  );
}
