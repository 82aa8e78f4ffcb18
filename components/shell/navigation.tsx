'use client';

import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon, type IconName } from '../ui/icons';

export type NavigationItem = {
  readonly text: string;
  readonly href: string;
  readonly icon: IconName;
  /** Addresses that belong to this item besides its own: "/figures". */
  readonly under?: readonly string[];
};

/** The main places of the product: in the top bar on a desktop, within the thumb's reach on a phone. */
export function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  const pathname = usePathname() ?? '';
  return (
    <nav aria-label="Chính" className="shell-nav">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={isHere(pathname, item) ? 'page' : undefined}
            >
              <Icon name={item.icon} className="size-6 lg:size-5" />
              <span>{item.text}</span>
              <Pending />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isHere(pathname: string, item: NavigationItem): boolean {
  const places = [item.href, ...(item.under ?? [])];
  return places.some(
    (place) => pathname === place || (place !== '/' && pathname.startsWith(`${place}/`)),
  );
}

/** A thin line at the top of the window while the next page is on its way; it waits a moment, so quick pages show none. */
function Pending() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span role="status" className="shell-pending">
      <span className="sr-only">Đang tải trang</span>
    </span>
  );
}
