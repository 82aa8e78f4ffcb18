import type { Metadata } from 'next';
import { SessionForm } from '@/components/study/session-form';
import { ask } from '@/lib/access/ask';
import { readSessionForm } from '@/lib/study/read-session';
import { presentNewSession } from '@/lib/study/session-form-view';

export const metadata: Metadata = { title: 'Ghi một buổi đã sinh hoạt' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Ghi một buổi đã sinh hoạt, from the list of coming sessions or directly. */
export default async function RecordSessionPage({ searchParams }: Props) {
  const form = await ask(readSessionForm, await searchParams);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi một buổi đã sinh hoạt</h1>
      <p className="mb-6 text-ink-soft">{form.unit.name}</p>
      <SessionForm
        command="study.record"
        title="Ghi buổi sinh hoạt"
        submit="Ghi vào sổ"
        roster={form.roster}
        {...presentNewSession(form)}
      />
    </>
  );
}
