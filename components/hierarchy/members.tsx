import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { TextField } from '@/components/ui/text-field';
import type { MembersView } from '@/lib/hierarchy/members-view';
import { MemberTable } from './member-table';
import { SelectField } from './select-field';

/** Tìm đảng viên: one GET form; a new search begins on the first page. */
function MemberFilter({ filter }: { readonly filter: MembersView['filter'] }) {
  return (
    <search>
      <form method="get" action="/members" className="flex flex-wrap items-end gap-3">
        <TextField
          name="q"
          type="search"
          label="Tìm theo họ tên"
          placeholder="Gõ có dấu hoặc không dấu"
          defaultValue={filter.q}
          autoComplete="off"
          maxLength={100}
          className="min-w-0 flex-[2] basis-64"
        />
        {filter.units.length > 1 ? (
          <SelectField
            name="unit"
            label="Đơn vị"
            value={filter.unit}
            all="Tất cả"
            choices={filter.units}
          />
        ) : null}
        <SelectField
          name="standing"
          label="Tư cách"
          value={filter.standing}
          all="Tất cả"
          choices={filter.standings}
        />
        <Button type="submit" look="primary">
          Tìm
        </Button>
      </form>
    </search>
  );
}

/** Đảng viên: one page of the list, in the order Vietnamese lists use (tên, đệm, họ). */
export function Members({ view }: { readonly view: MembersView }) {
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl font-semibold sm:text-3xl">Đảng viên</h1>
      <MemberFilter filter={view.filter} />
      <section className="panel" aria-label="Danh sách đảng viên">
        {view.rows.length === 0 ? (
          <EmptyState title="Không có đảng viên nào phù hợp">
            Đồng chí thử gõ ít chữ hơn, hoặc bỏ bớt điều kiện lọc.
          </EmptyState>
        ) : (
          <>
            <MemberTable rows={view.rows} />
            <Pagination
              summary={view.summary}
              prevHref={view.previousHref}
              nextHref={view.nextHref}
            />
          </>
        )}
      </section>
    </div>
  );
}
