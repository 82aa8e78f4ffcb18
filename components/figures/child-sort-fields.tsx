import type { ChildTable } from '@/lib/figures/overview-view';
import type { SortKey } from './child-sort';

type ChildSortFieldsProps = {
  readonly columns: ChildTable['columns'];
  /** Which figure the phone shows. */
  readonly figure: number;
  readonly sort: SortKey;
  readonly onOrder: (sort: SortKey) => void;
  readonly onFigure: (figure: number) => void;
};

const field = 'mt-1 block min-h-target w-full rounded-md border border-control bg-card px-3';

/** Which figure and in which order, for a screen too narrow for a table with heads. */
export function ChildSortFields({
  columns,
  figure,
  sort,
  onOrder,
  onFigure,
}: ChildSortFieldsProps) {
  const order = `${sort.by === 'name' ? 'name' : 'share'}-${sort.ascending ? 'up' : 'down'}`;
  return (
    <div className="mb-2 grid gap-3 md:hidden print:hidden">
      {columns.length > 1 ? (
        <label>
          <span className="block text-sm font-semibold">Số liệu</span>
          <select
            value={figure}
            onChange={(event) => {
              const next = Number(event.target.value);
              onFigure(next);
              if (sort.by !== 'name') onOrder({ by: next, ascending: sort.ascending });
            }}
            className={field}
          >
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <option key={index} value={index}>
                {column.title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        <span className="block text-sm font-semibold">Thứ tự</span>
        <select
          value={order}
          onChange={(event) => {
            const [by, way] = event.target.value.split('-');
            onOrder({ by: by === 'name' ? 'name' : figure, ascending: way === 'up' });
          }}
          className={field}
        >
          <option value="share-up">Thấp nhất trước</option>
          <option value="share-down">Cao nhất trước</option>
          <option value="name-up">Theo tên, A đến Y</option>
          <option value="name-down">Theo tên, Y đến A</option>
        </select>
      </label>
    </div>
  );
}
