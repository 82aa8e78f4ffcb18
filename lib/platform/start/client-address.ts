import type { IncomingHttpHeaders } from 'node:http';

/** Where the pages read who is calling; always written by us, never taken from outside. */
const ADDRESS_HEADER = 'x-client-address';

/**
 * Headers by which a client could lie about where it comes from, about the name of this site
 * (Next compares the origin of a server action with it), or steer Next from outside.
 */
const FORGEABLE = new Set([
  ADDRESS_HEADER,
  'cf-connecting-ip',
  'content-security-policy',
  'fastly-client-ip',
  'forwarded',
  'true-client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-matched-path',
  'x-real-ip',
  'x-request-id',
]);
const FORGEABLE_PREFIX = /^x-(forwarded|invoke|middleware|original|rewrite)-/;

const lastOf = (value: string | undefined) => value?.split(',').at(-1)?.trim();

/**
 * The address the outermost trusted proxy saw. Each proxy appends what it saw, so with n of them
 * the n-th entry from the right is the last one a client could not have written.
 */
function addressSeen(forwardedFor: string | undefined, hops: number, socketAddress: string) {
  if (hops === 0) return socketAddress;
  const chain = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  return chain.at(-hops) || socketAddress;
}

export interface Caller {
  readonly address: string;
  readonly https: boolean;
}

/**
 * Cleans the headers of a request in place and writes the true address into x-client-address.
 * Of a trusted proxy (TRUSTED_PROXY_HOPS of them) its X-Forwarded-For and -Proto are believed,
 * but never X-Forwarded-Host: proxies commonly pass on what the client wrote there.
 */
export function identifyCaller(
  headers: IncomingHttpHeaders,
  socketAddress: string,
  trustedHops: number,
): Caller {
  const forwardedFor = headers['x-forwarded-for']?.toString();
  const https = trustedHops > 0 && lastOf(headers['x-forwarded-proto']?.toString()) === 'https';
  const address = addressSeen(forwardedFor, trustedHops, socketAddress);
  for (const name of Object.keys(headers)) {
    if (FORGEABLE.has(name) || FORGEABLE_PREFIX.test(name)) delete headers[name];
  }
  headers[ADDRESS_HEADER] = address;
  if (https) headers['x-forwarded-proto'] = 'https';
  return { address, https };
}
