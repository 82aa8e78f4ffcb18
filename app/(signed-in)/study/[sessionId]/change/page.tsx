import type { Metadata } from 'next';
import { SessionForm } from '@/components/study/session-form';
import { ask } from '@/lib/access/ask';
import { readSessionToChange } from '@/lib/study/read-session';
import { presentSessionChange } from '@/lib/study/session-form-view';

export const metadata: Metadata = { title: 'Sửa buổi đã sinh hoạt' };

type Props = { params: Promise<{ sessionId: string }> };

/** Sửa một buổi đã ghi. */
export default async function ChangeSessionPage({ params }: Props) {
  const form = await ask(readSessionToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa buổi đã sinh hoạt</h1>
      <p className="mb-6 text-ink-soft">{form.session.unitName}</p>
      <SessionForm
        command="study.session.change"
        title="Sửa buổi sinh hoạt"
        roster={form.roster}
        {...presentSessionChange(form)}
      />
    </>
  );
}
