import type { Metadata } from 'next';
import { Members } from '@/components/hierarchy/members';
import { ask } from '@/lib/access/ask';
import { listMembers } from '@/lib/hierarchy/list-members';
import { presentMembers } from '@/lib/hierarchy/members-view';

export const metadata: Metadata = { title: 'Đảng viên' };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MembersPage({ searchParams }: Props) {
  return <Members view={presentMembers(await ask(listMembers, await searchParams))} />;
}
