import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { OwnView } from '@/lib/commitments/list-view';
import { SectionTexts } from './section-texts';

/** Bản cam kết của tôi, with last year's beside it. */
export function OwnCommitment({ view }: { readonly view: OwnView }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">{view.title}</h1>
        <p className="mt-2">
          <Badge tone={view.tone}>{view.state}</Badge>
        </p>
      </header>
      {view.years.length > 1 ? <LinkChips label="Năm" chips={view.years} /> : null}
      {view.returned ? (
        <Notice tone="warn" title="Chi bộ trả lại để bổ sung">
          <p className="whitespace-pre-line">{view.returned}</p>
        </Notice>
      ) : null}
      {view.href ? (
        <Panel id="text" title="Nội dung cam kết" note={`Chuyên đề: ${view.theme}`}>
          <SectionTexts sections={view.sections} lastYear={view.lastYear} />
          <div className="mt-5">
            <ButtonLink href={view.href} look="primary">
              Mở bản cam kết
            </ButtonLink>
          </div>
        </Panel>
      ) : (
        <EmptyState
          title="Năm này đồng chí chưa gửi bản cam kết"
          action={
            view.mayWrite ? (
              <ButtonLink href="/commitments/new" look="primary">
                Viết bản cam kết
              </ButtonLink>
            ) : null
          }
        >
          Đồng chí viết từng phần; bản năm trước hiện ngay bên cạnh để đối chiếu.
        </EmptyState>
      )}
    </div>
  );
}
