import { test as base, expect } from '@playwright/test';

/**
 * Playwright's `test` for this product: anything the page complains about fails the test, be it an
 * exception, a blocked script, a missing file or a warning of React, and so does any request that
 * leaves the host. A test that provokes a complaint on purpose says so with `allowComplaint`.
 */
export const test = base.extend<{ allowComplaint: (pattern: RegExp) => void }>({
  allowComplaint: [
    async ({ context, baseURL }, use) => {
      const allowed: RegExp[] = [];
      const complaints: string[] = [];
      const host = new URL(baseURL ?? 'http://localhost').host;
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.host !== host) {
          complaints.push(`request to another host: ${url.href}`);
        }
      });
      await use((pattern) => void allowed.push(pattern));
      const unexpected = complaints.filter((text) => !allowed.some((one) => one.test(text)));
      expect(unexpected, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
