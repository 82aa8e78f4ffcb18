import { expect, test } from '@/tests/support/browser-test';

test('the health addresses answer, the second once the database does', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await request.get('/readyz')).json()).toEqual({ status: 'ready' });
});

for (const address of ['/sign-in', '/', '/no-such-page', '/healthz']) {
  test(`${address} carries the security headers and stays out of caches`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 });
    const headers = response.headers();
    expect(headers['cache-control']).toContain('no-store');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(/script-src[^;]*unsafe-inline/.test(policy)).toBe(false);
  });
}

for (const address of ['/sign-in', '/no-such-page']) {
  test(`every script of ${address} carries this request's nonce`, async ({ request }) => {
    const response = await request.get(address);
    const policy = response.headers()['content-security-policy'] ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    const again = (await request.get(address)).headers()['content-security-policy'];
    expect(again).not.toBe(policy);
  });
}
