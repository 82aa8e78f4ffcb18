import type { Metadata } from 'next';
import { InitiativeForm } from '@/components/initiatives/initiative-form';
import { ask } from '@/lib/access/ask';
import { readInitiativeForm } from '@/lib/initiatives/read-initiative';
import { presentNewInitiative } from '@/lib/initiatives/view';

export const metadata: Metadata = { title: 'Đăng ký khâu đột phá, hạn chế' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Đăng ký một khâu đột phá, một hạn chế. */
export default async function NewInitiativePage({ searchParams }: Props) {
  const form = await ask(readInitiativeForm, await searchParams);
  return (
    <>
      <h1 className="text-2xl font-semibold">Đăng ký khâu đột phá, hạn chế</h1>
      <p className="mb-6 text-ink-soft">{form.unit.name}</p>
      <InitiativeForm
        command="initiative.register"
        title="Đăng ký khâu đột phá, hạn chế"
        submit="Ghi vào sổ"
        {...presentNewInitiative(form)}
      />
    </>
  );
}
