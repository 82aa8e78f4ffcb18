import { ButtonLink } from './button';
import { Icon } from './icons';

/** Where one is in a long list that is read by key. A list that cannot go back a page goes back to its beginning. */
export interface Paging {
  /** The total, in words. */
  readonly summary: string;
  readonly nextHref: string | null;
  readonly previousHref?: string | null;
  readonly firstHref?: string | null;
}

function Step({ href, text, icon }: { href: string; text: string; icon: 'back' | 'next' }) {
  const words = <span>{text}</span>;
  return (
    <ButtonLink href={href} className="px-3 whitespace-nowrap">
      {icon === 'next' ? words : null}
      <Icon name={icon} />
      {icon === 'back' ? words : null}
    </ButtonLink>
  );
}

/** Forward and back through a long list by key, with the total said in words. Draws nothing but the total on one page. */
export function Pagination({ paging }: { readonly paging: Paging }) {
  const { summary, nextHref, previousHref, firstHref } = paging;
  return (
    <nav aria-label="Phân trang" className="mt-5 flex flex-wrap items-center justify-between gap-3">
      <p className="tabular text-ink-soft">{summary}</p>
      {previousHref || firstHref || nextHref ? (
        <div className="flex flex-wrap gap-2 print:hidden">
          {firstHref ? <Step href={firstHref} text="Về đầu danh sách" icon="back" /> : null}
          {previousHref ? <Step href={previousHref} text="Trang trước" icon="back" /> : null}
          {nextHref ? <Step href={nextHref} text="Trang sau" icon="next" /> : null}
        </div>
      ) : null}
    </nav>
  );
}
