'use client';

import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon, type IconName } from '../ui/icons';
import { PendingLine } from './under-way';

export type NavigationItem = {
  readonly text: string;
  readonly href: string;
  readonly icon: IconName;
  /** Addresses that belong to this item besides its own: "/figures". */
  readonly under?: readonly string[];
};

/** As many as stand side by side in the thumb's reach; more go behind one tap. */
const IN_SIGHT = 5;

/** The main places of the product: in the top bar on a desktop, within the thumb's reach on a phone. */
export function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  const pathname = usePathname() ?? '';
  const shown = items.length <= IN_SIGHT ? items.length : IN_SIGHT - 1;
  const rest = items.slice(shown);
  const inRest = rest.some((item) => isHere(pathname, item));
  return (
    <nav aria-label="Chính" className="shell-nav">
      <ul>
        {items.slice(0, shown).map((item) => (
          <Place key={item.href} item={item} here={isHere(pathname, item)} />
        ))}
        {rest.length > 0 ? (
          <li>
            {/* Another page closes it. */}
            <details key={pathname} className="shell-more">
              <summary data-here={inRest || undefined}>
                <Icon name="more" className="size-6 lg:size-5" />
                <span>Thêm</span>
              </summary>
              <ul>
                {rest.map((item) => (
                  <Place key={item.href} item={item} here={isHere(pathname, item)} />
                ))}
              </ul>
            </details>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function Place({ item, here }: { readonly item: NavigationItem; readonly here: boolean }) {
  return (
    <li>
      <Link href={item.href} prefetch={false} aria-current={here ? 'page' : undefined}>
        <Icon name={item.icon} className="size-6 lg:size-5" />
        <span>{item.text}</span>
        <Pending />
      </Link>
    </li>
  );
}

function isHere(pathname: string, item: NavigationItem): boolean {
  const places = [item.href, ...(item.under ?? [])];
  return places.some(
    (place) => pathname === place || (place !== '/' && pathname.startsWith(`${place}/`)),
  );
}

/** While the next page is on its way. */
function Pending() {
  return useLinkStatus().pending ? <PendingLine /> : null;
}
