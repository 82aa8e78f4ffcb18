/**
 * Adds `-c name=value` startup options to a PostgreSQL address, keeping those already there.
 * They must be merged into the address itself: the driver lets the address win over its config.
 */
export function withStartupOptions(address: string, settings: readonly string[]): string {
  const url = new URL(address);
  const present = url.searchParams.get('options') ?? '';
  const missing = settings.filter((setting) => !present.includes(`-c ${setting}`));
  if (missing.length === 0) return address;
  const added = missing.map((setting) => `-c ${setting}`);
  url.searchParams.set('options', [present, ...added].filter(Boolean).join(' '));
  // URLSearchParams writes a space as '+', which the driver would hand on as a plus sign.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

/** The same server and login, another database. */
export function withDatabase(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** The address as it may be printed: without the password. */
export function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    if (url.password) url.password = '***';
    return url.href;
  } catch {
    return '(địa chỉ không đọc được)';
  }
}
