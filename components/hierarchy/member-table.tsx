'use client';

import type { ListedMember } from '@/lib/hierarchy/members-view';

const TITLES = { '--c2': '"Chi bộ: "', '--c3': '"Tư cách: "', '--c4': '"Chức vụ: "' } as Record<
  `--${string}`,
  string
>;

/** A page of the member list, as packed rows (see UnitTree). */
export function MemberTable({ rows }: { readonly rows: readonly ListedMember[] }) {
  return (
    <table className="data-table stacks" style={TITLES}>
      <caption className="sr-only">Danh sách đảng viên, xếp theo tên</caption>
      <thead>
        <tr>
          <th scope="col">Họ và tên</th>
          <th scope="col">Chi bộ</th>
          <th scope="col">Tư cách</th>
          <th scope="col">Chức vụ</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([href, name, unitHref, unitName, standing, posts]) => (
          <tr key={href}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td>
              <a href={unitHref}>{unitName}</a>
            </td>
            <td>{standing}</td>
            <td>{posts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
