import type { Metadata } from 'next';
import { DeedForm } from '@/components/deeds/deed-form';
import { ask } from '@/lib/access/ask';
import { presentDeedForm } from '@/lib/deeds/form-view';
import { readDeedForm } from '@/lib/deeds/read-deed-form';

export const metadata: Metadata = { title: 'Ghi việc làm tốt' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Đăng ký một việc làm tốt. */
export default async function NewDeedPage({ searchParams }: Props) {
  return <DeedForm view={presentDeedForm(await ask(readDeedForm, await searchParams))} />;
}
