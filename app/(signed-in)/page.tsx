import type { Metadata } from 'next';
import { Overview } from '@/components/figures/overview';
import { ask } from '@/lib/access/ask';
import { readOverview } from '@/lib/figures/read-overview';

export const metadata: Metadata = { title: 'Tổng quan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The start page: the home unit of who is signed in. */
export default async function StartPage({ searchParams }: Props) {
  const { asOf, period } = await searchParams;
  return <Overview view={await ask(readOverview, { asOf, period })} />;
}
