import type { Metadata } from 'next';
import { Units } from '@/components/hierarchy/units';
import { ask } from '@/lib/access/ask';
import { listUnits } from '@/lib/hierarchy/list-units';
import { presentUnits } from '@/lib/hierarchy/units-view';

export const metadata: Metadata = { title: 'Đơn vị' };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function UnitsPage({ searchParams }: Props) {
  return <Units view={presentUnits(await ask(listUnits, await searchParams))} />;
}
