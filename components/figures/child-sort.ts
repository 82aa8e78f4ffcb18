import type { ChildRow } from '@/lib/figures/overview-view';

/** "name" or the number of a figure column, and which way. */
export type SortKey = { readonly by: 'name' | number; readonly ascending: boolean };

export type ChildCell = {
  readonly n: string;
  readonly d: string;
  readonly share: number;
  readonly percent: string;
};

/** The cell of one figure column in a packed row; an absent cell reads as a zero base. */
export function childCell(row: ChildRow, column: number): ChildCell {
  const [n, d, share, percent] = row.slice(2 + column * 4, 6 + column * 4);
  return {
    n: String(n ?? ''),
    d: String(d ?? ''),
    share: typeof share === 'number' ? share : -1,
    percent: String(percent ?? '–'),
  };
}

/** "3.325" back to 3325; only for putting rows in order. */
function amount(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.')) || 0;
}

/**
 * Rows in the order asked for. Ascending by a share is "worst first"; among equal shares the unit with more still
 * missing comes first, and a unit without a base stands last either way. Plain counts go by the count.
 */
export function sortChildRows(rows: readonly ChildRow[], key: SortKey): readonly ChildRow[] {
  const way = key.ascending ? 1 : -1;
  if (key.by === 'name') {
    const collator = new Intl.Collator('vi', { numeric: true });
    return [...rows].sort((a, b) => way * collator.compare(a[1], b[1]));
  }
  const column = key.by;
  const keyed = rows.map((row) => {
    const cell = childCell(row, column);
    const counted = cell.d === '' && cell.n !== '';
    return {
      row,
      rank: counted ? amount(cell.n) : cell.share,
      missing: amount(cell.d) - amount(cell.n),
      based: counted || cell.share >= 0,
    };
  });
  keyed.sort((a, b) => {
    if (a.based !== b.based) return a.based ? -1 : 1;
    return way * (a.rank - b.rank || b.missing - a.missing);
  });
  return keyed.map((entry) => entry.row);
}
