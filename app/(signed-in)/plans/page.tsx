import type { Metadata } from 'next';
import { History } from '@/components/history/history';
import { UnitPlan } from '@/components/plans/unit-plan';
import { ask } from '@/lib/access/ask';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { readPlan } from '@/lib/plans/read-plan';
import { presentPlan } from '@/lib/plans/view';

export const metadata: Metadata = { title: 'Kế hoạch năm' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Kế hoạch năm nay của một đơn vị. */
export default async function PlansPage({ searchParams }: Props) {
  const view = presentPlan(await ask(readPlan, await searchParams));
  const history =
    view.plan && (await ask(readHistory, { table: 'unit_plan', id: String(view.plan.id) }));
  return (
    <UnitPlan view={view} history={history ? <History events={presentHistory(history)} /> : null} />
  );
}
