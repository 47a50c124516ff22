import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser';
import { baseFlags } from './scripts/browser/launch-chromium';

const PORT = 4173;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // Training keeps every core busy; tests beside it would only wait for it.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser()?.executablePath, args: baseFlags() },
  },
  webServer: {
    command: `npx tsx scripts/run-next.ts start --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
