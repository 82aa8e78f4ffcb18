import type { Metadata } from 'next';
import { RoundForm } from '@/components/honours/round-form';
import { ask } from '@/lib/access/ask';
import { readRoundForm } from '@/lib/honours/read-round';
import { presentNewRound } from '@/lib/honours/round-view';

export const metadata: Metadata = { title: 'Ghi một đợt khen thưởng' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Ghi một đợt khen thưởng. */
export default async function NewRoundPage({ searchParams }: Props) {
  const form = await ask(readRoundForm, await searchParams);
  return (
    <>
      <h1 className="text-2xl font-semibold">Ghi một đợt khen thưởng</h1>
      <p className="mb-6 text-ink-soft">{form.unit.name}</p>
      <RoundForm
        command="honour.round.record"
        title="Ghi đợt khen thưởng"
        submit="Ghi cả đợt"
        {...presentNewRound(form)}
      />
    </>
  );
}
