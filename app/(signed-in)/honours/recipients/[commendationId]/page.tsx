import type { Metadata } from 'next';
import { History } from '@/components/history/history';
import { CommendationSheet } from '@/components/honours/round';
import { ask } from '@/lib/access/ask';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { readCommendation } from '@/lib/honours/read-round';
import { presentCommendation } from '@/lib/honours/round-view';

export const metadata: Metadata = { title: 'Được khen thưởng' };

type Props = { params: Promise<{ commendationId: string }> };

/** Một người, một tập thể được khen. */
export default async function CommendationPage({ params }: Props) {
  const { commendationId } = await params;
  const { round, recipient, mayWrite, mayHistory } = await ask(readCommendation, {
    commendationId,
  });
  const history = mayHistory
    ? await ask(readHistory, { table: 'commendation', id: commendationId })
    : null;
  return (
    <div className="flex flex-col gap-6">
      <CommendationSheet view={presentCommendation(round, recipient, mayWrite)} />
      {history ? <History events={presentHistory(history)} /> : null}
    </div>
  );
}
