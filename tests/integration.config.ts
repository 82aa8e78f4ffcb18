import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What only a real PostgreSQL can show; tests/run.ts starts one and hands over its addresses. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  resolve: { alias: { '@': path.resolve(import.meta.dirname, '..') } },
  test: {
    include: ['tests/integration/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
