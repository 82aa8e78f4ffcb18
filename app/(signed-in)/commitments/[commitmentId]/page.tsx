import type { Metadata } from 'next';
import { Commitment } from '@/components/commitments/commitment';
import { ask } from '@/lib/access/ask';
import { presentCommitment } from '@/lib/commitments/commitment-view';
import { readCommitment } from '@/lib/commitments/read-commitment';

export const metadata: Metadata = { title: 'Bản cam kết' };

type Props = { params: Promise<{ commitmentId: string }> };

/** Một bản cam kết. */
export default async function CommitmentPage({ params }: Props) {
  return <Commitment view={presentCommitment(await ask(readCommitment, await params))} />;
}
