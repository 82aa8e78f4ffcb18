import type { Metadata } from 'next';
import { SessionRecord } from '@/components/study/session-record';
import { ask } from '@/lib/access/ask';
import { readSession } from '@/lib/study/read-session';
import { presentSession } from '@/lib/study/session-view';

export const metadata: Metadata = { title: 'Buổi đã sinh hoạt' };

type Props = { params: Promise<{ sessionId: string }> };

/** Một buổi đã sinh hoạt. */
export default async function SessionPage({ params }: Props) {
  const { session, mayWrite } = await ask(readSession, await params);
  return <SessionRecord view={presentSession(session, mayWrite)} />;
}
