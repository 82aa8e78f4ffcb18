import { FilterForm } from '@/components/lists/filter-form';
import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import { LinkChips } from '@/components/ui/link-chips';
import { LinkTabs } from '@/components/ui/link-tabs';
import { PageHead } from '@/components/ui/page-head';
import type { presentRecords } from '@/lib/inspections/overview-view';
import { KIND_CHOICES, STATE_CHOICES } from '@/lib/inspections/view';
import { InspectionList } from './inspection-list';

type View = ReturnType<typeof presentRecords>;

const NONE = {
  title: 'Không có cuộc nào',
  advice: 'Các chi bộ chưa đưa cuộc nào vào kế hoạch hoặc sổ của năm này.',
};

/** Từng cuộc kiểm tra, giám sát of a unit and below. */
export function InspectionRecords({ view }: { readonly view: View }) {
  const { q, kind, state, ...keep } = view.filter;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title="Kiểm tra, giám sát" note={view.title} />
      <LinkChips label="Năm" chips={view.years} />
      <LinkTabs label="Cách xem" tabs={view.tabs} />
      <FilterForm
        action="/inspections/records"
        search="Tìm theo nội dung, chi bộ"
        q={q}
        keep={keep}
        selects={[
          { name: 'kind', label: 'Loại', value: kind, choices: KIND_CHOICES },
          { name: 'state', label: 'Trạng thái', value: state, choices: STATE_CHOICES },
        ]}
      />
      <ListPanel
        label="Các cuộc kiểm tra, giám sát"
        rows={view.rows}
        empty={view.filteredBy ? nothingFits('cuộc') : NONE}
        paging={view}
      >
        <InspectionList rows={view.rows} />
      </ListPanel>
    </div>
  );
}
