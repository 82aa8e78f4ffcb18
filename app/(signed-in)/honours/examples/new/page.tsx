import type { Metadata } from 'next';
import { ExampleForm } from '@/components/honours/example-form';
import { ask } from '@/lib/access/ask';
import { presentNewExample } from '@/lib/honours/example-view';
import { readExampleForm } from '@/lib/honours/read-example';

export const metadata: Metadata = { title: 'Ghi danh một gương' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Ghi danh một gương người tốt, việc tốt. */
export default async function NewExamplePage({ searchParams }: Props) {
  const form = await ask(readExampleForm, await searchParams);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi danh gương người tốt, việc tốt</h1>
      <p className="mb-6 text-ink-soft">{form.unit.name}</p>
      <ExampleForm
        command="example.record"
        title="Ghi danh một gương"
        submit="Ghi danh"
        {...presentNewExample(form)}
      />
    </>
  );
}
