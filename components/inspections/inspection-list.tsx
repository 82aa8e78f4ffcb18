import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import type { ListedView } from '@/lib/inspections/view';

/** Các cuộc, one under the other. */
export function InspectionList({
  rows,
  mayWrite = false,
}: {
  readonly rows: readonly ListedView[];
  readonly mayWrite?: boolean;
}) {
  return (
    <ul className="divide-y divide-rule">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-start justify-between gap-3 py-3">
          <div className="min-w-0 flex-1 basis-72">
            <p className="text-sm text-ink-soft">
              {[row.kind, row.when, row.unit].filter(Boolean).join(' · ')}
            </p>
            <p>
              <a
                href={row.href}
                className="inline-block py-2 font-semibold text-ink underline decoration-rule-strong underline-offset-4 hover:text-brand"
              >
                {row.content}
              </a>
            </p>
            {row.who ? <p>{row.who}</p> : null}
            <p className="mt-1 flex flex-wrap gap-2">
              {row.marks.map(({ tone, text }) => (
                <Badge key={text} tone={tone}>
                  {text}
                </Badge>
              ))}
            </p>
            {row.recorder ? (
              <p className="mt-1 text-sm text-ink-faint">{`Người nhập: ${row.recorder}`}</p>
            ) : null}
          </div>
          {mayWrite && row.completeHref ? (
            <ButtonLink href={row.completeHref}>Ghi kết quả</ButtonLink>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
