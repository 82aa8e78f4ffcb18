import type { Metadata } from 'next';
import { Deed } from '@/components/deeds/deed';
import { AddFiles } from '@/components/evidence/add-files';
import { Evidence } from '@/components/evidence/evidence';
import { History } from '@/components/history/history';
import { ask } from '@/lib/access/ask';
import { presentDeed } from '@/lib/deeds/deed-view';
import { readDeed } from '@/lib/deeds/read-deed';
import { listEvidence } from '@/lib/evidence/list-evidence';
import { presentEvidence } from '@/lib/evidence/view';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';

export const metadata: Metadata = { title: 'Việc làm tốt' };

type Props = { params: Promise<{ deedId: string }> };

/** Một việc làm tốt. Its evidence and its history stand below it. */
export default async function DeedPage({ params }: Props) {
  const { deedId } = await params;
  const [deed, evidence, history] = await Promise.all([
    ask(readDeed, { deedId }),
    ask(listEvidence, { deedId }),
    ask(readHistory, { table: 'good_deed', id: deedId }),
  ]);
  const shown = presentEvidence(evidence);
  return (
    <div className="flex flex-col gap-6">
      <Deed view={presentDeed(deed)} photos={shown.mayAdd ? <AddFiles of={shown.of} /> : null} />
      <Evidence view={shown} />
      <History events={presentHistory(history)} />
    </div>
  );
}
