import type { Metadata } from 'next';
import { Commendations } from '@/components/honours/commendations';
import { ask } from '@/lib/access/ask';
import { listCommendations } from '@/lib/honours/list-commendations';
import { presentCommendations } from '@/lib/honours/list-view';

export const metadata: Metadata = { title: 'Khen thưởng, biểu dương' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Khen thưởng, biểu dương of a unit and everything below it. */
export default async function HonoursPage({ searchParams }: Props) {
  return (
    <Commendations view={presentCommendations(await ask(listCommendations, await searchParams))} />
  );
}
