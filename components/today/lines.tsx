import { Badge } from '@/components/ui/badge';
import type { Line } from '@/lib/today/view';

/** Things to do, one under the other; the whole line leads to where it is done. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="divide-y divide-rule">
      {lines.map((line) => (
        <li key={line.key}>
          <a href={line.href} className="group block min-h-target py-3 text-ink no-underline">
            <span className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <span className="min-w-0 flex-1 basis-52 font-semibold underline decoration-rule-strong underline-offset-4 group-hover:text-brand">
                {line.title}
              </span>
              <Badge tone={line.tone}>{line.state}</Badge>
            </span>
            {line.about ? (
              <span className="tabular mt-1 block text-sm text-ink-soft">{line.about}</span>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
