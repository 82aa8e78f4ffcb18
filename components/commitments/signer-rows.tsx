'use client';

import { useState } from 'react';
import { CommandButton } from '@/components/forms/command-button';
import { Badge } from '@/components/ui/badge';
import { Button, ButtonLink } from '@/components/ui/button';
import type { SignerRow } from '@/lib/commitments/list-view';

function Row({
  row,
  picked,
  onPick,
}: {
  readonly row: SignerRow;
  readonly picked: boolean;
  onPick(mark: string): void;
}) {
  const { mark } = row;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-rule py-3 last:border-0">
      {mark ? (
        <label className="-my-1 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            checked={picked}
            onChange={() => onPick(mark)}
            className="size-6 accent-brand"
          />
          <span className="sr-only">{`Chọn bản của đ/c ${row.name}`}</span>
        </label>
      ) : null}
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-semibold">
          {row.href ? (
            <a href={row.href} className="text-link">
              {row.name}
            </a>
          ) : (
            row.name
          )}
        </p>
        <p className="my-1 flex flex-wrap gap-2">
          <Badge tone={row.tone}>{row.state}</Badge>
          {row.reviews.map((review) => (
            <Badge key={review}>{review}</Badge>
          ))}
        </p>
        {row.about ? <p className="tabular text-sm text-ink-soft">{row.about}</p> : null}
      </div>
      {row.writeHref ? <ButtonLink href={row.writeHref}>Nhập thay</ButtonLink> : null}
    </li>
  );
}

/** Đảng viên của chi bộ; the commitments that wait can be ticked and confirmed together. */
export function SignerRows({ rows }: { readonly rows: readonly SignerRow[] }) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const waiting = rows.flatMap(({ mark }) => (mark ? [mark] : []));
  // What was confirmed meanwhile is no longer there to be picked.
  const chosen = picked.filter((mark) => waiting.includes(mark));
  const all = chosen.length === waiting.length;
  const toggle = (mark: string) =>
    setPicked(chosen.includes(mark) ? chosen.filter((one) => one !== mark) : [...chosen, mark]);
  return (
    <>
      {waiting.length > 1 ? (
        <Button look="quiet" className="px-0" onClick={() => setPicked(all ? [] : waiting)}>
          {all ? 'Bỏ chọn tất cả' : `Chọn cả ${waiting.length} bản đang chờ`}
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
          <p role="status">{`Đã chọn ${chosen.length} bản`}</p>
          <CommandButton
            command="commitment.confirm-many"
            input={{ commitments: chosen }}
            title={`Xác nhận ${chosen.length} bản cam kết`}
            look="primary"
            underWay="Đang xác nhận…"
          >
            {`Xác nhận ${chosen.length} bản`}
          </CommandButton>
        </div>
      ) : null}
    </>
  );
}
