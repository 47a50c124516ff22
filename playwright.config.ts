import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser';
import { baseFlags } from './scripts/browser/launch-chromium';

const PORT = 4173;

/** What keeps every core busy: training, whatever is computed in software for a GPU, and servers of development. */
const ALONE =
  /(batch-size|compare|engines|experiment|inside|isolation|lost-gpu|own-network|range-test|resume|sleep|whole-flow|whole-pattern|writing)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // Two at a time, each a file of its own. What keeps every core busy comes after them, one at a time.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'pages', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE, workers: 1 },
  ],
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Traces of every test would cost a fifth of the time: `npx playwright test --trace on` has them.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser()?.executablePath, args: baseFlags() },
  },
  webServer: {
    command: `npx tsx scripts/run-next.ts start --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
