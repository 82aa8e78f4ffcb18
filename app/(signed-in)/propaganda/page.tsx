import type { Metadata } from 'next';
import { Outputs } from '@/components/propaganda/outputs';
import { ask } from '@/lib/access/ask';
import { listOutputs } from '@/lib/propaganda/list-outputs';
import { presentOutputs } from '@/lib/propaganda/view';

export const metadata: Metadata = { title: 'Sản phẩm tuyên truyền' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sổ sản phẩm tuyên truyền of a unit and everything below it. */
export default async function PropagandaPage({ searchParams }: Props) {
  return <Outputs view={presentOutputs(await ask(listOutputs, await searchParams))} />;
}
