import type { Metadata } from 'next';
import { OutputForm } from '@/components/propaganda/output-form';
import { ask } from '@/lib/access/ask';
import { readOutputToChange } from '@/lib/propaganda/read-output';
import { presentOutputChange } from '@/lib/propaganda/view';

export const metadata: Metadata = { title: 'Sửa sản phẩm tuyên truyền' };

type Props = { params: Promise<{ outputId: string }> };

/** Sửa một sản phẩm tuyên truyền đã ghi. */
export default async function ChangeOutputPage({ params }: Props) {
  const form = await ask(readOutputToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa sản phẩm tuyên truyền</h1>
      <p className="mb-6 text-ink-soft">{form.output.unitName}</p>
      <OutputForm
        command="propaganda.change"
        title="Sửa sản phẩm tuyên truyền"
        {...presentOutputChange(form)}
      />
    </>
  );
}
