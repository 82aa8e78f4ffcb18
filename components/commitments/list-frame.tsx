import type { ReactNode } from 'react';
import { FilterForm } from '@/components/lists/filter-form';
import { ButtonLink } from '@/components/ui/button';
import { LinkChips } from '@/components/ui/link-chips';
import { PageHead } from '@/components/ui/page-head';
import type { BranchesView, BranchView } from '@/lib/commitments/list-view';

/** What every list of commitments begins with: the year, the state, a search without marks. */
export function ListFrame({
  view,
  search,
  children,
}: {
  readonly view: BranchView | BranchesView;
  readonly search: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={view.title} note={view.unit}>
        <ButtonLink href="/plans">Kế hoạch năm</ButtonLink>
      </PageHead>
      {view.years.length > 1 ? <LinkChips label="Năm" chips={view.years} /> : null}
      <LinkChips label="Tình trạng" chips={view.chips} />
      <FilterForm action="/commitments" search={search} q={view.q} keep={view.keep} />
      {children}
    </div>
  );
}
