import type { Metadata } from 'next';
import { InspectionRecordForm } from '@/components/inspections/inspection-form';
import { ask } from '@/lib/access/ask';
import { formOfRecord } from '@/lib/inspections/inspection';
import { readInspectionToChange } from '@/lib/inspections/read-inspection';
import { presentCompletion, presentForm } from '@/lib/inspections/record-view';

export const metadata: Metadata = { title: 'Ghi kết quả cuộc kiểm tra, giám sát' };

type Props = { params: Promise<{ inspectionId: string }> };

/** Ghi kết quả một cuộc trong kế hoạch; what the plan says stands in the form already. */
export default async function CompleteInspectionPage({ params }: Props) {
  const form = await ask(readInspectionToChange, await params);
  const { inspection, roster, progress, today } = form;
  const { version, ...initial } = formOfRecord(inspection);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi kết quả cuộc kiểm tra, giám sát</h1>
      <p className="mb-6 text-ink-soft">{inspection.unitName}</p>
      <InspectionRecordForm
        command="inspection.complete"
        title="Ghi kết quả cuộc kiểm tra, giám sát"
        draftKey={`inspection.complete:${inspection.id}`}
        fixed={{ inspectionId: String(inspection.id), version }}
        initial={presentCompletion(initial, inspection, today)}
        submit="Ghi vào sổ"
        done={{ href: `/inspections/${inspection.id}` }}
        roster={roster}
        progress={progress}
        within={presentForm(form).within}
      />
    </>
  );
}
