'use client';

import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import type { FoundRow } from '@/lib/hierarchy/units-view';

interface Props {
  readonly rows: readonly FoundRow[];
  readonly summary: string;
}

/** The units that fit a search, as packed rows (see UnitTree). */
export function FoundUnits({ rows, summary }: Props) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Không có đơn vị nào phù hợp">
        Đồng chí thử gõ ít chữ hơn, hoặc bỏ bớt điều kiện lọc.
      </EmptyState>
    );
  }
  return (
    <>
      <p className="tabular mb-2 text-ink-soft">{summary}</p>
      <table className="data-table stacks">
        <caption className="sr-only">Các đơn vị tìm thấy</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Loại</th>
            <th scope="col">Trực thuộc</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([href, name, note, parent, closed]) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{name}</a> {closed ? <Badge>{closed}</Badge> : null}
              </th>
              <td>{note}</td>
              <td>{parent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
