import type { Metadata } from 'next';
import { InspectionRecords } from '@/components/inspections/records';
import { ask } from '@/lib/access/ask';
import { listInspections } from '@/lib/inspections/list-inspections';
import { presentRecords } from '@/lib/inspections/overview-view';

export const metadata: Metadata = { title: 'Từng cuộc kiểm tra, giám sát' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Từng cuộc of a unit and everything below it. */
export default async function InspectionRecordsPage({ searchParams }: Props) {
  const found = await ask(listInspections, await searchParams);
  return <InspectionRecords view={presentRecords(found)} />;
}
