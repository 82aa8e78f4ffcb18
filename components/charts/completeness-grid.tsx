import { useState } from 'react';
import type { ReportGrid } from '@/lib/figures/overview-view';
import { MoreRows, useMoreRows } from '../ui/more-rows';

/** The letters of the packed rows, as they are read: on time, late, missing, not due, not expected. */
const states: Record<
  string,
  { readonly letter: string; readonly word: string; readonly shape: string }
> = {
  O: { letter: 'Đ', word: 'đúng hạn', shape: 'month-shape O' },
  L: { letter: 'T', word: 'trễ hạn', shape: 'month-shape L' },
  M: { letter: 'C', word: 'chưa gửi', shape: 'month-shape M' },
  N: { letter: '·', word: 'chưa đến hạn', shape: 'month-shape N' },
  '-': { letter: '–', word: 'không phải gửi', shape: 'month-shape X' },
};

/** Units down, months across; each cell a letter on a shape of its own, explained by the key above. */
export function CompletenessGrid({ grid }: { readonly grid: ReportGrid }) {
  const more = useMoreRows(grid.rows.length, 12);
  const [onlyOwing, setOnlyOwing] = useState(false);
  const owing = grid.rows.filter((row) => row[2].includes('M'));
  const rows = onlyOwing ? owing : grid.rows.slice(0, more.shown);
  const months: Record<`--${string}`, number> = { '--months': grid.months.length };
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <GridKey />
        {owing.length > 0 && owing.length < grid.rows.length ? (
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
      <table
        className="data-table month-grid mt-3"
        style={months}
        data-cut={!onlyOwing && more.shown < more.total ? '' : undefined}
      >
        <caption className="sr-only">{grid.title}</caption>
        <thead>
          <tr>
            <th scope="col" className="name">
              Đơn vị
            </th>
            {grid.months.map((month, index) => (
              <MonthHead key={month} month={month} first={index === 0} />
            ))}
            <th scope="col" className="share num">
              Đúng hạn
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              <th scope="row">
                <a href={row[0]}>{row[1]}</a>
              </th>
              {Array.from(row[2], (state, index) => (
                <td key={grid.months[index] ?? index} className={states[state]?.shape}>
                  {states[state]?.letter ?? state}
                </td>
              ))}
              <td className="share">{row[3]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onlyOwing ? null : <MoreRows more={more} word="đơn vị" />}
    </div>
  );
}

function GridKey() {
  return (
    <ul className="month-key flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {Object.entries(states).map(([state, { letter, word, shape }]) => (
        <li key={state} className="inline-flex items-center gap-1.5">
          <i className={shape}>{letter}</i>
          <span>{word}</span>
        </li>
      ))}
    </ul>
  );
}

/** "T6/22" as a month, over its year where a year begins; a phone shows the bare "6". */
function MonthHead({ month, first }: { readonly month: string; readonly first: boolean }) {
  const [, number = month, year] = /^T(\d+)(?:\/(\d+))?$/.exec(month) ?? [];
  return (
    <th scope="col" className="month">
      <i className="not-italic">T</i>
      {number}
      {year && (first || number === '1') ? <small>{`’${year}`}</small> : null}
    </th>
  );
}
