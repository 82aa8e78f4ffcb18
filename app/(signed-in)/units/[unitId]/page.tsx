import type { Metadata } from 'next';
import { Overview } from '@/components/figures/overview';
import { ask } from '@/lib/access/ask';
import { readOverview } from '@/lib/figures/read-overview';

export const metadata: Metadata = { title: 'Tổng quan' };

type Props = {
  params: Promise<{ unitId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Tổng quan của một đơn vị as of a day. */
export default async function UnitPage({ params, searchParams }: Props) {
  return (
    <Overview view={await ask(readOverview, { ...(await searchParams), ...(await params) })} />
  );
}
