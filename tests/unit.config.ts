import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Rules and guards: no database, no server, milliseconds each. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  resolve: { alias: { '@': path.resolve(import.meta.dirname, '..') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
    environment: 'node',
  },
});
