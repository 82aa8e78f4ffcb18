import { useMemo, useState } from 'react';
import type { ChildRow, ChildTable as ChildTableView } from '@/lib/figures/overview-view';
import { barWidth } from '../charts/share-bar';
import { MoreRows, useMoreRows } from '../ui/more-rows';
import { childCell, type SortKey, sortChildRows } from './child-sort';

type ChildTableProps = { readonly table: ChildTableView; readonly first?: number };

/**
 * The figures by child unit, a bar each, worst first. A table with sortable heads on the desktop; on the phone a
 * list of units with the sorted figure first and the same sorting as two fields above.
 */
export function ChildTable({ table, first = 15 }: ChildTableProps) {
  const [sort, setSort] = useState<SortKey>({ by: 0, ascending: true });
  const rows = useMemo(() => sortChildRows(table.rows, sort), [table.rows, sort]);
  const more = useMoreRows(rows.length, first);
  const turn = (by: SortKey['by']) =>
    setSort((now) => ({ by, ascending: now.by === by ? !now.ascending : true }));
  return (
    <div>
      <SortFields table={table} sort={sort} onSort={setSort} />
      <div className="child-scroll">
        <table className="data-table child-table" style={columnTitles(table)} data-sorted={sort.by}>
          <caption className="sr-only">{table.title}</caption>
          <thead>
            <tr>
              <SortHead title={table.title} by="name" sort={sort} onTurn={turn} />
              {table.columns.map((column, index) => (
                <SortHead
                  key={column.code}
                  title={column.title}
                  by={index}
                  sort={sort}
                  onTurn={turn}
                />
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

/** One unit: its name as the way down, then per figure the share, the two numbers and the bar (drawn by CSS). */
function ChildLine({
  row,
  columns,
}: {
  readonly row: ChildRow;
  readonly columns: ChildTableView['columns'];
}) {
  return (
    <tr>
      <th scope="row">
        <a href={row[0]}>{row[1]}</a>
      </th>
      {columns.map((column, index) => {
        const cell = childCell(row, index);
        if (cell.d === '') {
          return (
            <td key={column.code}>
              <b>{cell.n}</b>
            </td>
          );
        }
        return (
          <td
            key={column.code}
            className={cellState(cell.share)}
            style={{ '--s': barWidth(cell.share) } as Record<`--${string}`, string>}
          >
            <b>{cell.percent}</b>
            <small>{`${cell.n}/${cell.d}`}</small>
          </td>
        );
      })}
    </tr>
  );
}

/** Complete, nothing yet, no base, or on the way: each also told by a sign or its absence. */
function cellState(share: number): string {
  if (share < 0) return 'none';
  if (share >= 10000) return 'full';
  return share === 0 ? 'zero' : 'part';
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

type SortFieldsProps = {
  readonly table: ChildTableView;
  readonly sort: SortKey;
  readonly onSort: (sort: SortKey) => void;
};

/** The same sorting for a narrow screen, where the table has no head. */
function SortFields({ table, sort, onSort }: SortFieldsProps) {
  return (
    <div className="mb-2 flex flex-wrap items-end gap-3 md:hidden print:hidden">
      <label className="min-w-0 flex-1">
        <span className="block text-sm font-semibold">Sắp xếp theo</span>
        <select
          value={sort.by}
          onChange={(event) =>
            onSort({
              by: event.target.value === 'name' ? 'name' : Number(event.target.value),
              ascending: true,
            })
          }
          className="mt-1 block min-h-target w-full rounded-md border border-control bg-card px-3"
        >
          {table.columns.map((column, index) => (
            <option key={column.code} value={index}>
              {column.title}
            </option>
          ))}
          <option value="name">Tên đơn vị</option>
        </select>
      </label>
      <button
        type="button"
        onClick={() => onSort({ by: sort.by, ascending: !sort.ascending })}
        className="min-h-target rounded-md border border-control bg-card px-4 font-semibold"
      >
        {sort.by === 'name'
          ? sort.ascending
            ? 'A → Y'
            : 'Y → A'
          : sort.ascending
            ? 'Thấp trước'
            : 'Cao trước'}
      </button>
    </div>
  );
}

/** Names of the columns for the phone's cells: --c2 is the first figure, as the name is the first cell. */
function columnTitles(table: ChildTableView): Record<`--${string}`, string> {
  return Object.fromEntries(
    table.columns.map((column, index) => [`--c${index + 2}`, JSON.stringify(column.title)]),
  );
}
