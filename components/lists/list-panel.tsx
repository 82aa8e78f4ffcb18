import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination, type Paging } from '@/components/ui/pagination';

interface Props {
  /** Names the list for those who do not see it. */
  readonly label: string;
  readonly rows: readonly unknown[];
  /** When there is nothing: that it is so, what to do about it, and where. */
  readonly empty: {
    readonly title: string;
    readonly advice: string | null;
    readonly action?: ReactNode;
  };
  readonly paging: Paging;
  readonly children: ReactNode;
}

/** What a search that found nothing says everywhere. */
export const nothingFits = (word: string) => ({
  title: `Không có ${word} nào phù hợp`,
  advice: 'Đồng chí thử gõ ít chữ hơn, hoặc bỏ bớt điều kiện lọc.',
});

/** The sheet a list stands on: its rows, or that there are none, and the way to the next page. */
export function ListPanel({ label, rows, empty, paging, children }: Props) {
  // That there is nothing has been said in words: "0/0" would only be asked about.
  const counted = rows.length > 0 || paging.previousHref || paging.firstHref;
  return (
    <section className="panel" aria-label={label}>
      {rows.length === 0 ? (
        <EmptyState title={empty.title} action={empty.action}>
          {empty.advice}
        </EmptyState>
      ) : (
        children
      )}
      {counted ? <Pagination paging={paging} /> : null}
    </section>
  );
}
