import type { Metadata } from 'next';
import { Initiatives } from '@/components/initiatives/initiatives';
import { ask } from '@/lib/access/ask';
import { listInitiatives } from '@/lib/initiatives/list-initiatives';
import { presentInitiatives } from '@/lib/initiatives/view';

export const metadata: Metadata = { title: 'Khâu đột phá; hạn chế, yếu kém' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sổ khâu đột phá; hạn chế, yếu kém of a unit and everything below it. */
export default async function InitiativesPage({ searchParams }: Props) {
  return <Initiatives view={presentInitiatives(await ask(listInitiatives, await searchParams))} />;
}
