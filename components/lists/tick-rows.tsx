'use client';

import { type ReactNode, useState } from 'react';
import { CommandButton } from '@/components/forms/command-button';
import { Button } from '@/components/ui/button';

interface Tickable {
  readonly id: number;
  /** What is sent for a row that waits; null where there is nothing to do. */
  readonly mark: string | null;
}

interface Props<Row extends Tickable> {
  readonly rows: readonly Row[];
  /** The word for one of them: "việc", "bản". */
  readonly word: string;
  /** The command that deals with those ticked, and the name of its list of marks. */
  readonly confirm: { readonly command: string; readonly list: string };
  /** Names a row beside its tick, for those who do not see it. */
  readonly nameOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** Rows one under the other; those that wait can be ticked and confirmed together. */
export function TickRows<Row extends Tickable>(props: Props<Row>) {
  const { rows, word, confirm, nameOf, children } = props;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const waiting = rows.flatMap(({ mark }) => (mark ? [mark] : []));
  // What was confirmed meanwhile is no longer there to be picked.
  const ticked = picked.filter((mark) => waiting.includes(mark));
  const all = ticked.length === waiting.length;
  const toggle = (mark: string) =>
    setPicked(ticked.includes(mark) ? ticked.filter((one) => one !== mark) : [...ticked, mark]);
  const count = `${ticked.length} ${word}`;
  return (
    <>
      {waiting.length > 1 ? (
        <Button look="quiet" className="px-0!" onClick={() => setPicked(all ? [] : waiting)}>
          {all ? 'Bỏ chọn tất cả' : `Chọn cả ${waiting.length} ${word} đang chờ`}
        </Button>
      ) : null}
      <ul className="divide-y divide-rule">
        {rows.map((row) => (
          <li key={row.id} className="flex items-start gap-3 py-3">
            {row.mark ? (
              <label className="-my-1 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center">
                <input
                  type="checkbox"
                  checked={ticked.includes(row.mark)}
                  onChange={() => toggle(row.mark ?? '')}
                  className="size-6 accent-brand"
                />
                <span className="sr-only">{`Chọn ${nameOf(row)}`}</span>
              </label>
            ) : null}
            {children(row)}
          </li>
        ))}
      </ul>
      {ticked.length > 0 ? (
        <div className="sticky bottom-20 z-10 flex flex-wrap items-center gap-3 rounded-md border border-rule-strong bg-card p-3 shadow-card lg:bottom-4">
          <p role="status">{`Đã chọn ${count}`}</p>
          <CommandButton
            command={confirm.command}
            input={{ [confirm.list]: ticked }}
            title={`Xác nhận ${count}`}
            look="primary"
            underWay="Đang xác nhận…"
          >
            {`Xác nhận ${count}`}
          </CommandButton>
          <Button look="quiet" onClick={() => setPicked([])}>
            Bỏ chọn
          </Button>
        </div>
      ) : null}
    </>
  );
}
