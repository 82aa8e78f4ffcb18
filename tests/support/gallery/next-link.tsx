import type { AnchorHTMLAttributes } from 'react';

/** Stands in for next/link and next/navigation, which need the router of a running Next. */
export default function Link({
  prefetch: _,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly prefetch?: boolean }) {
  return <a {...rest} />;
}

export function useLinkStatus() {
  return { pending: false };
}

export function usePathname() {
  return '/';
}
