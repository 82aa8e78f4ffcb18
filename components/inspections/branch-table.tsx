import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Pagination } from '@/components/ui/pagination';
import { TextField } from '@/components/ui/text-field';
import type { presentBranches } from '@/lib/inspections/overview-view';

type View = ReturnType<typeof presentBranches>;

const TITLES = { '--c2': '"Chi ủy: "', '--c3': '"Đã kiểm tra: "' } as Record<`--${string}`, string>;

function BranchSearch({ view }: { readonly view: View }) {
  return (
    <search>
      <form method="get" action="/inspections" className="flex flex-wrap items-end gap-3">
        {view.keep.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          name="q"
          type="search"
          label="Tìm chi bộ"
          placeholder="Gõ có dấu hoặc không dấu"
          defaultValue={view.q}
          autoComplete="off"
          maxLength={100}
          className="min-w-0 flex-1 basis-64"
        />
        <Button type="submit">Tìm</Button>
      </form>
    </search>
  );
}

/** Kiểm tra, giám sát branch by branch: who has done how much, who owes what. */
export function BranchTable({ view }: { readonly view: View }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">Kiểm tra, giám sát</h1>
        <p className="text-ink-soft">{view.title}</p>
      </header>
      <LinkChips label="Năm" chips={view.years} />
      <LinkTabs label="Cách xem" tabs={view.tabs} />
      <BranchSearch view={view} />
      <LinkChips label="Lọc" chips={view.chips} />
      <section className="panel" aria-label="Các chi bộ">
        {view.rows.length === 0 ? (
          <EmptyState
            title={
              view.withoutQuota
                ? 'Năm này chưa có chỉ tiêu kiểm tra'
                : 'Không có chi bộ nào phù hợp'
            }
          >
            {view.withoutQuota
              ? 'Chỉ tiêu được nhập ở phần thiết lập của Khối.'
              : 'Đồng chí thử bỏ bớt điều kiện lọc.'}
          </EmptyState>
        ) : (
          <table className="data-table stacks" style={TITLES}>
            <caption className="sr-only">Các chi bộ và chỉ tiêu kiểm tra</caption>
            <thead>
              <tr>
                <th scope="col">Chi bộ</th>
                <th scope="col">Chi ủy</th>
                <th scope="col">Đã kiểm tra</th>
              </tr>
            </thead>
            <tbody>
              {view.rows.map((row) => (
                <tr key={row.href}>
                  <th scope="row">
                    <a href={row.href}>{row.name}</a>
                    {row.parent ? (
                      <span className="block text-sm font-normal text-ink-soft">{row.parent}</span>
                    ) : null}
                  </th>
                  <td>{row.hasCommittee ? 'Có' : 'Không'}</td>
                  <td>
                    {row.progress.map(({ count, state, enough }) => (
                      <span key={count} className="tabular mr-3 whitespace-nowrap">
                        {`${count} `}
                        <Badge tone={enough ? 'good' : 'warn'}>{state}</Badge>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Pagination summary={view.summary} prevHref={null} nextHref={view.nextHref} />
      </section>
    </div>
  );
}
