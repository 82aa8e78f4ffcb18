'use client';

import { TickRows } from '@/components/lists/tick-rows';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import type { SignerRow } from '@/lib/commitments/list-view';

/** Đảng viên của chi bộ; the commitments that wait can be confirmed together. */
export function SignerRows({ rows }: { readonly rows: readonly SignerRow[] }) {
  return (
    <TickRows
      rows={rows}
      word="bản"
      confirm={{ command: 'commitment.confirm-many', list: 'commitments' }}
      nameOf={(row) => `bản của đ/c ${row.name}`}
    >
      {(row) => (
        <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-3 gap-y-2">
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
        </div>
      )}
    </TickRows>
  );
}
