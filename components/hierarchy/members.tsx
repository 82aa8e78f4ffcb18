import { FilterForm } from '@/components/lists/filter-form';
import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import { PageHead } from '@/components/ui/page-head';
import type { MembersView } from '@/lib/hierarchy/members-view';
import { MemberTable } from './member-table';

/** Đảng viên: one page of the list, in the order Vietnamese lists use (tên, đệm, họ). */
export function Members({ view }: { readonly view: MembersView }) {
  const { filter } = view;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title="Đảng viên" />
      <FilterForm
        action="/members"
        search="Tìm theo họ tên"
        q={filter.q}
        selects={[
          { name: 'unit', label: 'Đơn vị', value: filter.unit, choices: filter.units },
          { name: 'standing', label: 'Tư cách', value: filter.standing, choices: filter.standings },
        ]}
      />
      <ListPanel
        label="Danh sách đảng viên"
        rows={view.rows}
        empty={nothingFits('đảng viên')}
        paging={view}
      >
        <MemberTable rows={view.rows} />
      </ListPanel>
    </div>
  );
}
