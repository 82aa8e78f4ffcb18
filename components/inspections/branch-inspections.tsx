import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import type { presentBranchInspections } from '@/lib/inspections/overview-view';
import { InspectionList } from './inspection-list';
import { ProgressBox } from './progress-box';

type View = ReturnType<typeof presentBranchInspections>;

/** Kiểm tra, giám sát of a branch: how far it is, what is planned, what was done. */
export function BranchInspections({ view }: { readonly view: View }) {
  const { mayWrite } = view;
  return (
    <div className="flex flex-col gap-6">
      <PageHead title="Kiểm tra, giám sát" note={view.title} />
      <LinkChips label="Năm" chips={view.years} />
      {view.progress.map((progress) => (
        <ProgressBox key={progress.issuers.join()} progress={progress} />
      ))}
      {view.progress.length === 0 ? <p>Năm này chưa có chỉ tiêu kiểm tra.</p> : null}
      {mayWrite ? (
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={view.recordHref} look="primary" className="w-full sm:w-auto">
            Ghi một cuộc đã xong
          </ButtonLink>
          <ButtonLink href={view.planHref} className="w-full sm:w-auto">
            Đưa vào kế hoạch
          </ButtonLink>
        </div>
      ) : null}
      <Panel title="Kế hoạch" id="ke-hoach">
        {view.plan.length === 0 ? (
          <EmptyState title="Chưa có cuộc nào đang chờ trong kế hoạch năm">
            {mayWrite ? 'Đồng chí bấm “Đưa vào kế hoạch” để thêm một cuộc.' : null}
          </EmptyState>
        ) : (
          <InspectionList rows={view.plan} mayWrite={mayWrite} />
        )}
      </Panel>
      <Panel title="Đã kết thúc" id="da-ket-thuc" note={view.counts}>
        {view.records.length === 0 ? (
          <EmptyState title="Chưa có cuộc nào kết thúc trong năm">
            {mayWrite ? 'Cuộc nào xong, đồng chí bấm “Ghi một cuộc đã xong”.' : null}
          </EmptyState>
        ) : (
          <InspectionList rows={view.records} />
        )}
      </Panel>
      {view.cancelled.length > 0 ? (
        <Panel title="Đã hủy" id="da-huy">
          <InspectionList rows={view.cancelled} />
        </Panel>
      ) : null}
    </div>
  );
}
