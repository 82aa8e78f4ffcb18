import type { Metadata } from 'next';
import { History } from '@/components/history/history';
import { OutputRecord } from '@/components/propaganda/output-record';
import { ask } from '@/lib/access/ask';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { readOutput } from '@/lib/propaganda/read-output';
import { presentOutput } from '@/lib/propaganda/view';

export const metadata: Metadata = { title: 'Sản phẩm tuyên truyền' };

type Props = { params: Promise<{ outputId: string }> };

/** Một sản phẩm tuyên truyền. */
export default async function OutputPage({ params }: Props) {
  const { outputId } = await params;
  const [{ output, mayWrite }, history] = await Promise.all([
    ask(readOutput, { outputId }),
    ask(readHistory, { table: 'propaganda_output', id: outputId }),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <OutputRecord view={presentOutput(output, mayWrite)} />
      <History events={presentHistory(history)} />
    </div>
  );
}
