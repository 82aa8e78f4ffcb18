import type { MissingList as MissingListView } from '@/lib/figures/overview-view';
import { MoreRows, useMoreRows } from '../ui/more-rows';

/** Who is not there yet: the unit, how far it has come, whom to call. */
export function MissingList({ list }: { readonly list: MissingListView }) {
  const more = useMoreRows(list.rows.length, 6);
  return (
    <section aria-labelledby="missing-title" id="missing">
      <h2 id="missing-title" className="text-lg font-semibold">
        {list.title}
      </h2>
      <ul className="missing-list">
        {list.rows
          .slice(0, more.shown)
          .map(([href, name, parent, progress, secretary, committee]) => (
            <li key={href}>
              <a href={href}>{name}</a>
              <b>{progress}</b>
              <span>{secretary ? `Bí thư: ${secretary}` : 'Chưa có bí thư'}</span>
              <small>{[committee, parent].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-x-6">
        <MoreRows more={more} word="dòng" />
        {list.total > more.shown ? (
          <a href={list.href} className="inline-flex min-h-target items-center text-link">
            {`Mở danh sách đủ ${list.total} →`}
          </a>
        ) : null}
      </div>
    </section>
  );
}
