import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/browser';

const browser = await findBrowser();
const reports = process.env.E2E_REPORTS ?? path.resolve('.data/reports/0');

/** Run by tests/run.ts, which starts the built product and gives its address in BASE_URL. */
export default defineConfig({
  testDir: './e2e',
  outputDir: path.join(reports, 'results'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Not a measure of speed: a slow machine takes three times as long, and a test that hangs must still end.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: path.join(reports, 'e2e.json') }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: browser.launch,
    trace: 'retain-on-failure',
  },
});
