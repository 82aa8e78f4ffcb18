import type { MissingList as MissingListView } from '@/lib/figures/overview-view';
import { MoreRows, useMoreRows } from '../ui/more-rows';

/** Who is not there yet: the unit or the person, how far it has come, whom to call. */
export function MissingList({ list }: { readonly list: MissingListView }) {
  const more = useMoreRows(list.rows.length, 6);
  const complete = list.rows.length >= list.total;
  return (
    <section aria-labelledby="missing-title" id="missing">
      <h2 id="missing-title" className="text-lg font-semibold first-letter:uppercase">
        {list.title}
      </h2>
      <ul className="missing-list">
        {list.rows
          .slice(0, more.shown)
          .map(([href, name, parent, progress, secretary, committee]) => (
            <li key={href}>
              <a href={href}>{name}</a>
              {progress ? <b>{progress}</b> : null}
              {secretary || committee ? (
                <span>
                  {[secretary ? `Bí thư: ${secretary}` : 'Chưa có bí thư', committee]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              ) : null}
              {parent ? <small>{parent}</small> : null}
            </li>
          ))}
      </ul>
      {complete ? (
        <MoreRows more={more} word="tên" />
      ) : (
        <a href={list.href} className="mt-2 inline-flex min-h-target items-center text-link">
          {`Mở cả danh sách ${list.total}\u00a0→`}
        </a>
      )}
    </section>
  );
}
