/**
 * Runs that are interrupted: a reload, a killed worker, a second tab, a full disk. The run that went
 * on is held against one that nothing interrupted, figure by figure, as the record has them.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { readRuns } from './read-runs';
import { skipPredictions } from './skip-predictions';

const LESSON = `${PATTERN}/experiment`;
const RUN = '?preset=tiny&rate=0.001&epochs=8&seed=1';
/** Engine measured, images loaded, worker warm. */
const TO_START = { timeout: 120_000 };
const TO_FINISH = { timeout: 240_000 };

const startButton = (page: Page): Locator => page.getByRole('button', { name: 'Start training' });
const offers = (page: Page): Locator => page.getByRole('region', { name: /interrupted run/i });
const runPanel = (page: Page): Locator => page.getByRole('region', { name: /run \d+/i });
const goOn = (page: Page): Locator => offers(page).getByRole('button', { name: 'Go on' });

async function expectHeading(page: Page, text: RegExp, options = TO_START): Promise<void> {
  await expect(page.getByRole('heading', { name: text })).toBeVisible(options);
}

async function start(page: Page, query = RUN): Promise<void> {
  await page.goto(`${LESSON}${query}`);
  await expect(startButton(page)).toBeEnabled();
  await startButton(page).click();
  await expectHeading(page, /^Run \d+ is training$/);
}

/** Until the run has at least that many finished epochs: a quick machine passes more between two looks. */
async function waitForEpoch(page: Page, epoch: number): Promise<void> {
  await expect(runPanel(page)).toContainText(
    new RegExp(`Validation, epoch [${epoch}-9]`),
    TO_FINISH,
  );
}

/** Two finished runs of one configuration: the same figures, each recorded once. */
async function expectSameCurve(page: Page): Promise<void> {
  await expect.poll(async () => (await readRuns(page)).length).toBe(2);
  const [first, second] = await readRuns(page);
  expect(first!.outcome.kind).toBe('finished');
  expect(second!.outcome.kind).toBe('finished');
  expect(first!.runId).not.toBe(second!.runId);
  expect(first!.epochs).toHaveLength(8);
  expect(second!.epochs).toEqual(first!.epochs);
}

test.beforeEach(({ context }) => skipPredictions(context));

test('a run that a reload interrupts is offered, goes on, and ends as the one run it would have been', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await start(page);
  await waitForEpoch(page, 2);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(offers(page)).toContainText(/A run was interrupted in epoch \d of 8\./);
  await expect(offers(page)).toContainText(/Rate 0\.001, Tiny, seed 1; SIMD/);
  await expect(offers(page)).toContainText(/validation accuracy \d/);
  expect(await findViolations(page)).toEqual([]);

  await goOn(page).focus();
  await page.keyboard.press('Enter');
  await expectHeading(page, /^Run 1 is training$/);
  await expect(offers(page)).toHaveCount(0);
  await expectHeading(page, /^Run 1 is finished$/, TO_FINISH);
  await expect.poll(async () => (await readRuns(page)).length).toBe(1);
  await page.reload();
  await expect(startButton(page)).toBeEnabled();
  await expect(offers(page)).toHaveCount(0);

  await start(page);
  await expectHeading(page, /^Run 2 is finished$/, TO_FINISH);
  await expectSameCurve(page);
});

test('a killed worker is replaced in the open page, which says so, and the curve is the same', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.addInitScript(() => {
    const made: Worker[] = [];
    const { Worker: Original } = window;
    window.Worker = class extends Original {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        made.push(this);
      }
    };
    Object.assign(window, { killWorkers: () => made.forEach((worker) => worker.terminate()) });
  });
  await start(page);
  await waitForEpoch(page, 2);
  await page.evaluate(() => (window as unknown as { killWorkers: () => void }).killWorkers());
  await expect(runPanel(page)).toContainText(
    /the training worker gave no sign of life any more\. Another one took its place and went on from the checkpoint/,
    TO_FINISH,
  );
  await expectHeading(page, /^Run 1 is finished$/, TO_FINISH);
  await start(page);
  await expectHeading(page, /^Run 2 is finished$/, TO_FINISH);
  await expectSameCurve(page);
});

test('a second tab does not train the same run, and may once the first is closed', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  await start(page, '?preset=tiny&rate=0.001&epochs=100&seed=1');
  await waitForEpoch(page, 1);
  const other = await context.newPage();
  await other.goto(LESSON);
  // The lab awakes when it is seen.
  await startButton(other).scrollIntoViewIfNeeded();
  await expect(offers(other)).toContainText('A run is being trained in another tab', TO_START);
  await expect(goOn(other)).toHaveCount(0);
  await page.close();
  await expect(offers(other)).toContainText(
    /A run was interrupted in epoch \d+ of 100\./,
    TO_START,
  );
  await goOn(other).click();
  await expectHeading(other, /^Run 1 is training$/);
  await other.getByRole('button', { name: 'Stop' }).click();
  await expectHeading(other, /^Run 1 was stopped$/);
  await expect.poll(async () => (await readRuns(other)).length).toBe(1);
  await other.reload();
  await expect(startButton(other)).toBeEnabled();
  await expect(offers(other)).toHaveCount(0);
});

test('a damaged checkpoint is said, the one before it is used, and a run can be discarded', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await start(page, '?preset=tiny&rate=0.001&epochs=100&seed=1');
  await waitForEpoch(page, 2);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(offers(page)).toBeVisible();
  await flipBytes(page, 1);
  await page.reload();
  await expect(offers(page)).toContainText('Its latest checkpoint is damaged; this is the one');
  await flipBytes(page, 2);
  await page.reload();
  await expect(offers(page)).toContainText(
    'cannot go on. The checkpoint is damaged: its checksum does not fit its bytes.',
  );
  await offers(page).getByRole('button', { name: 'Discard' }).click();
  await expect(offers(page)).toHaveCount(0);
  await page.reload();
  await expect(startButton(page)).toBeEnabled();
  await expect(offers(page)).toHaveCount(0);
});

/** Turns over a byte in each of the latest checkpoints of the only run. */
async function flipBytes(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (latest) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tenfold-checkpoints');
        request.onerror = () => reject(new Error('There are no checkpoints.'));
        request.onsuccess = () => {
          const transaction = request.result.transaction('slots', 'readwrite');
          const slots = transaction.objectStore('slots');
          const all = slots.getAll();
          all.onsuccess = () => {
            const stored = all.result as { order: number; bytes: Uint8Array }[];
            for (const slot of stored.sort((a, b) => b.order - a.order).slice(0, latest)) {
              // Another byte each time, so that no damage is undone.
              slot.bytes[5_000 + latest]! ^= 0xff;
              slots.put(slot);
            }
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    count,
  );
}

test('on a full disk the run goes on, says that it cannot be kept, and is recorded', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  // Long enough to meet the full disk several times.
  await start(page, '?preset=tiny&rate=0.001&epochs=100&seed=1');
  await waitForEpoch(page, 1);
  const devtools = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await expect(runPanel(page)).toContainText('so the run cannot be kept', TO_FINISH);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await expectHeading(page, /^Run 1 is finished$/, TO_FINISH);
  await expect.poll(async () => (await readRuns(page)).length).toBe(1);
});
