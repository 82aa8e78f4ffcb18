import type { Metadata } from 'next';
import { ExampleForm } from '@/components/honours/example-form';
import { ask } from '@/lib/access/ask';
import { presentExampleChange } from '@/lib/honours/example-view';
import { readExampleToChange } from '@/lib/honours/read-example';

export const metadata: Metadata = { title: 'Sửa gương người tốt, việc tốt' };

type Props = { params: Promise<{ exampleId: string }> };

/** Sửa hoặc công khai một gương. */
export default async function ChangeExamplePage({ params }: Props) {
  const form = await ask(readExampleToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa, công khai gương</h1>
      <p className="mb-6 text-ink-soft">{form.example.unitName}</p>
      <ExampleForm command="example.change" title="Sửa gương" {...presentExampleChange(form)} />
    </>
  );
}
