import type { Metadata } from 'next';
import { History } from '@/components/history/history';
import { SessionRecord } from '@/components/study/session-record';
import { ask } from '@/lib/access/ask';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { readSession } from '@/lib/study/read-session';
import { presentSession } from '@/lib/study/session-view';

export const metadata: Metadata = { title: 'Buổi đã sinh hoạt' };

type Props = { params: Promise<{ sessionId: string }> };

/** Một buổi đã sinh hoạt. */
export default async function SessionPage({ params }: Props) {
  const { sessionId } = await params;
  const [{ session, mayWrite }, history] = await Promise.all([
    ask(readSession, { sessionId }),
    ask(readHistory, { table: 'study_session', id: sessionId }),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <SessionRecord view={presentSession(session, mayWrite)} />
      <History events={presentHistory(history)} />
    </div>
  );
}
