import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser';
import { baseFlags } from './scripts/browser/launch-chromium';

const PORT = 4173;

/** These build or serve the site by themselves, in the same folder: one after the other. */
const OWN_SITE = /(author-start|own-network|writing)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // Files run two at a time. Training beside other work is slower and gives the same figures.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'own-site', testMatch: OWN_SITE, workers: 1 },
    { name: 'built', testIgnore: OWN_SITE },
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
