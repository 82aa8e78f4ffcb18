import type { Metadata } from 'next';
import { Record } from '@/components/records/record';
import { ask, requireActor } from '@/lib/access/ask';
import { readMemberRecord, readOwnRecord } from '@/lib/records/read-record';
import { presentRecord } from '@/lib/records/view';

export const metadata: Metadata = { title: 'Hồ sơ đảng viên' };

interface Props {
  readonly params: Promise<{ readonly memberId: string }>;
  readonly searchParams: Promise<{ readonly year?: string | string[] }>;
}

export default async function MemberPage({ params, searchParams }: Props) {
  const { memberId } = await params;
  const { year } = await searchParams;
  // Which of the two rights is asked for; each of them checks for itself whose record it is.
  const own = String((await requireActor()).memberId) === memberId;
  const record = await ask(own ? readOwnRecord : readMemberRecord, { memberId, year });
  return <Record view={presentRecord(record)} />;
}
