/**
 * Looking inside the network of a run, by keyboard: real images and what the network says of them,
 * what it confuses, its filters and its steps, epoch by epoch. Times are generous.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const LESSON = `${PATTERN}/experiment`;
const TO_END = { timeout: 180_000 };

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Inside the network' });

async function train(page: Page, query: string): Promise<void> {
  await page.goto(`${LESSON}${query}`);
  const start = page.getByRole('button', { name: 'Start training' });
  await expect(start).toBeEnabled();
  await expect(panel(page)).toContainText('Nothing to see yet.');
  await start.press('Enter');
  await expect(page.getByRole('heading', { name: /^Run 1 is finished$/ })).toBeVisible(TO_END);
}

/** The number of different colours on a canvas. */
async function countColors(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const pixels = (element as HTMLCanvasElement)
      .getContext('2d')!
      .getImageData(0, 0, width, height).data;
    const colors = new Set<string>();
    for (let place = 0; place < pixels.length; place += 4) {
      colors.add(pixels.slice(place, place + 3).join());
    }
    return colors.size;
  });
}

test.beforeEach(({ context }) => skipPredictions(context));

test('a run is looked into by keyboard, epoch by epoch', async ({ page }) => {
  test.setTimeout(400_000);
  await train(page, '?preset=tiny&rate=0.001&epochs=3&seed=1');
  await panel(page).scrollIntoViewIfNeeded();
  const slider = panel(page).getByRole('slider', { name: 'Epoch looked into' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Epoch 3, rate 0.001');

  const sample = panel(page).getByRole('list', { name: /^Guesses on the first 16/ });
  await expect(sample.getByRole('listitem')).toHaveCount(16);
  await expect(sample.getByRole('listitem').first()).toContainText(
    /^(Right|Wrong)[a-z]+\d+\.\d\s% certaintrue: [a-z]+$/,
  );
  const picture = sample.getByRole('img', { name: /^Image 801 of the dataset: / });
  expect(await countColors(picture), 'colours of a photograph').toBeGreaterThan(100);

  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Epoch 1, rate 0.001');
  await expect(panel(page)).toContainText('After epoch 1, ');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toContainText(
    /After epoch 2, \d+ of these 16 .* changed since epoch 1/,
  );

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('radio', { name: 'What it confuses' })).toBeChecked();
  const table = panel(page).getByRole('table', { name: /true class and guess after epoch 2$/ });
  const counts = await table.getByRole('cell').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(200);
  const mistakes = panel(page).getByRole('list', { name: 'Most certain mistakes after epoch 2' });
  await expect(mistakes.getByText('Wrong')).toHaveCount(8);
  expect(await countColors(mistakes.locator('canvas').first())).toBeGreaterThan(100);

  await page.keyboard.press('ArrowDown');
  const filters = panel(page).getByRole('img', { name: /^32 filters of 3 × 3 pixels/ });
  await expect(filters.locator('canvas')).toHaveCount(32);
  expect(await countColors(filters.locator('canvas').first())).toBeGreaterThan(5);

  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toContainText(/Epoch 2, rate 0\.001: (Every layer|The layers)/);
  await panel(page).getByText('The same numbers as a table').press('Enter');
  const ratios = panel(page).getByRole('table', { name: 'Update-to-weight ratio by epoch' });
  await expect(ratios.getByRole('row')).toHaveCount(4);

  await panel(page).getByRole('radio', { name: 'Size of updates' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(
    panel(page).getByRole('img', { name: /^Loss of the last batch of epoch 2 along the step/ }),
  ).toBeVisible();
  await expect(panel(page)).toContainText('left the weights as they were, to the last bit');

  for (const view of ['Sixteen images', 'What it confuses', 'First filters', 'Size of updates']) {
    await panel(page).getByRole('radio', { name: view }).check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(page.locator('#lab-inside-panel'))).toEqual([]);
    }
  }
});

test('a rate far too high shows in the steps, and a reload forgets what was seen', async ({
  page,
}) => {
  test.setTimeout(400_000);
  await train(page, '?preset=tiny&rate=0.05&epochs=1&seed=1');
  await panel(page).scrollIntoViewIfNeeded();
  await panel(page).getByRole('radio', { name: 'Along the step' }).check();
  await expect(panel(page)).toContainText(/Epoch 1, rate 0\.05: (The step|The loss stays)/);
  await page.reload();
  await expect(panel(page)).toContainText('Nothing to see yet.');
});
