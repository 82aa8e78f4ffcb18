import type { Metadata } from 'next';
import { History } from '@/components/history/history';
import { InitiativeRecord } from '@/components/initiatives/initiative-record';
import { ask } from '@/lib/access/ask';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { readInitiative } from '@/lib/initiatives/read-initiative';
import { presentInitiative } from '@/lib/initiatives/view';

export const metadata: Metadata = { title: 'Khâu đột phá, hạn chế' };

type Props = { params: Promise<{ initiativeId: string }> };

/** Một khâu đột phá, một hạn chế. */
export default async function InitiativePage({ params }: Props) {
  const { initiativeId } = await params;
  const [{ initiative, mayWrite }, history] = await Promise.all([
    ask(readInitiative, { initiativeId }),
    ask(readHistory, { table: 'initiative', id: initiativeId }),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <InitiativeRecord view={presentInitiative(initiative, mayWrite)} />
      <History events={presentHistory(history)} />
    </div>
  );
}
