import type { Metadata } from 'next';
import { Evidence } from '@/components/evidence/evidence';
import { History } from '@/components/history/history';
import { InspectionRecord } from '@/components/inspections/inspection-record';
import { ask } from '@/lib/access/ask';
import { listEvidence } from '@/lib/evidence/list-evidence';
import { presentEvidence } from '@/lib/evidence/view';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { readInspection } from '@/lib/inspections/read-inspection';
import { presentInspection } from '@/lib/inspections/record-view';

export const metadata: Metadata = { title: 'Cuộc kiểm tra, giám sát' };

type Props = { params: Promise<{ inspectionId: string }> };

/** Một cuộc kiểm tra, giám sát. */
export default async function InspectionPage({ params }: Props) {
  const { inspectionId } = await params;
  const [{ inspection, today, mayWrite }, evidence, history] = await Promise.all([
    ask(readInspection, { inspectionId }),
    ask(listEvidence, { inspectionId }),
    ask(readHistory, { table: 'inspection', id: inspectionId }),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <InspectionRecord view={presentInspection(inspection, today, mayWrite)} />
      <Evidence view={presentEvidence(evidence)} />
      <History events={presentHistory(history)} />
    </div>
  );
}
