import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { LinkChips } from '@/components/ui/link-chips';
import { TextField } from '@/components/ui/text-field';
import type { BranchesView, BranchView } from '@/lib/commitments/list-view';

/** What every list of commitments begins with: the year, the state, a search without marks. */
export function ListFrame({
  view,
  searchLabel,
  children,
}: {
  readonly view: BranchView | BranchesView;
  readonly searchLabel: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">{view.title}</h1>
        <p className="text-lg">{view.unit}</p>
        <p className="tabular text-ink-soft">{view.summary}</p>
      </header>
      {view.years.length > 1 ? <LinkChips label="Năm" chips={view.years} /> : null}
      <LinkChips label="Tình trạng" chips={view.chips} />
      <search>
        <form method="get" action="/commitments" className="flex flex-wrap items-end gap-3">
          {view.keep.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextField
            name="q"
            type="search"
            label={searchLabel}
            placeholder="Gõ có dấu hoặc không dấu"
            defaultValue={view.q}
            autoComplete="off"
            maxLength={100}
            className="min-w-0 flex-1 basis-64"
          />
          <Button type="submit">Tìm</Button>
        </form>
      </search>
      {children}
    </div>
  );
}
