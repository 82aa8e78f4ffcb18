import type { Metadata } from 'next';
import { History } from '@/components/history/history';
import { ExampleSheet } from '@/components/honours/example';
import { ask } from '@/lib/access/ask';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { presentExample } from '@/lib/honours/example-view';
import { readExample } from '@/lib/honours/read-example';

export const metadata: Metadata = { title: 'Gương người tốt, việc tốt' };

type Props = { params: Promise<{ exampleId: string }> };

/** Một gương người tốt, việc tốt. */
export default async function ExamplePage({ params }: Props) {
  const { exampleId } = await params;
  const { example, mayWrite, mayHistory } = await ask(readExample, { exampleId });
  const history = mayHistory
    ? await ask(readHistory, { table: 'good_example', id: exampleId })
    : null;
  return (
    <div className="flex flex-col gap-6">
      <ExampleSheet view={presentExample(example, mayWrite)} />
      {history ? <History events={presentHistory(history)} /> : null}
    </div>
  );
}
