import type { Metadata } from 'next';
import { Work } from '@/components/today/work';
import { ask } from '@/lib/access/ask';
import { readWork } from '@/lib/today/read-work';
import { presentWork } from '@/lib/today/work-view';

export const metadata: Metadata = { title: 'Việc cần làm' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Việc cần làm của bí thư chi bộ. */
export default async function WorkPage({ searchParams }: Props) {
  return <Work view={presentWork(await ask(readWork, await searchParams))} />;
}
