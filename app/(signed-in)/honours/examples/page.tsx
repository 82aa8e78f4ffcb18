import type { Metadata } from 'next';
import { Examples } from '@/components/honours/examples';
import { ask } from '@/lib/access/ask';
import { presentExamples } from '@/lib/honours/example-view';
import { listExamples } from '@/lib/honours/list-examples';

export const metadata: Metadata = { title: 'Gương người tốt, việc tốt' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sổ gương người tốt, việc tốt of a unit and everything below it, or what is public in the bloc. */
export default async function ExamplesPage({ searchParams }: Props) {
  return <Examples view={presentExamples(await ask(listExamples, await searchParams))} />;
}
