/** A machine that sleeps during a run, and a clock that jumps: neither is a worker that died. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchOnDisk } from './crashing-browser';
import { PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const ADDRESS = `${PATTERN}/experiment?preset=tiny&rate=0.001&seed=1`;
const TO_START = { timeout: 120_000 };
const TO_FINISH = { timeout: 240_000 };
/** Longer than a run at this pace may be silent. */
const SLEEP_MS = 25_000;
const HOUR_MS = 3_600_000;

const runPanel = (page: Page): Locator => page.getByRole('region', { name: /run \d+/i });

async function startRun(page: Page, address: string): Promise<void> {
  await skipPredictions(page);
  await page.goto(address);
  const start = page.getByRole('button', { name: 'Start training' });
  await expect(start).toBeEnabled();
  await start.click();
  await expect(page.getByRole('heading', { name: /^Run 1 is training$/ })).toBeVisible(TO_START);
  await expect(runPanel(page)).toContainText(/Validation, epoch \d/, TO_FINISH);
}

async function expectUnharmedEnd(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Run 1 is finished$/ })).toBeVisible(TO_FINISH);
  await expect(runPanel(page)).not.toContainText(/sign of life|took its place/);
}

test('a run goes on after the machine slept', async ({ baseURL }, info) => {
  test.setTimeout(600_000);
  const { page, sleep, kill } = await launchOnDisk(info.outputPath('profile'));
  try {
    await startRun(page, `${baseURL}${ADDRESS}&epochs=50`);
    await sleep(SLEEP_MS);
    // Still under way: otherwise it would have slept after its end.
    await expect(page.getByRole('heading', { name: /^Run 1 is training$/ })).toBeVisible();
    await expectUnharmedEnd(page);
  } finally {
    await kill();
  }
});

test('a run goes on after the clock jumped by an hour', async ({ page }) => {
  test.setTimeout(600_000);
  await page.addInitScript(() => {
    let jump = 0;
    const now = performance.now.bind(performance);
    const date = Date.now.bind(Date);
    performance.now = () => now() + jump;
    Date.now = () => date() + jump;
    Object.assign(window, { jumpClock: (ms: number) => (jump += ms) });
  });
  await startRun(page, `${ADDRESS}&epochs=15`);
  await page.evaluate(
    (ms) => (window as unknown as { jumpClock: (by: number) => void }).jumpClock(ms),
    HOUR_MS,
  );
  await expectUnharmedEnd(page);
});
