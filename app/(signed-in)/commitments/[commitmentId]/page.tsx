import type { Metadata } from 'next';
import { Commitment } from '@/components/commitments/commitment';
import { History } from '@/components/history/history';
import { ask } from '@/lib/access/ask';
import { presentCommitment } from '@/lib/commitments/commitment-view';
import { readCommitment } from '@/lib/commitments/read-commitment';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';

export const metadata: Metadata = { title: 'Bản cam kết' };

type Props = { params: Promise<{ commitmentId: string }> };

/** Một bản cam kết. */
export default async function CommitmentPage({ params }: Props) {
  const { commitmentId } = await params;
  const [commitment, history] = await Promise.all([
    ask(readCommitment, { commitmentId }),
    ask(readHistory, { table: 'commitment', id: commitmentId }),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <Commitment view={presentCommitment(commitment)} />
      <History events={presentHistory(history)} />
    </div>
  );
}
