import type { Metadata } from 'next';
import { BranchInspections } from '@/components/inspections/branch-inspections';
import { BranchTable } from '@/components/inspections/branch-table';
import { ask } from '@/lib/access/ask';
import { readInspections } from '@/lib/inspections/list-inspections';
import { presentBranches, presentBranchInspections } from '@/lib/inspections/overview-view';

export const metadata: Metadata = { title: 'Kiểm tra, giám sát' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Kiểm tra, giám sát: of a branch its progress, plan and records; above it, branch by branch. */
export default async function InspectionsPage({ searchParams }: Props) {
  const { branch, below, ...head } = await ask(readInspections, await searchParams);
  if (branch) return <BranchInspections view={presentBranchInspections(head, branch)} />;
  return <BranchTable view={presentBranches(head, below)} />;
}
