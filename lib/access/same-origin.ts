/** What a request says about where it was sent from and where to. */
export interface Sent {
  readonly origin: string | null;
  readonly host: string | null;
  /** The address the host of this site has fixed (NEXTAUTH_URL), if any. */
  readonly configured: string | undefined;
}

/**
 * True when a change was asked for by a page of this site. Next's own check lets a missing Origin pass and
 * route handlers have none, so every change asks here: a foreign, "null" or missing Origin is refused.
 */
export function isSameOrigin({ origin, host, configured }: Sent): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  if (configured) return new URL(configured).origin === origin;
  const { protocol, host: originHost } = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && originHost === host;
}
