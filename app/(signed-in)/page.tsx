import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PreparedOverview } from '@/components/figures/overview';
import { pack } from '@/components/ui/packed';
import { ask, requireActor } from '@/lib/access/ask';
import { isPlainMember } from '@/lib/access/start';
import { readOverview } from '@/lib/figures/read-overview';

export const metadata: Metadata = { title: 'Tổng quan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The start page: the home unit of who is signed in; for a plain member what is asked of the member. */
export default async function StartPage({ searchParams }: Props) {
  if (isPlainMember(await requireActor())) redirect('/today');
  const { asOf, period } = await searchParams;
  return <PreparedOverview packed={pack(await ask(readOverview, { asOf, period }))} />;
}
