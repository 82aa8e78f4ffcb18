import type { Metadata } from 'next';
import { FigurePage } from '@/components/figures/figure-page';
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
  return <FigurePage view={await ask('rows' in asked ? readFigureRows : readFigure, asked)} />;
}
