import { FilterForm } from '@/components/lists/filter-form';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import type { UnitsView } from '@/lib/hierarchy/units-view';
import { FoundUnits } from './found-units';
import { UnitTree } from './unit-tree';

/** Đơn vị: the tree, or what was searched for. */
export function Units({ view }: { readonly view: UnitsView }) {
  const { filter } = view;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title="Đơn vị" />
      {view.notice ? <Notice tone="warn">{view.notice}</Notice> : null}
      <FilterForm
        action="/units"
        search="Tìm theo tên"
        q={filter.q}
        keep={{ under: filter.under }}
        selects={[
          { name: 'kind', label: 'Loại tổ chức', value: filter.kind, choices: filter.kinds },
          { name: 'sector', label: 'Loại hình', value: filter.sector, choices: filter.sectors },
        ]}
      >
        <TextField
          name="asOf"
          type="date"
          label="Tính đến ngày"
          defaultValue={view.asOf}
          max={view.today}
          className="min-w-0 flex-1 basis-44"
        />
      </FilterForm>
      <section className="panel" aria-label={view.found ? 'Các đơn vị tìm thấy' : 'Cây tổ chức'}>
        {view.wholeHref ? (
          <p className="mb-3">
            <a className="text-link" href={view.wholeHref}>
              Xem cả cây tổ chức
            </a>
          </p>
        ) : null}
        {view.found ? <FoundUnits {...view.found} /> : <UnitTree rows={view.tree} />}
      </section>
    </div>
  );
}
