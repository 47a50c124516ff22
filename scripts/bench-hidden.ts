/**
 * `npm run bench:hidden`: the speed of a run in a tab behind another one, beside its speed in view.
 * Needs a build, and a display or Xvfb: a headless browser has no tab in front.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, NO_BROWSER_HELP } from './browser/find-browser';
import { baseFlags } from './browser/launch-chromium';
import { serveBuild } from './pages/serve-build';
import { waitForEpoch } from './pages/wait-for-epoch';

const PORT = 4181;
const EPOCHS = 30;
/** A tab goes to the back after this epoch, and to the front again after the second. */
const HIDDEN_AFTER = 10;
const SHOWN_AFTER = 20;
const LESSON = `learn/computer-vision/learning-rate-selection/experiment?preset=quick&rate=0.001&epochs=${EPOCHS}&seed=1`;
/** Playwright keeps pages in the back fast; learners' browsers do not. */
const PLAYWRIGHTS_OWN = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

const projectRoot = path.resolve(import.meta.dirname, '..');
if (!existsSync(path.join(projectRoot, '.next', 'BUILD_ID'))) {
  throw new Error('There is no build to measure. Run npm run build first.');
}
const found = findBrowser();
if (!found) throw new Error(NO_BROWSER_HELP);
const screen = process.env.DISPLAY ? null : await openScreen();
const { origin, stop } = await serveBuild(projectRoot, PORT);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  headless: false,
  args: baseFlags(),
  ignoreDefaultArgs: PLAYWRIGHTS_OWN,
  env: { ...process.env, DISPLAY: process.env.DISPLAY ?? screen?.display ?? '' },
});
try {
  const context = await browser.newContext();
  await context.addInitScript(() => window.sessionStorage.setItem('tenfold-predict', 'skip'));
  const page = await context.newPage();
  // Playwright lets every page believe that it is in front.
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await page.goto(`${origin}/${LESSON}`);
  await page.getByRole('button', { name: 'Start training' }).click({ timeout: 60_000 });
  await waitForEpoch(page, HIDDEN_AFTER);
  const cover = await context.newPage();
  await cover.bringToFront();
  await expectVisibility(page, 'hidden');
  await waitForEpoch(page, SHOWN_AFTER);
  await page.bringToFront();
  await expectVisibility(page, 'visible');
  await page.getByRole('heading', { name: 'Run 1 is finished' }).waitFor({ timeout: 300_000 });
  const times = await readEpochTimes(page);
  // The epochs in which the tab changed its place count for neither.
  const isHidden = (epoch: number) => epoch > HIDDEN_AFTER + 1 && epoch <= SHOWN_AFTER;
  const isShown = (epoch: number) => epoch <= HIDDEN_AFTER || epoch > SHOWN_AFTER + 1;
  const hidden = median(times.filter((_, place) => isHidden(place + 1)));
  const shown = median(times.filter((_, place) => isShown(place + 1)));
  console.log(`ms an epoch (median): ${shown.toFixed(0)} in view, ${hidden.toFixed(0)} behind`);
  console.log(`speed behind another tab: ${((shown / hidden) * 100).toFixed(1)} % of that in view`);
} finally {
  await browser.close();
  stop();
  screen?.close();
}

/** A screen that nobody sees. @throws where Xvfb is not installed. */
async function openScreen(): Promise<{ display: string; close: () => void }> {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const failed = once(child, 'error').then(() => {
    throw new Error('There is no display and no Xvfb. Install it, e.g. apt-get install xvfb.');
  });
  const [number] = (await Promise.race([once(child.stdout, 'data'), failed])) as [Buffer];
  return { display: `:${number.toString().trim()}`, close: () => child.kill() };
}

async function expectVisibility(page: Page, wanted: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const state = await page.evaluate(() => document.visibilityState);
  if (state !== wanted) throw new Error(`The page is ${state}, and should be ${wanted}.`);
}

/** Milliseconds of each epoch of the recorded run. */
async function readEpochTimes(page: Page): Promise<number[]> {
  const elapsed = await page.evaluate(async () => {
    const open = indexedDB.open('tenfold');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const all = open.result.transaction('events').objectStore('events').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    const events = all.result as {
      type: string;
      payload: { run: { epochs: { elapsedMs: number }[] } };
    }[];
    const ended = events.find(({ type }) => type === 'run-finished');
    return ended?.payload.run.epochs.map(({ elapsedMs }) => elapsedMs) ?? [];
  });
  return elapsed.map((ms, place) => ms - (elapsed[place - 1] ?? 0));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
