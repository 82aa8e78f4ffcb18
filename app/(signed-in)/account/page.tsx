import type { Metadata } from 'next';
import { Account } from '@/components/access/account';
import { presentAccount } from '@/lib/access/account-view';
import { ask } from '@/lib/access/ask';
import { readAccount } from '@/lib/access/read-account';

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function AccountPage() {
  return <Account view={presentAccount(await ask(readAccount, {}))} />;
}
