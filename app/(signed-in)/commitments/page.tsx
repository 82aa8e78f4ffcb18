import type { Metadata } from 'next';
import { BranchCommitments } from '@/components/commitments/branch-commitments';
import { BranchCounts } from '@/components/commitments/branch-counts';
import { OwnCommitment } from '@/components/commitments/own-commitment';
import { EmptyState } from '@/components/ui/empty-state';
import { ask } from '@/lib/access/ask';
import { listCommitments } from '@/lib/commitments/list-commitments';
import { presentBranch, presentBranches, presentOwn } from '@/lib/commitments/list-view';

export const metadata: Metadata = { title: 'Cam kết' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Cam kết của năm: mine, my branch's by name, or the branches below, counted. */
export default async function CommitmentsPage({ searchParams }: Props) {
  const result = await ask(listCommitments, await searchParams);
  if (result.own) return <OwnCommitment view={presentOwn(result, result.own)} />;
  if (result.branch) return <BranchCommitments view={presentBranch(result, result.branch)} />;
  if (result.below) return <BranchCounts view={presentBranches(result, result.below)} />;
  return (
    <>
      <h1 className="mb-6 text-2xl font-semibold sm:text-3xl">Cam kết tu dưỡng, rèn luyện</h1>
      <EmptyState title="Chưa có năm nào được mở">
        Đảng bộ Khối mở năm và chuyên đề ở phần thiết lập.
      </EmptyState>
    </>
  );
}
