import type { Metadata } from 'next';
import { PlanForm } from '@/components/study/plan-form';
import { Plans } from '@/components/study/plans';
import { ask } from '@/lib/access/ask';
import { listComingSessions } from '@/lib/study/list-plans';
import { presentPlan } from '@/lib/study/view';

export const metadata: Metadata = { title: 'Lịch sinh hoạt' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Lịch sinh hoạt sắp tới của một đơn vị, and the form that adds to it. */
export default async function PlansPage({ searchParams }: Props) {
  const { unit, plans, mayWrite } = await ask(listComingSessions, await searchParams);
  return (
    <>
      <h1 className="text-2xl font-bold">Lịch sinh hoạt</h1>
      <p className="mb-6 text-ink-soft">{unit.name}</p>
      <section aria-labelledby="sap-toi" className="mb-8">
        <h2 id="sap-toi" className="mb-2 text-xl font-bold">
          Sắp tới
        </h2>
        <Plans plans={plans.map((plan) => presentPlan(plan, unit.id))} mayWrite={mayWrite} />
      </section>
      {mayWrite ? (
        <section aria-labelledby="them">
          <h2 id="them" className="mb-4 text-xl font-bold">
            Thêm một buổi
          </h2>
          <PlanForm
            command="study.plan"
            title="Lên lịch sinh hoạt"
            draftKey={`study.plan:${unit.id}`}
            fixed={{ unitId: String(unit.id) }}
            initial={{ kind: 'thematic', audience: 'party' }}
            submit="Thêm vào lịch"
          />
        </section>
      ) : null}
    </>
  );
}
