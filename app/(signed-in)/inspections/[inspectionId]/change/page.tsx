import type { Metadata } from 'next';
import { InspectionPlanForm, InspectionRecordForm } from '@/components/inspections/inspection-form';
import { ask } from '@/lib/access/ask';
import { formOfPlan, formOfRecord } from '@/lib/inspections/inspection';
import { readInspectionToChange } from '@/lib/inspections/read-inspection';
import { isRecord, presentForm } from '@/lib/inspections/record-view';

export const metadata: Metadata = { title: 'Sửa cuộc kiểm tra, giám sát' };

type Props = { params: Promise<{ inspectionId: string }> };

/** Sửa một cuộc: its plan while it is to come, its record once it is over. */
export default async function ChangeInspectionPage({ params }: Props) {
  const form = await ask(readInspectionToChange, await params);
  const { inspection, roster, progress } = form;
  const record = isRecord(inspection);
  const { version, ...initial } = record ? formOfRecord(inspection) : formOfPlan(inspection);
  const Form = record ? InspectionRecordForm : InspectionPlanForm;
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa cuộc kiểm tra, giám sát</h1>
      <p className="mb-6 text-ink-soft">{inspection.unitName}</p>
      <Form
        command={record ? 'inspection.change' : 'inspection.change-plan'}
        title="Sửa cuộc kiểm tra, giám sát"
        draftKey={`inspection.change:${inspection.id}`}
        fixed={{ inspectionId: String(inspection.id), version }}
        initial={initial}
        done={{ href: `/inspections/${inspection.id}` }}
        roster={roster}
        progress={progress}
        within={presentForm(form).within}
      />
    </>
  );
}
