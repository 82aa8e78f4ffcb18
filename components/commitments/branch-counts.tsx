import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import type { BranchesView } from '@/lib/commitments/list-view';
import { ListFrame } from './list-frame';

const TITLES = {
  '--c2': '"Đã xác nhận: "',
  '--c3': '"Chờ xác nhận: "',
  '--c4': '"Còn thiếu: "',
} as Record<`--${string}`, string>;

/** Cam kết theo chi bộ: counts, with the names one click down. */
export function BranchCounts({ view }: { readonly view: BranchesView }) {
  return (
    <ListFrame view={view} search="Tìm chi bộ">
      <ListPanel label="Các chi bộ" rows={view.rows} empty={nothingFits('chi bộ')} paging={view}>
        <table className="data-table stacks" style={TITLES}>
          <caption className="sr-only">Các chi bộ và bản cam kết của đảng viên</caption>
          <thead>
            <tr>
              <th scope="col">Chi bộ</th>
              <th scope="col">Đã xác nhận</th>
              <th scope="col">Chờ xác nhận</th>
              <th scope="col">Còn thiếu</th>
            </tr>
          </thead>
          <tbody className="tabular">
            {view.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={row.href}>{row.name}</a>
                  {row.parent ? (
                    <span className="block text-sm font-normal text-ink-soft">{row.parent}</span>
                  ) : null}
                </th>
                <td>{row.done}</td>
                <td>{row.waiting}</td>
                <td>
                  {row.missing > 0 ? (
                    <a
                      href={row.missingHref}
                      aria-label={`${row.missing} đồng chí còn thiếu của ${row.name}`}
                    >{`${row.missing} đ/c`}</a>
                  ) : (
                    'Đủ'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ListPanel>
    </ListFrame>
  );
}
