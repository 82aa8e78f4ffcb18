import { FilterForm } from '@/components/lists/filter-form';
import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import { ButtonLink } from '@/components/ui/button';
import { LinkChips } from '@/components/ui/link-chips';
import { PageHead } from '@/components/ui/page-head';
import type { DeedsView } from '@/lib/deeds/list-view';
import { DeedRows } from './deed-rows';

/** Việc làm tốt: one's own, or those of the branch, the organization, the bloc. */
export function Deeds({ view }: { readonly view: DeedsView }) {
  const { filter } = view;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title="Việc làm tốt" note={view.place}>
        {view.mayWrite ? (
          <ButtonLink href="/deeds/new" look="primary">
            Ghi việc làm tốt
          </ButtonLink>
        ) : null}
        <ButtonLink href="/plans">Kế hoạch năm</ButtonLink>
      </PageHead>
      {view.years.length > 1 ? <LinkChips label="Năm" chips={view.years} /> : null}
      <LinkChips label="Lọc nhanh" chips={view.chips} />
      <FilterForm
        action="/deeds"
        search="Tìm theo tên việc, họ tên"
        q={filter.q}
        keep={filter.keep}
        selects={filter.selects}
      />
      <ListPanel
        label="Danh sách việc làm tốt"
        rows={view.rows}
        empty={
          view.filtered
            ? nothingFits('việc làm tốt')
            : {
                ...view.empty,
                action: view.mayWrite ? (
                  <ButtonLink href="/deeds/new">Ghi việc làm tốt</ButtonLink>
                ) : null,
              }
        }
        paging={view}
      >
        <DeedRows rows={view.rows} />
      </ListPanel>
    </div>
  );
}
