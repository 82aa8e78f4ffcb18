import { SelectField } from '@/components/hierarchy/select-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { Pagination } from '@/components/ui/pagination';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import type { presentSessions } from '@/lib/study/session-view';
import { AUDIENCE_CHOICES, KIND_CHOICES } from '@/lib/study/view';

type View = ReturnType<typeof presentSessions>;

function Filter({ filter }: { readonly filter: View['filter'] }) {
  return (
    <search>
      <form method="get" action="/study" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="unitId" value={filter.unitId} />
        <input type="hidden" name="year" value={filter.year} />
        <TextField
          name="q"
          type="search"
          label="Tìm theo nội dung"
          placeholder="Gõ có dấu hoặc không dấu"
          defaultValue={filter.q}
          autoComplete="off"
          maxLength={100}
          className="min-w-0 flex-[2] basis-64"
        />
        <SelectField
          name="kind"
          label="Hình thức"
          value={filter.kind}
          all="Tất cả"
          choices={KIND_CHOICES}
        />
        <SelectField
          name="audience"
          label="Đối tượng"
          value={filter.audience}
          all="Tất cả"
          choices={AUDIENCE_CHOICES}
        />
        <Button type="submit" look="primary">
          Tìm
        </Button>
      </form>
    </search>
  );
}

function Row({ row }: { readonly row: View['rows'][number] }) {
  return (
    <li className="py-3">
      <p className="text-sm text-ink-soft">
        {[row.day, row.about, row.unit].filter(Boolean).join(' · ')}
      </p>
      <p className="font-semibold">
        {row.href ? (
          <a
            href={row.href}
            className="inline-block py-2 text-ink underline decoration-rule-strong underline-offset-4 hover:text-brand"
          >
            {row.topic}
          </a>
        ) : (
          row.topic
        )}
      </p>
      <p className="tabular">{row.people}</p>
      {row.recorder ? (
        <p className="text-sm text-ink-faint">{`Người nhập: ${row.recorder}`}</p>
      ) : null}
    </li>
  );
}

/** Sổ sinh hoạt, học tập: the sessions held, the latest first. */
export function Sessions({ view }: { readonly view: View }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">Học tập, sinh hoạt</h1>
        <p className="text-ink-soft">{view.title}</p>
      </header>
      <div className="flex flex-wrap gap-3">
        {view.mayWrite ? (
          <ButtonLink href={view.recordHref} look="primary" className="w-full sm:w-auto">
            Ghi một buổi đã sinh hoạt
          </ButtonLink>
        ) : null}
        <ButtonLink href={view.planHref} className="w-full sm:w-auto">
          Lịch sắp tới
        </ButtonLink>
      </div>
      {view.due.length > 0 ? (
        <Panel title="Chờ ghi sổ" id="cho-ghi" note="Các buổi trong lịch đã đến ngày.">
          <ul className="divide-y divide-rule">
            {view.due.map((plan) => (
              <li key={plan.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span className="min-w-0 flex-1 basis-56">
                  <span className="tabular text-sm text-ink-soft">{plan.day}</span>
                  <span className="block font-semibold">{plan.topic}</span>
                </span>
                <ButtonLink href={plan.href}>Ghi vào sổ</ButtonLink>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <LinkChips label="Năm" chips={view.years} />
      <Filter filter={view.filter} />
      <section className="panel" aria-label="Các buổi đã sinh hoạt">
        {view.rows.length === 0 ? (
          <EmptyState title="Không có buổi nào">
            {view.filteredBy
              ? 'Đồng chí thử bỏ bớt điều kiện lọc.'
              : 'Buổi nào xong, đồng chí ghi vào sổ: nội dung, ngày và người có mặt.'}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-rule">
            {view.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        )}
        <Pagination summary={view.summary} prevHref={null} nextHref={view.nextHref} />
        {view.firstHref ? (
          <ButtonLink href={view.firstHref} look="quiet">
            Về đầu danh sách
          </ButtonLink>
        ) : null}
      </section>
    </div>
  );
}
