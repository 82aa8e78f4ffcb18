import { describe, expect, it } from 'vitest';
import { dotPath, linePath, trendScale } from '@/components/charts/trend-scale';
import type { Trend } from '@/lib/figures/overview-view';

const points = (...values: (number | null)[]): Trend['points'] =>
  values.map((value, index) => [`T${index + 1}`, value, null, '', '']);

describe('the scale of a month chart', () => {
  it('is the whole for shares, however small they are', () => {
    expect(trendScale({ unit: '%', points: points(12, 300) })).toEqual({
      top: 10000,
      ticks: [
        { at: 0, text: '0%' },
        { at: 5000, text: '50%' },
        { at: 10000, text: '100%' },
      ],
    });
  });

  it('is a round number at or above the largest count, with a whole number half way', () => {
    for (const [largest, top] of [
      [0, 4],
      [4, 4],
      [5, 6],
      [97, 100],
      [100, 100],
      [3325, 4000],
      [12_480, 20_000],
    ] as const) {
      const scale = trendScale({ unit: 'việc', points: points(largest) });
      expect([largest, scale.top]).toEqual([largest, top]);
      expect(Number.isInteger(scale.top / 2)).toBe(true);
    }
    expect(
      trendScale({ unit: 'việc', points: points(3325) }).ticks.map((tick) => tick.text),
    ).toEqual(['0', '2.000', '4.000']);
  });
});

describe('lines through months', () => {
  it('breaks where a month has no value', () => {
    expect(linePath([0, null, 50, 100], 100)).toBe('M0 100M66.67 50L100 0');
    expect(dotPath([0, null, 100], 100)).toBe('M0 100h0M100 0h0');
  });

  it('never leaves the box, even above a target', () => {
    expect(linePath([150], 100)).toBe('M50 0');
  });
});
