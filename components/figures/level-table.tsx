import type { LevelTable as LevelTableView } from '@/lib/figures/overview-view';

/** Commendations by the level that awarded them; levels stand apart and are not summed. */
export function LevelTable({ table }: { readonly table: LevelTableView }) {
  return (
    <>
      <ul className="levels">
        {table.rows.map((row) => (
          <li key={row.level}>
            <h3>{row.level}</h3>
            <p>
              <b>{row.collective}</b>
              <span> tập thể</span>
            </p>
            <p>
              <b>{row.individual}</b>
              <span> cá nhân</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={table.collectiveHref} className="inline-flex min-h-target items-center text-link">
          Xem các tập thể
        </a>
        <a href={table.individualHref} className="inline-flex min-h-target items-center text-link">
          Xem các cá nhân
        </a>
      </p>
    </>
  );
}
