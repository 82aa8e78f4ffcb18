'use client';

import { TickRows } from '@/components/lists/tick-rows';
import { Badge } from '@/components/ui/badge';
import type { DeedRow } from '@/lib/deeds/list-view';

/** The deeds of a page; those that wait can be confirmed together. */
export function DeedRows({ rows }: { readonly rows: readonly DeedRow[] }) {
  return (
    <TickRows
      rows={rows}
      word="việc"
      confirm={{ command: 'deed.confirm-many', list: 'deeds' }}
      nameOf={(row) => `“${row.title}”`}
    >
      {(row) => (
        <div className="min-w-0 flex-1">
          <a href={row.href} className="text-link font-semibold">
            {row.title}
          </a>
          <p className="my-1 flex flex-wrap gap-2">
            <Badge tone={row.tone}>{row.state}</Badge>
            {row.late ? <Badge tone="bad">Quá hạn</Badge> : null}
          </p>
          {row.who ? <p>{row.who}</p> : null}
          <p className="tabular text-sm text-ink-soft">{row.about}</p>
          {row.people ? <p className="text-sm text-ink-faint">{row.people}</p> : null}
        </div>
      )}
    </TickRows>
  );
}
