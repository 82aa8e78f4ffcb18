import type { Metadata } from 'next';
import { Today } from '@/components/today/today';
import { ask } from '@/lib/access/ask';
import { readToday } from '@/lib/today/read-today';
import { presentToday } from '@/lib/today/view';

export const metadata: Metadata = { title: 'Việc của tôi' };

/** Việc của tôi: the start page of a member. */
export default async function TodayPage() {
  return <Today view={presentToday(await ask(readToday, {}))} />;
}
