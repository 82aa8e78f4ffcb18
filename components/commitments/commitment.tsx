import type { ReactNode } from 'react';
import { CommandButton } from '@/components/forms/command-button';
import { Badge } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { CommitmentView } from '@/lib/commitments/commitment-view';
import { Decide } from './decide';
import { Review } from './review';
import { SectionTexts } from './section-texts';

/** Một bản cam kết: its text, what the branch says to it, the two self-reviews, its history. */
export function Commitment({
  view,
  history,
}: {
  readonly view: CommitmentView;
  readonly history: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <Breadcrumbs path={[{ name: 'Cam kết', href: view.listHref }]} />
        <h1 className="text-2xl font-semibold sm:text-3xl">{view.title}</h1>
        <p className="text-lg">{view.who}</p>
        <p className="mt-2">
          <Badge tone={view.tone}>{view.state}</Badge>
        </p>
        <ul className="tabular mt-2 text-ink-soft">
          {view.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </header>
      {view.returned ? (
        <Notice tone="warn" title="Chi bộ trả lại để bổ sung">
          <p className="whitespace-pre-line">{view.returned}</p>
        </Notice>
      ) : null}
      {view.mayDecide ? <Decide view={view} /> : null}
      <Panel id="text" title="Nội dung cam kết" note={`Chuyên đề: ${view.theme}`}>
        <SectionTexts sections={view.sections} lastYear={view.lastYear} />
        {view.mayEdit ? (
          <div className="mt-5 flex flex-wrap gap-3">
            <ButtonLink href={`/commitments/${view.id}/change`}>
              {view.returned ? 'Bổ sung và gửi lại' : 'Sửa nội dung'}
            </ButtonLink>
            <CommandButton
              command="commitment.withdraw"
              input={view.row}
              title={`Rút ${view.title}`}
              look="quiet"
              underWay="Đang rút…"
              done={{ href: '/commitments' }}
            >
              Rút bản cam kết
            </CommandButton>
          </div>
        ) : null}
      </Panel>
      {view.waitsForReview
        ? null
        : view.reviews.map((review) => (
            <Review key={review.kind} review={review} mayDate={view.mayDate} within={view.within} />
          ))}
      {history}
    </div>
  );
}
