import { CommandButton } from '@/components/forms/command-button';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { presentTarget } from '@/lib/campaign/view';
import { figure, isFigureCode } from '@/lib/figures/catalogue';

type TargetView = ReturnType<typeof presentTarget>;

const titleOf = (code: string) => (isFigureCode(code) ? figure(code).title : code);

/** Các chỉ tiêu phải đạt, the latest first. */
export function Targets({
  targets,
  mayWrite,
}: {
  readonly targets: readonly TargetView[];
  readonly mayWrite: boolean;
}) {
  if (targets.length === 0) return <EmptyState title="Chưa giao chỉ tiêu nào." />;
  return (
    <ul className="divide-y divide-rule">
      {targets.map((target) => (
        <li key={target.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-64">
            <p className="font-semibold">{`${titleOf(target.figure)}: ${target.least}`}</p>
            <p className="text-sm text-ink-soft">{`${target.unit} · ${target.span}`}</p>
            <p className="text-sm text-ink-soft">{`Căn cứ: ${target.basis}`}</p>
          </div>
          {mayWrite ? (
            <div className="flex gap-2">
              <ButtonLink href={target.href}>Sửa</ButtonLink>
              <CommandButton
                command="setting.target.withdraw"
                input={target.withdraw}
                title="Bỏ chỉ tiêu phải đạt"
                underWay="Đang bỏ…"
              >
                Bỏ
              </CommandButton>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
