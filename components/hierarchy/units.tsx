import { Notice } from '@/components/ui/notice';
import type { UnitsView } from '@/lib/hierarchy/units-view';
import { FoundUnits } from './found-units';
import { UnitFilter } from './unit-filter';
import { UnitTree } from './unit-tree';

/** Đơn vị: the tree, or what was searched for. */
export function Units({ view }: { readonly view: UnitsView }) {
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl font-semibold sm:text-3xl">Đơn vị</h1>
      {view.notice ? <Notice tone="warn">{view.notice}</Notice> : null}
      <UnitFilter view={view} />
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
