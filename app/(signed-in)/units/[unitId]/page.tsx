import type { Metadata } from 'next';
import { PreparedOverview } from '@/components/figures/overview';
import { pack } from '@/components/ui/packed';
import { ask } from '@/lib/access/ask';
import { readOverview } from '@/lib/figures/read-overview';

export const metadata: Metadata = { title: 'Tổng quan' };

type Props = {
  params: Promise<{ unitId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Tổng quan của một đơn vị as of a day. */
export default async function UnitPage({ params, searchParams }: Props) {
  const { unitId } = await params;
  const view = await ask(readOverview, { ...(await searchParams), unitId });
  return (
    <>
      <PreparedOverview packed={pack(view)} />
      <p className="mt-6 print:hidden">
        <a href={`/books?unitId=${unitId}`} className="text-link">
          Sổ theo dõi của đơn vị này
        </a>
      </p>
    </>
  );
}
