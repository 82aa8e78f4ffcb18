import { FilterForm } from '@/components/lists/filter-form';
import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import { Badge } from '@/components/ui/badge';
import { LinkChips } from '@/components/ui/link-chips';
import { LinkTabs } from '@/components/ui/link-tabs';
import { PageHead } from '@/components/ui/page-head';
import type { presentBranches } from '@/lib/inspections/overview-view';

type View = ReturnType<typeof presentBranches>;

const TITLES = { '--c2': '"Chi ủy: "', '--c3': '"Đã kiểm tra: "' } as Record<`--${string}`, string>;

const WITHOUT_QUOTA = {
  title: 'Năm này chưa có chỉ tiêu kiểm tra',
  advice: 'Chỉ tiêu được nhập ở phần thiết lập của Khối.',
};

/** Kiểm tra, giám sát branch by branch: who has done how much, who owes what. */
export function BranchTable({ view }: { readonly view: View }) {
  return (
    <div className="flex flex-col gap-5">
      <PageHead title="Kiểm tra, giám sát" note={view.title} />
      <LinkChips label="Năm" chips={view.years} />
      <LinkTabs label="Cách xem" tabs={view.tabs} />
      <FilterForm action="/inspections" search="Tìm chi bộ" q={view.q} keep={view.keep} />
      <LinkChips label="Lọc" chips={view.chips} />
      <ListPanel
        label="Các chi bộ"
        rows={view.rows}
        empty={view.withoutQuota ? WITHOUT_QUOTA : nothingFits('chi bộ')}
        paging={view}
      >
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
                    <span key={count} className="tabular mr-3 inline-block">
                      {`${count} `}
                      <Badge tone={enough ? 'good' : 'warn'}>{state}</Badge>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ListPanel>
    </div>
  );
}
