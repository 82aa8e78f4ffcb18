import type { Metadata } from 'next';
import { Deeds } from '@/components/deeds/deeds';
import { ask } from '@/lib/access/ask';
import { listDeeds } from '@/lib/deeds/list-deeds';
import { presentDeeds } from '@/lib/deeds/list-view';

export const metadata: Metadata = { title: 'Việc làm tốt' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Việc làm tốt trong phạm vi của người xem. */
export default async function DeedsPage({ searchParams }: Props) {
  return <Deeds view={presentDeeds(await ask(listDeeds, await searchParams))} />;
}
