/** Scripts run only with this request's nonce; styles may stand inline, as charts need them. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // Else script-src decides, whose 'strict-dynamic' lets no worker in by its address.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const ONE_YEAR = 'max-age=31536000';

/** Files of the build carry their hash in their name and hold nobody's data. */
const isBuildFile = (path: string) => path.startsWith('/_next/static/');

/**
 * The headers of an answer. Every page gets a policy with its own nonce and stays out of every
 * cache; only the files of the build may be kept.
 */
export function securityHeaders(path: string, nonce: string, https: boolean) {
  const headers: Record<string, string> = { ...ALWAYS };
  if (https) headers['strict-transport-security'] = ONE_YEAR;
  if (isBuildFile(path)) return headers;
  headers['content-security-policy'] = contentSecurityPolicy(nonce);
  headers['cache-control'] = 'private, no-store';
  return headers;
}
