import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DemoAccounts } from '@/components/access/demo-accounts';
import { SignInForm } from '@/components/access/sign-in-form';
import { currentActor } from '@/lib/access/ask';
import { listDemoAccounts } from '@/lib/access/list-demo-accounts';
import { samePath } from '@/lib/access/same-path';

export const metadata: Metadata = { title: 'Đăng nhập' };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: Props) {
  const next = samePath((await searchParams).next);
  if (await currentActor()) redirect(next);
  return (
    <main className="mx-auto flex max-w-lg flex-col gap-6 px-4 py-10 sm:py-16">
      <header>
        <p className="text-2xl font-bold text-brand">Nền nếp</p>
        <p className="text-ink-soft">
          Theo dõi việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh trong Đảng bộ
          Khối.
        </p>
      </header>
      <section className="panel" aria-labelledby="sign-in">
        <h1 id="sign-in" className="mb-5 text-2xl font-semibold">
          Đăng nhập
        </h1>
        <SignInForm next={next} />
      </section>
      <DemoAccounts blocs={await listDemoAccounts()} />
      <p className="text-sm text-ink-soft">
        Không nhập thông tin bí mật nhà nước vào hệ thống này.
      </p>
    </main>
  );
}
