'use client';

import { useEffect, useState } from 'react';

/** True for a plain tap on a link that leads to another page of ours; a router's own links say so themselves. */
function leadsOn(event: Event): boolean {
  if (event.defaultPrevented) return false;
  if (event instanceof SubmitEvent) return true;
  if (!(event instanceof MouseEvent) || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return false;
  const { origin, pathname, search } = new URL(link.href);
  if (origin !== location.origin || pathname.startsWith('/api/')) return false;
  return pathname !== location.pathname || search !== location.search;
}

/** A thin line at the top of the window, from the tap on a link or a search until the next page stands there. */
export function UnderWay() {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    const begin = (event: Event) => {
      if (leadsOn(event)) setWaiting(true);
    };
    // Come back to by the browser's own button, a page is as it was left.
    const end = () => setWaiting(false);
    window.addEventListener('click', begin);
    window.addEventListener('submit', begin);
    window.addEventListener('pageshow', end);
    return () => {
      window.removeEventListener('click', begin);
      window.removeEventListener('submit', begin);
      window.removeEventListener('pageshow', end);
    };
  }, []);
  return waiting ? <PendingLine /> : null;
}

/** Something is on its way. */
export function PendingLine() {
  return (
    <span role="status" className="shell-pending">
      <span className="sr-only">Đang tải trang</span>
    </span>
  );
}
