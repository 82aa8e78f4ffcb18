'use client';

import type { OverviewView } from '@/lib/figures/overview-view';
import { CompletenessGrid } from '../charts/completeness-grid';
import { MonthTrend } from '../charts/month-trend';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { ChildTable } from './child-table';
import { CountLines } from './count-lines';
import { DeedPairs } from './deed-pairs';
import { FigureCard } from './figure-card';
import { LevelTable } from './level-table';
import { MissingList } from './missing-list';
import { ModelCards } from './model-cards';
import { UnitHeader } from './unit-header';

/**
 * The overview of a unit at a date. One client component for the whole page: the packed view crosses to the browser
 * once, instead of every element twice. It is rendered on the server like any other; only sorting, unfolding and the
 * explorable chart need the script. Blocks whose part of the view is empty do not appear.
 */
export function Overview({ view }: { readonly view: OverviewView }) {
  const [headline, ...others] = view.cards;
  return (
    <div className="flex flex-col gap-6 lg:gap-8">
      <UnitHeader
        {...view.unit}
        asOf={view.asOf}
        period={view.period}
        theme={view.theme}
        heads={view.heads}
      />
      {view.notice ? <Notice tone="warn">{view.notice}</Notice> : null}
      {headline ? <Headline view={view} /> : <NoFigures />}
      {others.length > 0 ? (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {others.map((card) => (
            <li key={card.code} className="panel">
              <FigureCard card={card} />
            </li>
          ))}
        </ul>
      ) : null}
      {view.children ? (
        <Panel
          id="children"
          title={view.children.title}
          note="Đơn vị có tỷ lệ thấp đứng trước. Bấm vào tên cột để sắp xếp lại."
        >
          <ChildTable table={view.children} />
        </Panel>
      ) : null}
      {view.trends.length > 0 ? <Trends view={view} /> : null}
      <Deeds view={view} />
      {view.reports ? (
        <Panel
          id="reports"
          title={view.reports.title}
          note={`Đúng hạn ${view.reports.totals.onTime} · trễ hạn ${view.reports.totals.late} · chưa gửi ${view.reports.totals.missing} · phải gửi ${view.reports.totals.expected}`}
        >
          <CompletenessGrid grid={view.reports} />
        </Panel>
      ) : null}
      {view.models.length > 0 ? (
        <Panel id="models" title="Mô hình học tập và làm theo Bác">
          <ModelCards models={view.models} />
        </Panel>
      ) : null}
    </div>
  );
}

/** The figure everyone asks for first and, beside it, who is not there yet. */
function Headline({ view }: { readonly view: OverviewView }) {
  const card = view.cards[0];
  if (!card) return null;
  const beside = view.missing && view.missing.rows.length > 0 ? view.missing : null;
  return (
    <section
      aria-label={card.title}
      className={`panel headline ${beside ? 'lg:grid lg:grid-cols-[7fr_6fr] lg:gap-10' : ''}`}
    >
      <FigureCard card={card} size="headline" heading="h2" />
      {beside ? <MissingList list={beside} /> : null}
    </section>
  );
}

function NoFigures() {
  return (
    <EmptyState title="Chưa có số liệu cho ngày này">
      Đồng chí vui lòng chọn ngày khác trong một năm đã có chuyên đề.
    </EmptyState>
  );
}

function Trends({ view }: { readonly view: OverviewView }) {
  return (
    <div className={`grid gap-6 ${view.trends.length > 1 ? 'lg:grid-cols-2' : ''}`}>
      {view.trends.map((trend) => (
        <Panel key={trend.code} id={`trend-${trend.code}`} title={trend.title}>
          <MonthTrend trend={trend} />
        </Panel>
      ))}
    </div>
  );
}

/** Deeds beside commendations and plain counts. */
function Deeds({ view }: { readonly view: OverviewView }) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {view.deeds.length > 0 ? (
        <Panel id="deeds" title="Việc làm tốt" className="lg:col-span-2">
          <DeedPairs pairs={view.deeds} />
        </Panel>
      ) : null}
      {view.commendations.rows.length > 0 ? (
        <Panel id="commendations" title="Khen thưởng theo cấp">
          <LevelTable table={view.commendations} />
        </Panel>
      ) : null}
      {view.counts.length > 0 ? (
        <Panel id="counts" title="Hoạt động trong kỳ">
          <CountLines lines={view.counts} />
        </Panel>
      ) : null}
    </div>
  );
}
