/**
 * A GPU whose process crashes in the middle of a run, as when a driver restarts. tfjs then waits for
 * ever without an exception, so what learners see is the doing of watchdog and checkpoint.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/browser/find-browser';
import { baseFlags, SOFTWARE_GPU_FLAGS } from '../scripts/browser/launch-chromium';
import { trainInSoftware } from './lost-gpu/train-in-software';
import { PATTERN } from './pages';
import { readRuns } from './read-runs';
import { skipPredictions } from './skip-predictions';

const LESSON = `${PATTERN}/experiment?preset=tiny&rate=0.001&epochs=3&seed=1`;
/** WebGL in software: the first step compiles its programs for seconds, others take up to some seconds each. */
const SLOW = { timeout: 120_000 };

test.use({
  launchOptions: {
    executablePath: findBrowser()?.executablePath,
    args: [...baseFlags(), ...SOFTWARE_GPU_FLAGS],
  },
});

const startButton = (page: Page): Locator => page.getByRole('button', { name: 'Start training' });
const runPanel = (page: Page): Locator => page.getByRole('region', { name: /run \d+/i });

async function expectHeading(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible(SLOW);
}

test('a run whose GPU crashes goes on in the open page, which says so, and its curve is the same', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(400_000);
  await skipPredictions(context);
  await trainInSoftware(context);
  await page.goto(LESSON);
  await expect(startButton(page)).toBeEnabled();
  // The engines are looked at when the form is in view.
  await startButton(page).scrollIntoViewIfNeeded();
  await page.getByText('Why this engine, and how to choose another').click(SLOW);
  await page.getByRole('radio', { name: /^WebGL/ }).check();

  await startButton(page).click();
  await expect(runPanel(page)).toContainText('Validation, epoch 1', SLOW);
  await expect(runPanel(page)).toContainText(/Epoch\s*[23] of 3\s*Step\s*[1-4] of 4/, SLOW);
  const devtools = await browser.newBrowserCDPSession();
  await devtools.send('Browser.crashGpuProcess');
  await expect(runPanel(page)).toContainText(
    // Silence as a rule; a crash between two calls may also be an error.
    /the training worker (gave no sign of life any more|broke down)\. Another one took its place and went on from the checkpoint after epoch \d\./,
    SLOW,
  );
  await expectHeading(page, 'Run 1 is finished');
  await startButton(page).click();
  await expectHeading(page, 'Run 2 is finished');

  await expect.poll(async () => (await readRuns(page)).length).toBe(2);
  const [crashed, whole] = await readRuns(page);
  for (const run of [crashed!, whole!]) {
    expect(run).toMatchObject({ outcome: { kind: 'finished' }, engine: { backend: 'webgl' } });
    expect(run.engineChanges ?? []).toEqual([]);
    expect(run.epochs).toHaveLength(3);
  }
  crashed!.epochs.forEach((figures, at) => {
    for (const [name, value] of Object.entries(whole!.epochs[at]!)) {
      expect(figures[name], `${name} of epoch ${at + 1}`).toBeCloseTo(value, 5);
    }
  });
});
