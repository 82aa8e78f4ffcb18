import { ButtonLink } from './button';
import { Icon } from './icons';

type PaginationProps = {
  readonly summary: string;
  readonly prevHref: string | null;
  readonly nextHref: string | null;
};

/** Forward and back through a long list by key, with the total said in words. Draws nothing but the total on one page. */
export function Pagination({ summary, prevHref, nextHref }: PaginationProps) {
  return (
    <nav aria-label="Phân trang" className="mt-5 flex flex-wrap items-center justify-between gap-3">
      <p className="tabular text-ink-soft">{summary}</p>
      {prevHref || nextHref ? (
        <div className="flex flex-wrap gap-2 print:hidden">
          {prevHref ? (
            <ButtonLink href={prevHref} className="px-3 whitespace-nowrap">
              <Icon name="back" />
              <span>Trang trước</span>
            </ButtonLink>
          ) : null}
          {nextHref ? (
            <ButtonLink href={nextHref} className="px-3 whitespace-nowrap">
              <span>Trang sau</span>
              <Icon name="next" />
            </ButtonLink>
          ) : null}
        </div>
      ) : null}
    </nav>
  );
}
