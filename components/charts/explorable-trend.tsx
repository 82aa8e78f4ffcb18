import { useEffect, useRef } from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Trend } from '@/lib/figures/overview-view';
import { trendScale } from './trend-scale';

type ExplorableTrendProps = { readonly trend: Trend; readonly takeFocus: boolean };

/**
 * The month chart one can point into or walk through with the arrow keys. Loaded on demand; stands in the same box,
 * on the same scale and in the same colours as the drawing it replaces.
 */
export default function ExplorableTrend({ trend, takeFocus }: ExplorableTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = box.current;
    if (!takeFocus || !node) return;
    // The chart measures its box before it draws; the focus follows once there is something to stand on.
    const observer = new MutationObserver(() => {
      const surface = node.querySelector<SVGElement>('[role="application"]');
      if (!surface) return;
      observer.disconnect();
      if (node.parentElement === document.activeElement) surface.focus();
    });
    observer.observe(node, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [takeFocus]);
  const scale = trendScale(trend);
  const words = new Map(scale.ticks.map((tick) => [tick.at, tick.text]));
  const data = trend.points.map(([month, now, past]) => ({ month, now, past }));
  return (
    <div ref={box} className="h-full">
      <LineChart
        responsive
        accessibilityLayer
        data={data}
        margin={margin}
        style={{ width: '100%', height: '100%' }}
        title={trend.title}
      >
        <CartesianGrid vertical={false} stroke="var(--color-rule)" />
        <XAxis
          dataKey="month"
          tick={axisText}
          tickLine={false}
          axisLine={false}
          height={34}
          tickMargin={8}
          interval="equidistantPreserveStart"
        />
        <YAxis
          domain={[0, scale.top]}
          ticks={scale.ticks.map((tick) => tick.at)}
          tickFormatter={(at: number) => words.get(at) ?? ''}
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={55}
        />
        <Tooltip
          cursor={{ stroke: 'var(--color-rule-strong)' }}
          content={({ active, label }) =>
            active ? <TrendTip trend={trend} month={String(label)} /> : null
          }
        />
        <Line
          dataKey="past"
          stroke="var(--color-past)"
          strokeWidth={2}
          strokeDasharray="2 5"
          dot={{ r: 2.5, strokeWidth: 0, fill: 'var(--color-past)' }}
          isAnimationActive={false}
        />
        <Line
          dataKey="now"
          stroke="var(--color-data)"
          strokeWidth={3}
          dot={{ r: 4, strokeWidth: 0, fill: 'var(--color-data)' }}
          activeDot={{ r: 6 }}
          isAnimationActive={false}
        />
      </LineChart>
    </div>
  );
}

const margin = { top: 15, right: 21, bottom: 0, left: 0 };
const axisText = { fontSize: 15, fill: 'var(--color-ink-soft)', fontFamily: 'var(--font-figures)' };

/** Both years' values of one month, in the words of the view model. */
function TrendTip({ trend, month }: { readonly trend: Trend; readonly month: string }) {
  const point = trend.points.find((candidate) => candidate[0] === month);
  if (!point) return null;
  return (
    <div className="tabular rounded-md border border-rule-strong bg-card px-3 py-2 text-sm shadow-card">
      <p className="font-semibold">{month}</p>
      <p>{`${trend.thisYear}: ${point[3] || '–'}`}</p>
      <p className="text-ink-soft">{`${trend.lastYear}: ${point[4] || '–'}`}</p>
    </div>
  );
}
