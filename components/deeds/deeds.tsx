import { SelectField } from '@/components/hierarchy/select-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { Pagination } from '@/components/ui/pagination';
import { TextField } from '@/components/ui/text-field';
import type { DeedsView } from '@/lib/deeds/list-view';
import { DeedRows } from './deed-rows';

/** Tìm việc làm tốt: one GET form; folded away on a phone until it is wanted. */
function DeedFilter({ view }: { readonly view: DeedsView }) {
  const { filter } = view;
  return (
    <details open={view.filtered}>
      <summary className="text-link inline-flex min-h-target cursor-pointer items-center font-semibold">
        Tìm và lọc
      </summary>
      <search>
        <form method="get" action="/deeds" className="flex flex-wrap items-end gap-3">
          <TextField
            name="q"
            type="search"
            label="Tìm theo tên việc, họ tên"
            placeholder="Gõ có dấu hoặc không dấu"
            defaultValue={filter.q}
            autoComplete="off"
            maxLength={100}
            className="min-w-0 flex-[2] basis-64"
          />
          <SelectField
            name="show"
            label="Trạng thái"
            value={filter.show}
            all="Tất cả"
            choices={filter.shows}
          />
          {view.mine ? null : (
            <SelectField
              name="kind"
              label="Loại"
              value={filter.kind}
              all="Tất cả"
              choices={filter.kinds}
            />
          )}
          <SelectField
            name="group"
            label="Nhóm việc"
            value={filter.group}
            all="Tất cả"
            choices={filter.groups}
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
          {filter.members.length > 0 ? (
            <SelectField
              name="member"
              label="Đảng viên"
              value={filter.member}
              all="Tất cả"
              choices={filter.members}
            />
          ) : null}
          <SelectField
            name="year"
            label="Năm"
            value={filter.year}
            all="Năm nay"
            choices={filter.years}
          />
          <Button type="submit" look="primary">
            Tìm
          </Button>
        </form>
      </search>
    </details>
  );
}

/** Việc làm tốt: one's own, or those of the branch, the organization, the bloc. */
export function Deeds({ view }: { readonly view: DeedsView }) {
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl font-semibold sm:text-3xl">Việc làm tốt</h1>
          <p className="text-ink-soft">{view.place}</p>
        </div>
        {view.mayWrite ? (
          <ButtonLink href="/deeds/new" look="primary">
            Ghi việc làm tốt
          </ButtonLink>
        ) : null}
      </header>
      <LinkChips label="Lọc nhanh" chips={view.chips} />
      <DeedFilter view={view} />
      <section className="panel" aria-label="Danh sách việc làm tốt">
        {view.rows.length === 0 ? (
          <EmptyState
            title={view.empty.title}
            action={
              view.mayWrite && !view.filtered ? (
                <ButtonLink href="/deeds/new">Ghi việc làm tốt</ButtonLink>
              ) : null
            }
          >
            {view.empty.advice}
          </EmptyState>
        ) : (
          <>
            <DeedRows rows={view.rows} />
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
