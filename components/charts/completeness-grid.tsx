import { useState } from 'react';
import type { ReportGrid } from '@/lib/figures/overview-view';
import { MoreRows, useMoreRows } from '../ui/more-rows';

/** The letters of the packed rows, as they are read: on time, late, missing, not due, not expected. */
const letters: Record<string, readonly [letter: string, word: string]> = {
  O: ['Đ', 'đúng hạn'],
  L: ['T', 'trễ hạn'],
  M: ['C', 'chưa gửi'],
  N: ['·', 'chưa đến hạn'],
  '-': ['–', 'không phải gửi'],
};

/** Class names cannot be "-". */
function cellClass(state: string): string {
  return state === '-' ? 'X' : state;
}

/** Units down, months across; each cell a letter on a shape of its own, explained by the key above. */
export function CompletenessGrid({ grid }: { readonly grid: ReportGrid }) {
  const more = useMoreRows(grid.rows.length, 15);
  const [onlyOwing, setOnlyOwing] = useState(false);
  const rows = onlyOwing
    ? grid.rows.filter((row) => row[2].includes('M'))
    : grid.rows.slice(0, more.shown);
  const owing = grid.rows.some((row) => row[2].includes('M'));
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ul className="month-key flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {Object.entries(letters).map(([state, [letter, word]]) => (
            <li key={state} className="inline-flex items-center gap-2">
              <i className={cellClass(state)}>{letter}</i>
              <span>{word}</span>
            </li>
          ))}
        </ul>
        {owing ? (
          <label className="inline-flex min-h-target cursor-pointer items-center gap-2 print:hidden">
            <input
              type="checkbox"
              checked={onlyOwing}
              onChange={(event) => setOnlyOwing(event.target.checked)}
              className="size-5 accent-brand"
            />
            <span>Chỉ xem đơn vị còn báo cáo chưa gửi</span>
          </label>
        ) : null}
      </div>
      <table className="data-table month-grid mt-3" style={monthCount(grid.months.length)}>
        <caption className="sr-only">{grid.title}</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            {grid.months.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
            <th scope="col">Đúng hạn</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              <th scope="row">
                <a href={row[0]}>{row[1]}</a>
              </th>
              {Array.from(row[2], (state, index) => (
                <td key={grid.months[index] ?? index} className={cellClass(state)}>
                  {letters[state]?.[0] ?? state}
                </td>
              ))}
              <td>{row[3]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onlyOwing ? null : <MoreRows more={more} word="đơn vị" />}
    </div>
  );
}

/** On a phone the cells share the width by this number. */
function monthCount(months: number): Record<`--${string}`, number> {
  return { '--months': months };
}
