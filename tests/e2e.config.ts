import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/browser';

const browser = await findBrowser();

/** Run by tests/run.ts, which starts the built product and gives its address in BASE_URL. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.data/test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  reporter: [['line'], ['json', { outputFile: process.env.E2E_REPORT ?? '../.data/e2e.json' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: browser.launch,
    trace: 'retain-on-failure',
  },
});
