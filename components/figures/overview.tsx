'use client';

import type { FigureCard as FigureCardView, OverviewView } from '@/lib/figures/overview-view';
import { CompletenessGrid } from '../charts/completeness-grid';
import { MonthTrend } from '../charts/month-trend';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { prepared } from '../ui/prepared';
import { SectionLinks } from '../ui/section-links';
import { ChildTable } from './child-table';
import { CountLines } from './count-lines';
import { DeedPairs } from './deed-pairs';
import { FigureCard, FigureIssuers } from './figure-card';
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
  const trends = view.trends.filter((trend) => trend.code !== headline?.code);
  return (
    <div className="flex flex-col gap-6">
      <UnitHeader
        {...view.unit}
        asOf={view.asOf}
        period={view.period}
        theme={view.theme}
        heads={view.heads}
      />
      {view.notice ? <Notice tone="warn">{view.notice}</Notice> : null}
      <SectionLinks sections={sectionsOf(view)} />
      {headline ? <Headline card={headline} view={view} /> : <NoFigures />}
      {view.deeds.length > 0 ? (
        <Panel id="deeds" title="Việc làm tốt">
          <DeedPairs pairs={view.deeds} />
        </Panel>
      ) : null}
      {others.length > 0 ? (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {others.map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two issuers' targets share an address, and cards never move
            <li key={index} className="panel">
              <FigureCard card={card} />
            </li>
          ))}
        </ul>
      ) : null}
      {view.children ? (
        <Panel
          id="children"
          title={view.children.title}
          note="Tỷ lệ thấp đứng trước. Bấm tên đơn vị để mở số liệu của đơn vị đó."
        >
          <ChildTable table={view.children} />
        </Panel>
      ) : null}
      {view.reports ? (
        <Panel id="reports" title={view.reports.title} note={reportTotals(view.reports.totals)}>
          <CompletenessGrid grid={view.reports} />
          {view.reports.more ? (
            <p className="mt-4">
              <a href={view.reports.more.href} className="text-link">
                {view.reports.more.text}
              </a>
            </p>
          ) : null}
        </Panel>
      ) : null}
      {trends.length > 0 ? (
        <div id="trends" className={`grid gap-6 ${trends.length > 1 ? 'lg:grid-cols-2' : ''}`}>
          {trends.map((trend) => (
            <Panel key={trend.code} id={`trend-${trend.code}`} title={trend.title}>
              <MonthTrend trend={trend} />
            </Panel>
          ))}
        </div>
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
      {view.models.length > 0 ? (
        <Panel id="models" title="Mô hình học tập và làm theo Bác">
          <ModelCards models={view.models} />
        </Panel>
      ) : null}
    </div>
  );
}

/** The overview as pages use it: packed, and rendered once for each view. */
export const PreparedOverview = prepared(Overview);

/** The blocks that stand further down this page. */
function sectionsOf(view: OverviewView) {
  return [
    { id: 'deeds', text: 'Việc làm tốt', shown: view.deeds.length > 0 },
    { id: 'children', text: view.children?.title ?? '', shown: view.children !== null },
    { id: 'reports', text: 'Báo cáo tháng', shown: view.reports !== null },
    {
      id: 'trends',
      text: 'Theo tháng',
      shown: view.trends.some((trend) => trend.code !== view.cards[0]?.code),
    },
    { id: 'commendations', text: 'Khen thưởng', shown: view.commendations.rows.length > 0 },
    { id: 'counts', text: 'Hoạt động trong kỳ', shown: view.counts.length > 0 },
    { id: 'models', text: 'Mô hình', shown: view.models.length > 0 },
  ].filter((section) => section.shown);
}

/** The figure everyone asks for first with its months and, beside them, who is not there yet. */
function Headline({ card, view }: { readonly card: FigureCardView; readonly view: OverviewView }) {
  const list = view.missing && view.missing.rows.length > 0 ? view.missing : null;
  const trend = view.trends.find((candidate) => candidate.code === card.code) ?? null;
  return (
    <section
      aria-label={card.title}
      className="panel headline"
      data-beside={list ? 'list' : trend ? 'trend' : undefined}
    >
      <FigureCard card={card} size="headline" heading="h2" />
      {list ? <MissingList list={list} /> : null}
      {trend || card.issuers.length > 0 ? (
        <div className="flex flex-col gap-5">
          <FigureIssuers card={card} />
          {trend ? <MonthTrend trend={trend} /> : null}
        </div>
      ) : null}
    </section>
  );
}

function NoFigures() {
  return (
    <EmptyState title="Chưa có số liệu cho ngày này">
      Đồng chí vui lòng chọn ngày khác, thuộc một năm đã có chuyên đề.
    </EmptyState>
  );
}

function reportTotals({
  onTime,
  late,
  missing,
  expected,
}: {
  onTime: string;
  late: string;
  missing: string;
  expected: string;
}): string {
  return `Phải gửi ${expected}: đúng hạn ${onTime}, trễ hạn ${late}, chưa gửi ${missing}`;
}
