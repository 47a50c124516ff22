/**
 * `npm run bench:hidden`: the speed of a run in a tab behind another one, beside its speed in view.
 * Needs a build, and a display or Xvfb: a headless browser has no tab in front.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, NO_BROWSER_HELP } from './browser/find-browser';
import { baseFlags } from './browser/launch-chromium';
import { openPlainTab, type PlainTab } from './browser/plain-tab';
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

const START_BUTTON =
  "[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Start training')";

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
  const tab = await openPlainTab(
    browser,
    `${origin}/${LESSON}`,
    "sessionStorage.setItem('tenfold-predict', 'skip')",
  );
  await waitUntil(
    'the lab is ready',
    () => tab.evaluate(`Boolean(${START_BUTTON}) && !${START_BUTTON}.disabled`),
    60_000,
  );
  await tab.evaluate(`${START_BUTTON}.click()`);
  await waitForEpoch(tab, HIDDEN_AFTER);
  const cover = await openPlainTab(browser, origin);
  await cover.bringToFront();
  await waitForVisibility(tab, 'hidden');
  await waitForEpoch(tab, SHOWN_AFTER);
  await expectVisibility(tab, 'hidden');
  await tab.bringToFront();
  await waitForVisibility(tab, 'visible');
  await waitUntil(
    'the run is finished',
    () => tab.evaluate("document.body.innerText.includes('Run 1 is finished')"),
    300_000,
  );
  const times = await readEpochTimes(tab);
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

function waitForVisibility(tab: PlainTab, wanted: string): Promise<void> {
  return waitUntil(
    `the tab is ${wanted}`,
    async () => (await readVisibility(tab)) === wanted,
    10_000,
  );
}

async function expectVisibility(tab: PlainTab, wanted: string): Promise<void> {
  const state = await readVisibility(tab);
  if (state !== wanted) throw new Error(`The tab is ${state}, and should be ${wanted}.`);
}

function readVisibility(tab: PlainTab): Promise<string> {
  return tab.evaluate('document.visibilityState');
}

async function waitUntil(what: string, holds: () => Promise<boolean>, limitMs: number) {
  const deadline = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${limitMs / 1000} s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Milliseconds of each epoch of the recorded run. */
async function readEpochTimes(tab: PlainTab): Promise<number[]> {
  const elapsed = await tab.evaluate<number[]>(`(${readElapsed.toString()})()`);
  return elapsed.map((ms, place) => ms - (elapsed[place - 1] ?? 0));
}

/** Runs in the page. */
async function readElapsed(): Promise<number[]> {
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
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
