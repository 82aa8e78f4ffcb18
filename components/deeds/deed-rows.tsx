'use client';

import { useState } from 'react';
import { CommandButton } from '@/components/forms/command-button';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { DeedRow } from '@/lib/deeds/list-view';

function Row({
  row,
  picked,
  onPick,
}: {
  readonly row: DeedRow;
  readonly picked: boolean;
  onPick(mark: string): void;
}) {
  const { mark } = row;
  return (
    <li className="flex items-start gap-3 border-b border-rule py-3 last:border-0">
      {mark ? (
        <label className="-my-1 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            checked={picked}
            onChange={() => onPick(mark)}
            className="size-6 accent-brand"
          />
          <span className="sr-only">{`Chọn “${row.title}”`}</span>
        </label>
      ) : null}
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
    </li>
  );
}

/** The deeds of a page; those that wait can be ticked and confirmed together. */
export function DeedRows({ rows }: { readonly rows: readonly DeedRow[] }) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const waiting = rows.flatMap(({ mark }) => (mark ? [mark] : []));
  // What was confirmed meanwhile is no longer there to be picked.
  const chosen = picked.filter((mark) => waiting.includes(mark));
  const toggle = (mark: string) =>
    setPicked(chosen.includes(mark) ? chosen.filter((one) => one !== mark) : [...chosen, mark]);
  return (
    <>
      {waiting.length > 1 ? (
        <Button
          look="quiet"
          className="px-0!"
          onClick={() => setPicked(chosen.length === waiting.length ? [] : waiting)}
        >
          {chosen.length === waiting.length
            ? 'Bỏ chọn tất cả'
            : `Chọn cả ${waiting.length} việc đang chờ`}
        </Button>
      ) : null}
      <ul>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            picked={row.mark !== null && chosen.includes(row.mark)}
            onPick={toggle}
          />
        ))}
      </ul>
      {chosen.length > 0 ? (
        <div className="sticky bottom-20 z-10 flex flex-wrap items-center gap-3 rounded-md border border-rule-strong bg-card p-3 shadow-card lg:bottom-4">
          <CommandButton
            command="deed.confirm-many"
            input={{ deeds: chosen }}
            title={`Xác nhận ${chosen.length} việc làm tốt`}
            look="primary"
            underWay="Đang xác nhận…"
          >
            {`Xác nhận ${chosen.length} việc`}
          </CommandButton>
          <Button look="quiet" onClick={() => setPicked([])}>
            Bỏ chọn
          </Button>
        </div>
      ) : null}
    </>
  );
}
