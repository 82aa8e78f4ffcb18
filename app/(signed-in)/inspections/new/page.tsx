import type { Metadata } from 'next';
import { InspectionRecordForm } from '@/components/inspections/inspection-form';
import { ask } from '@/lib/access/ask';
import { readInspectionForm } from '@/lib/inspections/read-inspection';
import { presentForm } from '@/lib/inspections/record-view';

export const metadata: Metadata = { title: 'Ghi cuộc kiểm tra, giám sát' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Ghi một cuộc kiểm tra, giám sát đã kết thúc. */
export default async function RecordInspectionPage({ searchParams }: Props) {
  const form = await ask(readInspectionForm, await searchParams);
  const { unit, roster, progress } = form;
  const { within, backHref } = presentForm(form);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi cuộc kiểm tra, giám sát đã xong</h1>
      <p className="mb-6 text-ink-soft">{unit.name}</p>
      <InspectionRecordForm
        command="inspection.record"
        title="Ghi cuộc kiểm tra, giám sát"
        draftKey={`inspection.record:${unit.id}`}
        fixed={{ unitId: String(unit.id) }}
        initial={{ kind: 'inspection' }}
        submit="Ghi vào sổ"
        done={{ href: backHref }}
        roster={roster}
        progress={progress}
        within={within}
      />
    </>
  );
}
