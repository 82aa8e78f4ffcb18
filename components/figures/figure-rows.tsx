import type { FigureRows as FigureRowsView } from '@/lib/figures/figure-view';
import { EmptyState } from '../ui/empty-state';
import { Pagination } from '../ui/pagination';

/** The rows behind a figure, or those that are missing from it: one page of them. */
export function FigureRows({ list }: { readonly list: FigureRowsView }) {
  if (list.rows.length === 0) return <EmptyState title={list.empty} />;
  const shown = ([1, 2, 3] as const).filter((index) => list.columns[index] !== '');
  return (
    <div>
      <table
        className="data-table stacks"
        style={columnTitles(shown.map((index) => list.columns[index]))}
      >
        <caption className="sr-only">{list.total}</caption>
        <thead>
          <tr>
            <th scope="col">{list.columns[0]}</th>
            {shown.map((index) => (
              <th key={index} scope="col">
                {list.columns[index]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same, and no row ever moves
            <tr key={index}>
              <th scope="row">{row[4] ? <a href={row[4]}>{row[0]}</a> : row[0]}</th>
              {shown.map((column) => (
                <td key={column} className={column === 2 ? 'tabular' : undefined}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Pagination paging={{ ...list, summary: list.total }} />
    </div>
  );
}

/** Names of the columns for the phone, where each row is a small sheet. */
function columnTitles(titles: readonly string[]): Record<`--${string}`, string> {
  return Object.fromEntries(
    titles.map((title, index) => [`--c${index + 2}`, JSON.stringify(`${title}: `)]),
  );
}
