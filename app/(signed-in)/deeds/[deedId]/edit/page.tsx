import type { Metadata } from 'next';
import { ChangeForm } from '@/components/deeds/change-form';
import { ask } from '@/lib/access/ask';
import { presentDeedChange } from '@/lib/deeds/form-view';
import { readDeedToChange } from '@/lib/deeds/read-deed';

export const metadata: Metadata = { title: 'Sửa việc làm tốt' };

type Props = { params: Promise<{ deedId: string }> };

/** Sửa nội dung một việc làm tốt. */
export default async function ChangeDeedPage({ params }: Props) {
  const view = presentDeedChange(await ask(readDeedToChange, await params));
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa việc làm tốt</h1>
      <p className="mb-6 text-ink-soft">{view.owner}</p>
      <ChangeForm view={view} />
    </>
  );
}
