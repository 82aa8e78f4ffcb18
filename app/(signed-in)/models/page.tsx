import type { Metadata } from 'next';
import { Models } from '@/components/initiatives/models';
import { ask } from '@/lib/access/ask';
import { listModels } from '@/lib/initiatives/list-models';
import { presentModels } from '@/lib/initiatives/model-view';

export const metadata: Metadata = { title: 'Mô hình' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sổ mô hình of a unit and everything below it. */
export default async function ModelsPage({ searchParams }: Props) {
  return <Models view={presentModels(await ask(listModels, await searchParams))} />;
}
