import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CommitmentForm } from '@/components/commitments/commitment-form';
import { ask } from '@/lib/access/ask';
import { formOfEntries } from '@/lib/commitments/commitment';
import { presentSections } from '@/lib/commitments/commitment-view';
import { readCommitmentToChange } from '@/lib/commitments/read-commitment';

export const metadata: Metadata = { title: 'Sửa bản cam kết' };

type Props = { params: Promise<{ commitmentId: string }> };

/** Sửa bản cam kết chưa được xác nhận. */
export default async function ChangeCommitmentPage({ params }: Props) {
  const { commitment, sections, last } = await ask(readCommitmentToChange, await params);
  const href = `/commitments/${commitment.id}`;
  if (commitment.confirmedOn !== null) redirect(href);
  return (
    <>
      <h1 className="text-2xl font-semibold sm:text-3xl">
        {`Sửa bản cam kết năm ${commitment.year.code}`}
      </h1>
      <p className="mb-6 text-lg">{commitment.memberName}</p>
      <CommitmentForm
        command="commitment.edit"
        title={`Sửa bản cam kết của đ/c ${commitment.memberName}`}
        draftKey={`commitment:edit:${commitment.id}`}
        fixed={{ commitmentId: String(commitment.id), version: String(commitment.version) }}
        initial={formOfEntries(commitment.entries)}
        submit={commitment.returnedOn ? 'Gửi lại' : 'Lưu'}
        done={{ href }}
        sections={presentSections(sections, last)}
        lastYear={last ? `Năm ${last.code} đã viết` : null}
        comparing={{ member: String(commitment.memberId), except: String(commitment.id) }}
        within={{ from: commitment.year.startsOn, to: commitment.year.endsOn }}
      />
    </>
  );
}
