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

/** Một bản cam kết, and below it what has been done to it. */
export default async function CommitmentPage({ params }: Props) {
  const { commitmentId } = await params;
  const commitment = await ask(readCommitment, { commitmentId });
  const history = await ask(readHistory, { table: 'commitment', id: commitmentId });
  return (
    <Commitment
      view={presentCommitment(commitment)}
      history={<History events={presentHistory(history)} />}
    />
  );
}
