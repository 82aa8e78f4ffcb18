'use client';

import type { FigureView } from '@/lib/figures/figure-view';
import { MonthTrend } from '../charts/month-trend';
import { EmptyState } from '../ui/empty-state';
import { LinkTabs } from '../ui/link-tabs';
import { Notice } from '../ui/notice';
import { prepared } from '../ui/prepared';
import { ChildTable } from './child-table';
import { FigureCard, FigureIssuers } from './figure-card';
import { FigureRows } from './figure-rows';
import { UnitHeader } from './unit-header';

/**
 * One figure of one unit at a date: the same card as on the overview, then its parts by unit or the rows behind it.
 * The months stand beside the card on the desktop and last on the phone, where the rows are what was asked for.
 */
export function FigurePage({ view }: { readonly view: FigureView }) {
  const here = view.tabs.find((tab) => tab.current);
  // Who is missing needs no link on the page that lists them.
  const headline =
    here && view.headline.missing?.href === here.href
      ? { ...view.headline, missing: null }
      : view.headline;
  return (
    <div className="figure-page" data-beside={view.trend ? 'trend' : undefined}>
      <div className="flex flex-col gap-6">
        <UnitHeader
          name={headline.title}
          kind=""
          path={[...view.unit.path, { name: view.unit.name, href: view.unit.href }]}
          asOf={view.asOf}
          period={view.period}
        />
        {view.notice ? <Notice tone="warn">{view.notice}</Notice> : null}
      </div>
      <section aria-label={headline.title} className="panel headline">
        <div className="flex flex-col gap-3">
          <FigureCard card={headline} size="headline" heading={null} />
          <FigureIssuers card={headline} />
        </div>
      </section>
      <section aria-label={here?.text ?? 'Chi tiết'} className="panel">
        {view.tabs.length > 0 ? <LinkTabs label="Các cách xem" tabs={view.tabs} /> : null}
        <div className="mt-4">
          {view.children ? <ChildTable table={view.children} first={100} /> : null}
          {view.rows ? <FigureRows list={view.rows} /> : null}
          {view.children || view.rows ? null : (
            <EmptyState title="Không có danh sách nào để mở thêm." />
          )}
        </div>
      </section>
      {view.trend ? (
        <section aria-label="Theo tháng" className="panel">
          <MonthTrend trend={view.trend} />
        </section>
      ) : null}
    </div>
  );
}

/** The figure as its page uses it: packed, and rendered once for each view. */
export const PreparedFigure = prepared(FigurePage);
