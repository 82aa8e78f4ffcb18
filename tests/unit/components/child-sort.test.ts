import { describe, expect, it } from 'vitest';
import { childCell, sortChildRows } from '@/components/figures/child-sort';
import type { ChildRow } from '@/lib/figures/overview-view';

const row = (name: string, n: string, d: string, share: number, percent = ''): ChildRow => [
  `/units/${name}`,
  name,
  n,
  d,
  share,
  percent,
];
const names = (rows: readonly ChildRow[]) => rows.map((one) => one[1]);

const rows = [
  row('Đủ', '4', '4', 10000, '100%'),
  row('Thiếu ít', '0', '2', 0, '0%'),
  row('Chưa có cơ sở', '0', '0', -1, '–'),
  row('Một nửa', '1', '2', 5000, '50%'),
  row('Thiếu nhiều', '0', '1.040', 0, '0%'),
];

describe('child units in order', () => {
  it('puts the worst first, among equals the one with more missing, and a zero base last', () => {
    expect(names(sortChildRows(rows, { by: 0, ascending: true }))).toEqual([
      'Thiếu nhiều',
      'Thiếu ít',
      'Một nửa',
      'Đủ',
      'Chưa có cơ sở',
    ]);
  });

  it('keeps a zero base last when the best come first', () => {
    expect(names(sortChildRows(rows, { by: 0, ascending: false }))).toEqual([
      'Đủ',
      'Một nửa',
      'Thiếu ít',
      'Thiếu nhiều',
      'Chưa có cơ sở',
    ]);
  });

  it('orders plain counts by their number, not by their letters', () => {
    const counts = [row('a', '1.250', '', -1), row('b', '9', '', -1), row('c', '87', '', -1)];
    expect(names(sortChildRows(counts, { by: 0, ascending: false }))).toEqual(['a', 'c', 'b']);
  });

  it('orders names as Vietnamese does', () => {
    const named = ['Đảng bộ Y tế', 'Dân vận', 'Ấp 10', 'Ấp 2', 'An ninh'].map((name) =>
      row(name, '1', '1', 10000),
    );
    expect(names(sortChildRows(named, { by: 'name', ascending: true }))).toEqual([
      'An ninh',
      'Ấp 2',
      'Ấp 10',
      'Dân vận',
      'Đảng bộ Y tế',
    ]);
  });

  it('leaves the given rows as they are', () => {
    const before = names(rows);
    sortChildRows(rows, { by: 0, ascending: true });
    expect(names(rows)).toEqual(before);
  });

  it('reads the cell of a column by its place', () => {
    const two: ChildRow = ['/units/1', 'A', '1', '2', 5000, '50%', '3.325', '', -1, ''];
    expect(childCell(two, 1)).toEqual({ n: '3.325', d: '', share: -1, percent: '' });
  });
});
