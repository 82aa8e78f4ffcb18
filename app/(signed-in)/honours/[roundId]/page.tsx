import type { Metadata } from 'next';
import { History } from '@/components/history/history';
import { RoundSheet } from '@/components/honours/round';
import { ask } from '@/lib/access/ask';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { readRound } from '@/lib/honours/read-round';
import { presentRound } from '@/lib/honours/round-view';

export const metadata: Metadata = { title: 'Đợt khen thưởng' };

type Props = { params: Promise<{ roundId: string }> };

/** Một đợt khen thưởng. */
export default async function RoundPage({ params }: Props) {
  const { roundId } = await params;
  const { round, mayWrite, mayHistory } = await ask(readRound, { roundId });
  const history = mayHistory
    ? await ask(readHistory, { table: 'commendation_round', id: roundId })
    : null;
  return (
    <div className="flex flex-col gap-6">
      <RoundSheet view={presentRound(round, mayWrite)} />
      {history ? <History events={presentHistory(history)} /> : null}
    </div>
  );
}
