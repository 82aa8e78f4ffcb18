import type { Metadata } from 'next';
import { InspectionPlanForm } from '@/components/inspections/inspection-form';
import { ask } from '@/lib/access/ask';
import { readInspectionForm } from '@/lib/inspections/read-inspection';
import { presentForm } from '@/lib/inspections/record-view';

export const metadata: Metadata = { title: 'Đưa cuộc kiểm tra, giám sát vào kế hoạch' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Đưa một cuộc kiểm tra, giám sát vào kế hoạch năm. */
export default async function PlanInspectionPage({ searchParams }: Props) {
  const form = await ask(readInspectionForm, await searchParams);
  const { unit, roster, progress } = form;
  const { within, backHref } = presentForm(form);
  return (
    <>
      <h1 className="text-2xl font-semibold">Đưa vào kế hoạch kiểm tra, giám sát</h1>
      <p className="mb-6 text-ink-soft">{unit.name}</p>
      <InspectionPlanForm
        command="inspection.plan"
        title="Đưa cuộc kiểm tra, giám sát vào kế hoạch"
        draftKey={`inspection.plan:${unit.id}`}
        fixed={{ unitId: String(unit.id) }}
        initial={{ kind: 'inspection' }}
        submit="Đưa vào kế hoạch"
        done={{ href: backHref }}
        roster={roster}
        progress={progress}
        within={within}
      />
    </>
  );
}
