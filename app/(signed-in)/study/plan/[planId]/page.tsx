import type { Metadata } from 'next';
import { PlanForm } from '@/components/study/plan-form';
import { ask } from '@/lib/access/ask';
import { readComingSession } from '@/lib/study/list-plans';
import { formOfPlan } from '@/lib/study/plan';

export const metadata: Metadata = { title: 'Sửa lịch sinh hoạt' };

type Props = { params: Promise<{ planId: string }> };

/** Sửa một buổi trong lịch. */
export default async function ChangePlanPage({ params }: Props) {
  const { plan } = await ask(readComingSession, await params);
  const { version, ...initial } = formOfPlan(plan);
  return (
    <>
      <h1 className="text-2xl font-bold">Sửa lịch sinh hoạt</h1>
      <p className="mb-6 text-ink-soft">{plan.unitName}</p>
      <PlanForm
        command="study.plan.change"
        title="Sửa lịch sinh hoạt"
        draftKey={`study.plan.change:${plan.id}`}
        fixed={{ planId: String(plan.id), version }}
        initial={initial}
        done={{ href: `/study/plan?unitId=${plan.unitId}` }}
      />
    </>
  );
}
