'use client';

import type { FigureView } from '@/lib/figures/figure-view';
import { MonthTrend } from '../charts/month-trend';
import { LinkTabs } from '../ui/link-tabs';
import { Notice } from '../ui/notice';
import { ChildTable } from './child-table';
import { FigureCard } from './figure-card';
import { FigureRows } from './figure-rows';
import { UnitHeader } from './unit-header';

/** One figure of one unit at a date: the same card as on the overview, then its parts by unit or the rows behind it. */
export function FigurePage({ view }: { readonly view: FigureView }) {
  return (
    <div className="flex flex-col gap-6 lg:gap-8">
      <UnitHeader
        name={view.headline.title}
        kind={view.unit.name}
        path={[...view.unit.path, { name: view.unit.name, href: view.unit.href }]}
        asOf={view.asOf}
        period={view.period}
      />
      {view.notice ? <Notice tone="warn">{view.notice}</Notice> : null}
      <section
        aria-label={view.headline.title}
        className={`panel headline ${view.trend ? 'lg:grid lg:grid-cols-2 lg:gap-10' : ''}`}
      >
        <FigureCard card={view.headline} size="headline" linked={false} heading="h2" />
        {view.trend ? <MonthTrend trend={view.trend} /> : null}
      </section>
      <section className="panel">
        {view.tabs.length > 0 ? (
          <div className="mb-5">
            <LinkTabs label="Các cách xem" tabs={view.tabs} />
          </div>
        ) : null}
        {view.children ? <ChildTable table={view.children} first={100} /> : null}
        {view.rows ? <FigureRows list={view.rows} /> : null}
      </section>
    </div>
  );
}
