import { describe, expect, it } from 'vitest';
import { identifyCaller } from '@/lib/platform/start/client-address';

const SOCKET = '10.0.0.9';

function address(forwardedFor: string | undefined, hops: number): string {
  const headers = forwardedFor ? { 'x-forwarded-for': forwardedFor } : {};
  return identifyCaller(headers, SOCKET, hops).address;
}

describe('the address of a caller', () => {
  it('is that of the connection when no proxy is trusted, whatever the client writes', () => {
    expect(address('1.1.1.1', 0)).toBe(SOCKET);
  });

  it.each([
    ['1.1.1.1', 1, '1.1.1.1'],
    ['6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
    ['6.6.6.6, 1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
  ])('is the entry a trusted proxy wrote: %s, %i hops', (chain, hops, expected) => {
    expect(address(chain, hops)).toBe(expected);
  });

  it('falls back to the connection when the chain is shorter than it should be', () => {
    expect(address(undefined, 1)).toBe(SOCKET);
    expect(address('1.1.1.1', 2)).toBe(SOCKET);
  });
});

describe('headers of a caller', () => {
  const forged = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '1.1.1.1',
    'x-forwarded-proto': 'https',
    'x-real-ip': '1.1.1.1',
    'x-client-address': '1.1.1.1',
    'x-middleware-subrequest': 'proxy',
    forwarded: 'for=1.1.1.1',
    'content-security-policy': "script-src 'nonce-known'",
  };

  it('lose all a client could lie with, and keep the rest', () => {
    const headers = { ...forged, cookie: 'a=b', 'next-action': 'x' };
    const caller = identifyCaller(headers, SOCKET, 0);
    expect(headers).toEqual({ cookie: 'a=b', 'next-action': 'x', 'x-client-address': SOCKET });
    expect(caller.https).toBe(false);
  });

  it('keep only the scheme from a trusted proxy, never the name of the host', () => {
    const headers = { ...forged };
    const caller = identifyCaller(headers, SOCKET, 1);
    expect(headers).toEqual({ 'x-client-address': '1.1.1.1', 'x-forwarded-proto': 'https' });
    expect(caller.https).toBe(true);
  });
});
