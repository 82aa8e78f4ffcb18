import type { LevelTable as LevelTableView } from '@/lib/figures/overview-view';

/** Commendations by the level that awarded them; levels stand apart and are not summed. */
export function LevelTable({ table }: { readonly table: LevelTableView }) {
  return (
    <table className="data-table">
      <caption className="sr-only">Khen thưởng theo cấp quyết định</caption>
      <thead>
        <tr>
          <th scope="col">Cấp khen thưởng</th>
          <th scope="col" className="num">
            <a href={table.collectiveHref} className="text-link">
              Tập thể
            </a>
          </th>
          <th scope="col" className="num">
            <a href={table.individualHref} className="text-link">
              Cá nhân
            </a>
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.level}>
            <th scope="row" className="font-medium">
              {row.level}
            </th>
            <td className="num">{row.collective}</td>
            <td className="num">{row.individual}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
