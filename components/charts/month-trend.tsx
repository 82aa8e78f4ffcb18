import { type ComponentType, lazy, Suspense, useState } from 'react';
import type { Trend } from '@/lib/figures/overview-view';
import { dotPath, linePath, plotX, plotY, trendScale } from './trend-scale';

// Where it cannot be fetched, the drawing stays: a picture less to explore is no reason to break a page.
const ExplorableTrend = lazy<ComponentType<{ trend: Trend; takeFocus: boolean }>>(() =>
  import('./explorable-trend').catch(() => ({ default: TrendLines })),
);

/**
 * This year by month beside last year's same months. Drawn in the server's HTML; the explorable chart (recharts, a
 * hundred kilobytes) is fetched only when someone points at it or steps onto it, and takes the same box.
 */
export function MonthTrend({ trend }: { readonly trend: Trend }) {
  const [wanted, setWanted] = useState<'no' | 'pointer' | 'keyboard'>('no');
  const drawn = <TrendLines trend={trend} />;
  return (
    <figure>
      <TrendKey trend={trend} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, this is a picture one can step onto */}
      <div
        role="group"
        aria-label={`Biểu đồ theo tháng: ${trend.title}`}
        tabIndex={wanted === 'no' ? 0 : -1}
        className="month-trend"
        onPointerEnter={() => setWanted((now) => (now === 'no' ? 'pointer' : now))}
        onFocus={() => setWanted((now) => (now === 'no' ? 'keyboard' : now))}
      >
        {wanted === 'no' ? (
          drawn
        ) : (
          <Suspense fallback={drawn}>
            <ExplorableTrend trend={trend} takeFocus={wanted === 'keyboard'} />
          </Suspense>
        )}
      </div>
      <TrendTable trend={trend} />
    </figure>
  );
}

/** Which line is which, told by stroke as well as by colour, and where each stands in the latest month. */
function TrendKey({ trend }: { readonly trend: Trend }) {
  const latest = trend.points.findLast((point) => point[1] !== null);
  const [month = '', , , now = '', past = ''] = latest ?? [];
  return (
    <figcaption className="trend-key">
      <span>
        <i className="now" />
        <span>{now ? `${trend.thisYear}, ${month}: ${now}` : trend.thisYear}</span>
      </span>
      <span>
        <i className="past" />
        <span>{past ? `${trend.lastYear}, ${month}: ${past}` : trend.lastYear}</span>
      </span>
    </figcaption>
  );
}

/** The drawing itself: grid, two lines, months. */
function TrendLines({ trend }: { readonly trend: Trend }) {
  const scale = trendScale(trend);
  const now = trend.points.map((point) => point[1]);
  const past = trend.points.map((point) => point[2]);
  return (
    <div className="plot" aria-hidden="true">
      <svg aria-hidden="true" className="lines" viewBox="0 0 100 100" preserveAspectRatio="none">
        <path
          className="grid-line"
          d={scale.ticks.map((tick) => `M0 ${plotY(tick.at, scale.top)}H100`).join('')}
        />
        <path className="past" d={linePath(past, scale.top)} />
        <path className="past-dots" d={dotPath(past, scale.top)} />
        <path className="now" d={linePath(now, scale.top)} />
        <path className="now-dots" d={dotPath(now, scale.top)} />
      </svg>
      {trend.points.map((point, index) => (
        <span
          key={point[0]}
          className="tick tick-x"
          style={{ left: `${plotX(index, now.length)}%` }}
        >
          {point[0]}
        </span>
      ))}
      {scale.ticks.map((tick) => (
        <b key={tick.at} className="tick tick-y" style={{ top: `${plotY(tick.at, scale.top)}%` }}>
          {tick.text}
        </b>
      ))}
    </div>
  );
}

/** The same numbers as a table, for screen readers, for copying and for print. */
function TrendTable({ trend }: { readonly trend: Trend }) {
  return (
    <details className="mt-3 print:hidden">
      <summary className="inline-flex min-h-target items-center text-link">
        Xem bảng số theo tháng
      </summary>
      <table className="data-table mt-2">
        <caption className="sr-only">{trend.title}</caption>
        <thead>
          <tr>
            <th scope="col">Tháng</th>
            <th scope="col" className="num">
              {trend.thisYear}
            </th>
            <th scope="col" className="num">
              {trend.lastYear}
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.points.map((point) => (
            <tr key={point[0]}>
              <th scope="row">{point[0]}</th>
              <td className="num">{point[3]}</td>
              <td className="num">{point[4]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
