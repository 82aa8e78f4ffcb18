import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import type { BranchView } from '@/lib/commitments/list-view';
import { ListFrame } from './list-frame';
import { SignerRows } from './signer-rows';

/** Cam kết của một chi bộ: who has and who has not, by name. */
export function BranchCommitments({ view }: { readonly view: BranchView }) {
  return (
    <ListFrame view={view} searchLabel="Tìm theo họ tên">
      <section className="panel" aria-label="Đảng viên và bản cam kết">
        {view.rows.length === 0 ? (
          <EmptyState title="Không có đồng chí nào phù hợp">
            Đồng chí thử chọn “Tất cả”, hoặc gõ ít chữ hơn.
          </EmptyState>
        ) : (
          <SignerRows rows={view.rows} />
        )}
        <Pagination summary={view.summary} prevHref={null} nextHref={view.nextHref} />
      </section>
    </ListFrame>
  );
}
