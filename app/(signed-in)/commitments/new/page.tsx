import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CommitmentForm } from '@/components/commitments/commitment-form';
import { EmptyState } from '@/components/ui/empty-state';
import { ask } from '@/lib/access/ask';
import { presentSections } from '@/lib/commitments/commitment-view';
import { readCommitmentForm } from '@/lib/commitments/read-commitment';

export const metadata: Metadata = { title: 'Viết bản cam kết' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Viết bản cam kết của năm: one's own, or on behalf of a member. */
export default async function NewCommitmentPage({ searchParams }: Props) {
  const form = await ask(readCommitmentForm, await searchParams);
  const { signer, year, sections, last, existing, own, mayDate } = form;
  if (existing !== null) redirect(`/commitments/${existing}`);
  return (
    <>
      <h1 className="text-2xl font-semibold sm:text-3xl">
        {year ? `Bản cam kết năm ${year.code}` : 'Bản cam kết'}
      </h1>
      <p className="text-lg">{`${signer.memberName} · ${signer.unitName}`}</p>
      <p className="mb-6 text-ink-soft">{year ? `Chuyên đề: ${year.theme}` : null}</p>
      {year && sections.length > 0 ? (
        <CommitmentForm
          command="commitment.submit"
          title={`Bản cam kết năm ${year.code} của đ/c ${signer.memberName}`}
          draftKey={`commitment:new:${signer.memberId}:${year.id}`}
          fixed={{
            yearId: String(year.id),
            ...(own ? {} : { memberId: String(signer.memberId) }),
          }}
          submit="Gửi bản cam kết"
          done={{ href: mayDate ? `/commitments?unit=${signer.unitId}` : '/commitments' }}
          sections={presentSections(sections, last)}
          lastYear={last ? `Năm ${last.code} đã viết` : null}
          within={{ from: year.startsOn, to: year.endsOn }}
          comparing={own ? {} : { member: String(signer.memberId) }}
          mayDate={mayDate}
        />
      ) : (
        <EmptyState title="Đảng bộ Khối chưa mở năm này">
          Khi năm và các phần của bản cam kết được thiết lập, đồng chí viết ở đây.
        </EmptyState>
      )}
    </>
  );
}
