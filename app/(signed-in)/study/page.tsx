import type { Metadata } from 'next';
import { Sessions } from '@/components/study/sessions';
import { ask } from '@/lib/access/ask';
import { listSessions } from '@/lib/study/list-sessions';
import { presentSessions } from '@/lib/study/session-view';

export const metadata: Metadata = { title: 'Học tập, sinh hoạt' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sổ sinh hoạt, học tập of a unit and everything below it. */
export default async function StudyPage({ searchParams }: Props) {
  return <Sessions view={presentSessions(await ask(listSessions, await searchParams))} />;
}
