import { SelectField } from '@/components/hierarchy/select-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Pagination } from '@/components/ui/pagination';
import { TextField } from '@/components/ui/text-field';
import type { presentRecords } from '@/lib/inspections/overview-view';
import { KIND_CHOICES, STATE_CHOICES } from '@/lib/inspections/view';
import { InspectionList } from './inspection-list';

type View = ReturnType<typeof presentRecords>;

function Filter({ filter }: { readonly filter: View['filter'] }) {
  return (
    <search>
      <form method="get" action="/inspections/records" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="unitId" value={filter.unitId} />
        {filter.year ? <input type="hidden" name="year" value={filter.year} /> : null}
        <TextField
          name="q"
          type="search"
          label="Tìm theo nội dung, chi bộ"
          placeholder="Gõ có dấu hoặc không dấu"
          defaultValue={filter.q}
          autoComplete="off"
          maxLength={100}
          className="min-w-0 flex-[2] basis-64"
        />
        <SelectField
          name="kind"
          label="Loại"
          value={filter.kind}
          all="Tất cả"
          choices={KIND_CHOICES}
        />
        <SelectField
          name="state"
          label="Trạng thái"
          value={filter.state}
          all="Tất cả"
          choices={STATE_CHOICES}
        />
        <Button type="submit" look="primary">
          Tìm
        </Button>
      </form>
    </search>
  );
}

/** Từng cuộc kiểm tra, giám sát of a unit and below. */
export function InspectionRecords({ view }: { readonly view: View }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">Kiểm tra, giám sát</h1>
        <p className="text-ink-soft">{view.title}</p>
      </header>
      <LinkChips label="Năm" chips={view.years} />
      <LinkTabs label="Cách xem" tabs={view.tabs} />
      <Filter filter={view.filter} />
      <section className="panel" aria-label="Các cuộc kiểm tra, giám sát">
        {view.rows.length === 0 ? (
          <EmptyState title="Không có cuộc nào">
            {view.filteredBy
              ? 'Đồng chí thử bỏ bớt điều kiện lọc.'
              : 'Các chi bộ chưa đưa cuộc nào vào kế hoạch hoặc sổ của năm này.'}
          </EmptyState>
        ) : (
          <InspectionList rows={view.rows} />
        )}
        <Pagination summary="Cuộc gần đây đứng trước." prevHref={null} nextHref={view.nextHref} />
        {view.firstHref ? (
          <ButtonLink href={view.firstHref} look="quiet">
            Về đầu danh sách
          </ButtonLink>
        ) : null}
      </section>
    </div>
  );
}
