import { type NextRequest, NextResponse } from 'next/server';

/** Scripts run only with this request's nonce; styles may stand inline, as charts need them. */
function contentSecurityPolicy(nonce: string): string {
  const reload = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${reload}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Gives every page its policy and keeps it out of every cache. This is not the lock of the house:
 * who may see what is decided where the data is read, and holds without this file.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy); // where Next looks for the nonce of its scripts
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  if (request.headers.get('x-forwarded-proto') === 'https') {
    response.headers.set('strict-transport-security', 'max-age=31536000');
  }
  return response;
}

export const config = {
  // Everything but the build's own files and the two health addresses.
  matcher: '/((?!_next/static|healthz|readyz|icon.svg|favicon.ico).*)',
};
