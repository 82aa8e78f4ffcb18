import { useMemo, useState } from 'react';
import type { ChildRow, ChildTable as ChildTableView } from '@/lib/figures/overview-view';
import { barWidth } from '../charts/share-bar';
import { MoreRows, useMoreRows } from '../ui/more-rows';
import { childCell, type SortKey, sortChildRows } from './child-sort';
import { ChildSortFields } from './child-sort-fields';

type ChildTableProps = { readonly table: ChildTableView; readonly first?: number };

/**
 * The figures by child unit, a bar each, worst first. On the desktop a table whose heads sort; on the phone a list
 * with one figure at a time, chosen and ordered by two fields above it.
 */
export function ChildTable({ table, first = 15 }: ChildTableProps) {
  const [sort, setSort] = useState<SortKey>({ by: 0, ascending: true });
  const [figure, setFigure] = useState(0);
  const rows = useMemo(() => sortChildRows(table.rows, sort), [table.rows, sort]);
  const more = useMoreRows(rows.length, first);
  const order = (next: SortKey) => {
    setSort(next);
    if (next.by !== 'name') setFigure(next.by);
  };
  const turn = (by: SortKey['by']) =>
    order({ by, ascending: sort.by === by ? !sort.ascending : true });
  return (
    <div>
      <ChildSortFields
        columns={table.columns}
        figure={figure}
        sort={sort}
        onOrder={order}
        onFigure={setFigure}
      />
      <div className="child-scroll">
        <table
          className="data-table child-table"
          data-figure={figure}
          data-columns={table.columns.length}
          data-cut={more.shown < more.total ? '' : undefined}
        >
          <caption className="sr-only">{table.title}</caption>
          <thead>
            <tr>
              <SortHead title="Đơn vị" by="name" sort={sort} onTurn={turn} />
              {table.columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two quotas share a code, and columns never move
                <SortHead key={index} title={column.title} by={index} sort={sort} onTurn={turn} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, more.shown).map((row) => (
              <ChildLine key={row[0]} row={row} columns={table.columns} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows more={more} word="đơn vị" />
    </div>
  );
}

type ChildLineProps = { readonly row: ChildRow; readonly columns: ChildTableView['columns'] };

/** One unit: its name as the way down, then per figure the share, the two numbers and the bar (drawn by CSS). */
function ChildLine({ row, columns }: ChildLineProps) {
  return (
    <tr>
      <th scope="row">
        <a href={row[0]}>{row[1]}</a>
      </th>
      {columns.map((_, index) => {
        const cell = childCell(row, index);
        if (cell.d === '') {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <td key={index}>
              <b>{cell.n}</b>
            </td>
          );
        }
        const bar: Record<`--${string}`, string> = { '--s': barWidth(cell.share) };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <td key={index} className={cellState(cell.share)} style={bar}>
            <b>{cell.percent}</b>
            <small>{`${cell.n}/${cell.d}`}</small>
          </td>
        );
      })}
    </tr>
  );
}

/** Complete, nothing yet, no base, or on the way (no class): each is told by its text as well as by its colour. */
function cellState(share: number): string | undefined {
  if (share < 0) return 'none';
  if (share >= 10000) return 'full';
  return share === 0 ? 'zero' : undefined;
}

type SortHeadProps = {
  readonly title: string;
  readonly by: SortKey['by'];
  readonly sort: SortKey;
  readonly onTurn: (by: SortKey['by']) => void;
};

function SortHead({ title, by, sort, onTurn }: SortHeadProps) {
  const current = sort.by === by;
  const direction = sort.ascending ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={current ? direction : undefined}>
      <button type="button" onClick={() => onTurn(by)}>
        <span>{title}</span>
        <span aria-hidden="true">{current ? (sort.ascending ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  );
}
