import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Rules and guards: no database, no server, milliseconds each. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  resolve: { alias: { '@': path.resolve(import.meta.dirname, '..') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
    environment: 'node',
    // Milliseconds on a quiet machine; on a busy one a test must not fail for having waited.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
