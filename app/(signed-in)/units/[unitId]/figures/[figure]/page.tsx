import type { Metadata } from 'next';
import { PreparedFigure } from '@/components/figures/figure-page';
import { pack } from '@/components/ui/packed';
import { ask } from '@/lib/access/ask';
import { readFigure, readFigureRows } from '@/lib/figures/read-figure';

export const metadata: Metadata = { title: 'Chỉ tiêu' };

type Props = {
  params: Promise<{ unitId: string; figure: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One figure of a unit: by child unit, or the rows behind it. Every step down is an address of its own. */
export default async function FigureOfUnitPage({ params, searchParams }: Props) {
  const asked = { ...(await searchParams), ...(await params) };
  const view = await ask('rows' in asked ? readFigureRows : readFigure, asked);
  return <PreparedFigure packed={pack(view)} />;
}
