/**
 * Predicting, comparing and several runs in a row as a learner does it, by keyboard, on real images.
 * Training is slow on a machine without a GPU and other work beside it, so times are generous.
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const LESSON = `${PATTERN}/experiment?preset=tiny&rate=0.001&seed=1`;
/** Engine measured, images loaded, two epochs of 1,000 images. */
const TO_END = { timeout: 180_000 };

const rateField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Learning rate', exact: true });
const prediction = (page: Page): Locator =>
  page.getByRole('region', { name: /^Predict|^Your pred/ });
const table = (page: Page): Locator => page.getByRole('table', { name: /^Your runs/ });
const jobs = (page: Page): Locator => page.getByRole('region', { name: 'Several runs in a row' });
const numbers = (page: Page): Promise<string[]> =>
  table(page)
    .locator('tbody')
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')!));

async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await page.keyboard.press('Enter');
}

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`${LESSON}${more}`);
  await expect(page.getByRole('button', { name: 'Start training' })).toBeEnabled();
}

async function expectFinished(page: Page, number: number): Promise<void> {
  const heading = page.getByRole('heading', { name: `Run ${number} is finished`, exact: true });
  await expect(heading).toBeVisible(TO_END);
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findViolations(page)).toEqual([]);
  }
}

test('predict, run, compare, name, sort, delete and undo by keyboard', async ({ page }) => {
  test.setTimeout(500_000);
  await open(page);
  const start = page.getByRole('button', { name: 'Start training' });
  await press(page, start);
  await expect(
    page.getByRole('heading', { name: 'Predict rate 0.001 before it runs' }),
  ).toBeFocused();
  const keep = prediction(page).getByRole('button', { name: 'Keep it and train' });
  await expect(keep).toBeDisabled();
  await prediction(page).getByRole('radio', { name: /^Good/ }).focus();
  await page.keyboard.press('Space');
  await prediction(page)
    .getByRole('slider', { name: /^Epoch to bend/ })
    .focus();
  await page.keyboard.press('End');
  const loss = prediction(page).getByRole('slider', { name: /^Loss after epoch 2/ });
  await loss.focus();
  await page.keyboard.press('Home');
  await expect(loss).toHaveAttribute('aria-valuetext', '0.00');
  await page.keyboard.press('ArrowRight');
  await expect(prediction(page).getByRole('radio', { name: /^My own/ })).toBeChecked();
  await expectAccessible(page);
  await press(page, keep);
  await expectFinished(page, 1);
  await expect(
    prediction(page).getByText(/^Score \d+ of 100: on average \d\.\d{3} apart/),
  ).toBeVisible();
  await expect(prediction(page)).toContainText(
    'You drew a curve of your own. At rate 0.001 the run',
  );
  await expect(prediction(page)).toContainText('Score = 100 · (1 − mean');

  await rateField(page).fill('0.0001');
  await press(page, start);
  await press(page, prediction(page).getByRole('button', { name: 'Skip and train' }));
  await expectFinished(page, 2);

  await table(page).getByRole('checkbox', { name: 'Draw run 1' }).focus();
  await page.keyboard.press('Space');
  const curves = page.getByRole('region', { name: 'Curves' });
  await expect(
    curves.getByRole('img', { name: /^Validation loss by epoch\. Your run 2.*Run 1, rate 0\.001/ }),
  ).toBeVisible();
  await curves.getByRole('radio', { name: 'epochs' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(curves.getByRole('radio', { name: 'steps' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(curves.getByRole('radio', { name: 'time' })).toBeChecked();
  await curves.getByRole('radio', { name: 'validation' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    curves.getByRole('img', { name: /^Training loss by epoch\. Your run 2/ }),
  ).toBeVisible();

  const pictures = curves.getByRole('group', { name: 'Save the chart of loss' });
  for (const [kind, start] of [
    ['SVG', '<?xml version="1.0"'],
    ['PNG', '\x89PNG'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, pictures.getByRole('button', { name: kind })),
    ]);
    expect(download.suggestedFilename()).toBe(`tenfold-loss-by-time.${kind.toLowerCase()}`);
    const picture = await readFile(await download.path(), 'latin1');
    expect(picture.slice(0, start.length)).toBe(start);
    expect(picture.length, `bytes of the ${kind}`).toBeGreaterThan(3_000);
  }
  await press(page, curves.getByRole('button', { name: 'Hear the loss' }));
  await expect(curves.getByRole('button', { name: 'Hear the loss' })).toBeVisible();

  await press(page, page.getByRole('button', { name: 'Name run 1 or note something' }));
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Baseline');
  await page.getByRole('textbox', { name: 'Note' }).focus();
  await page.keyboard.type('The rate of the lesson.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Name run 1 or note something' })).toBeFocused();
  await expect(table(page).getByRole('row', { name: /Baseline/ })).toContainText(
    'The rate of the lesson.',
  );
  await expect(curves.getByText('run 1 “Baseline”, rate 0.001', { exact: true })).toBeVisible();

  expect(await numbers(page)).toEqual(['Draw run 2', 'Draw run 1']);
  await press(page, table(page).getByRole('button', { name: 'Val. loss' }));
  await expect(table(page).getByRole('columnheader', { name: 'Val. loss' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect(await numbers(page)).toEqual(['Draw run 1', 'Draw run 2']);
  await page.keyboard.press('Enter');
  expect(await numbers(page)).toEqual(['Draw run 2', 'Draw run 1']);

  await press(page, page.getByRole('button', { name: 'Delete run 2' }));
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect.poll(() => numbers(page)).toEqual(['Draw run 1']);
  await page.keyboard.press('Enter');
  await expect.poll(() => numbers(page)).toEqual(['Draw run 2', 'Draw run 1']);
  await expect(page.getByRole('heading', { name: 'Your runs' })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Delete run 2' }));
  await expect.poll(() => numbers(page)).toEqual(['Draw run 1']);
  await expectAccessible(page);

  await page.reload();
  await expect(table(page)).toContainText('Baseline');
  expect(await numbers(page)).toEqual(['Draw run 1']);
  await expect(prediction(page).getByText(/^Score \d+ of 100/)).toBeVisible();
});

test('a luck check trains three seeds one after the other and tells median and spread', async ({
  page,
}) => {
  test.setTimeout(500_000);
  await skipPredictions(page);
  await open(page);
  await press(page, jobs(page).getByRole('button', { name: 'Start the luck check' }));
  await expect(page.getByRole('heading', { name: 'Several runs in a row' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Running' })).toBeDisabled();
  await expect(jobs(page).getByText('Luck check. All 3 runs are over.')).toBeVisible({
    timeout: 300_000,
  });
  await expect(table(page)).toContainText('seed 1');
  await expect(table(page)).toContainText('seed 3');
  const checked = jobs(page).getByRole('listitem').filter({ hasText: 'seeds 1, 2, 3' });
  await expect(checked).toContainText(/Median validation accuracy \d+\.\d.% \(\d+\.\d.% to/);
  await expect(checked).toContainText('Between the luckiest and the unluckiest seed lie');
  await expectAccessible(page);
});

test('a sweep goes on past a rate that diverges, and stops when asked', async ({ page }) => {
  test.setTimeout(500_000);
  await skipPredictions(page);
  // Long enough to be stopped on the way.
  await open(page, '&epochs=60');
  const rates = jobs(page).getByRole('textbox', { name: /^Rates/ });
  const start = jobs(page).getByRole('button', { name: 'Start the sweep' });
  await rates.fill('0.001, much');
  await press(page, start);
  await expect(rates).toBeFocused();
  await expect(rates).toHaveAccessibleDescription(
    '“much” is not a number. Write a rate like 0.001 or 1e-3.',
  );
  await rates.fill('1, 0.001, 0.0001');
  await press(page, start);
  const multiples = jobs(page).locator('ol').getByRole('listitem');
  await expect(multiples.nth(0)).toContainText('diverged', TO_END);
  await expect(multiples.nth(1)).toContainText('running', TO_END);
  await press(page, jobs(page).getByRole('button', { name: 'Stop them all' }));
  await expect(
    jobs(page)
      .getByText(/You stopped it after 2 of 3 runs\./)
      .first(),
  ).toBeVisible(TO_END);
  await expect(multiples.nth(2)).toContainText('waiting');
  await expect(start).toBeEnabled();
});
