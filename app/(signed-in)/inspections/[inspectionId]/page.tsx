import type { Metadata } from 'next';
import { InspectionRecord } from '@/components/inspections/inspection-record';
import { ask } from '@/lib/access/ask';
import { readInspection } from '@/lib/inspections/read-inspection';
import { presentInspection } from '@/lib/inspections/record-view';

export const metadata: Metadata = { title: 'Cuộc kiểm tra, giám sát' };

type Props = { params: Promise<{ inspectionId: string }> };

/** Một cuộc kiểm tra, giám sát. */
export default async function InspectionPage({ params }: Props) {
  const { inspection, today, mayWrite } = await ask(readInspection, await params);
  return <InspectionRecord view={presentInspection(inspection, today, mayWrite)} />;
}
