import { CommandButton } from '@/components/forms/command-button';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { presentPlan } from '@/lib/study/view';

type PlanView = ReturnType<typeof presentPlan>;

/** Lịch sinh hoạt sắp tới, the nearest day first. */
export function Plans({
  plans,
  mayWrite,
}: {
  readonly plans: readonly PlanView[];
  readonly mayWrite: boolean;
}) {
  if (plans.length === 0) {
    return <EmptyState title="Chưa có buổi sinh hoạt nào trong lịch." />;
  }
  return (
    <ul className="divide-y divide-rule">
      {plans.map((plan) => (
        <li key={plan.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
          <p className="w-24 shrink-0">
            <b className="tabular block text-lg">{plan.day}</b>
            <span className="text-sm text-ink-soft">{plan.weekday}</span>
          </p>
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-semibold">{plan.topic}</p>
            <p className="text-sm text-ink-soft">{plan.about}</p>
            {plan.unit ? <p className="text-sm text-ink-soft">{plan.unit}</p> : null}
            {plan.recorder ? (
              <p className="text-sm text-ink-faint">{`Người nhập: ${plan.recorder}`}</p>
            ) : null}
          </div>
          {mayWrite ? (
            <div className="flex gap-2">
              <ButtonLink href={`/study/plan/${plan.id}`}>Sửa</ButtonLink>
              <CommandButton
                command="study.plan.withdraw"
                input={plan.withdraw}
                title={`Bỏ “${plan.topic}” khỏi lịch`}
                underWay="Đang bỏ…"
              >
                Bỏ khỏi lịch
              </CommandButton>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
