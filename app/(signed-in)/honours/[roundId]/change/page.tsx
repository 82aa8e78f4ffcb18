import type { Metadata } from 'next';
import { RoundForm } from '@/components/honours/round-form';
import { ask } from '@/lib/access/ask';
import { readRoundToChange } from '@/lib/honours/read-round';
import { presentRoundChange } from '@/lib/honours/round-view';

export const metadata: Metadata = { title: 'Sửa đợt khen thưởng' };

type Props = { params: Promise<{ roundId: string }> };

/** Sửa một đợt đã ghi. */
export default async function ChangeRoundPage({ params }: Props) {
  const form = await ask(readRoundToChange, await params);
  return (
    <>
      <h1 className="text-2xl font-semibold">Sửa đợt khen thưởng</h1>
      <p className="mb-6 text-ink-soft">{form.round.unitName}</p>
      <RoundForm
        command="honour.round.change"
        title="Sửa đợt khen thưởng"
        {...presentRoundChange(form)}
      />
    </>
  );
}
