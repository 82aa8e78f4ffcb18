import type { Metadata } from 'next';
import { Deed } from '@/components/deeds/deed';
import { ask } from '@/lib/access/ask';
import { presentDeed } from '@/lib/deeds/deed-view';
import { readDeed } from '@/lib/deeds/read-deed';

export const metadata: Metadata = { title: 'Việc làm tốt' };

type Props = { params: Promise<{ deedId: string }> };

/** Một việc làm tốt. Its evidence and its history stand below it. */
export default async function DeedPage({ params }: Props) {
  return <Deed view={presentDeed(await ask(readDeed, await params))} />;
}
