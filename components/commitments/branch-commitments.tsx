import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import type { BranchView } from '@/lib/commitments/list-view';
import { ListFrame } from './list-frame';
import { SignerRows } from './signer-rows';

/** Cam kết của một chi bộ: who has and who has not, by name. */
export function BranchCommitments({ view }: { readonly view: BranchView }) {
  return (
    <ListFrame view={view} search="Tìm theo họ tên">
      <ListPanel
        label="Đảng viên và bản cam kết"
        rows={view.rows}
        empty={nothingFits('đồng chí')}
        paging={view}
      >
        <SignerRows rows={view.rows} />
      </ListPanel>
    </ListFrame>
  );
}
