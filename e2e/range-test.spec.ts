/**
 * The range test as a learner uses it, by keyboard: a sweep over real images, its suggestions, and a
 * run with one of them. Steps are slow beside other work, so times are generous.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const LESSON = `${PATTERN}/experiment?preset=tiny&rate=0.01&seed=1`;
/** Engine measured, images loaded, 100 steps. */
const TO_END = { timeout: 180_000 };

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Find a rate' });
const rateField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Learning rate', exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(LESSON);
  await expect(page.getByRole('button', { name: 'Start training' })).toBeEnabled();
}

test.beforeEach(({ context }) => skipPredictions(context));

test('a range test by keyboard: sweep, look, use a suggestion, run with it', async ({ page }) => {
  test.setTimeout(500_000);
  await open(page);
  const start = panel(page).getByRole('button', { name: 'Start the range test' });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Stop the range test' })).toBeFocused();
  await expect(page.getByRole('form', { name: 'Settings' })).toContainText(
    'A range test is going on. Stop it to start a run.',
  );
  await expect(page.getByRole('button', { name: 'Start training' })).toBeDisabled();
  const bar = panel(page).getByRole('progressbar', { name: 'Steps of the range test' });
  await expect(bar).toBeVisible(TO_END);
  await expect(panel(page).getByText(/^The rules (agree|disagree)/)).toBeVisible(TO_END);
  await expect(start).toBeFocused();
  await expect(
    panel(page).getByRole('img', {
      name: /^Smoothed loss against learning rate: from 2\.\d+ at 0\.00001 .*Valley at 0\.\d+/,
    }),
  ).toBeVisible();

  const scrubber = panel(page).getByRole('slider', { name: 'Step looked at' });
  await scrubber.focus();
  await page.keyboard.press('Home');
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^Step 1 of 100: rate 0\.00001, loss/);
  await page.keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^Step 2 of 100:/);

  await panel(page).getByText('The same numbers as a table').focus();
  await page.keyboard.press('Enter');
  const table = panel(page).getByRole('table', { name: 'Loss by learning rate' });
  await expect(table.getByRole('row', { name: /^1 0\.00001 2\.\d{3} 2\.\d{3}$/ })).toBeVisible();

  const use = panel(page).getByRole('button', { name: /^Use this rate, .*Valley$/ });
  const rate = /rate, ([\d.]+),/.exec((await use.getAttribute('aria-label'))!)![1]!;
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(rateField(page)).toBeFocused();
  await expect(rateField(page)).toHaveValue(rate);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findViolations(page)).toEqual([]);
  }

  await page.getByRole('button', { name: 'Start training' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Run 1 is training$/ })).toBeVisible(TO_END);
  await expect(start).toBeDisabled();
  await expect(panel(page)).toContainText('A run is going on. Stop it or wait for its end');
  await expect(page.getByRole('heading', { name: /^Run 1 is finished$/ })).toBeVisible(TO_END);
  await expect(page.getByRole('table', { name: /^Your runs/ })).toContainText(rate);
  await expect(panel(page).getByText(/^The rules (agree|disagree)/)).toBeVisible();
});

test('a range test can be stopped, leaves a finished run testable, and is not kept', async ({
  page,
}) => {
  test.setTimeout(500_000);
  await open(page);
  await rateField(page).fill('0.001');
  await page.getByRole('button', { name: 'Start training' }).click();
  await expect(page.getByRole('heading', { name: /^Run 1 is finished$/ })).toBeVisible(TO_END);

  await panel(page).getByRole('button', { name: 'Start the range test' }).click();
  await expect(
    panel(page).getByRole('progressbar', { name: 'Steps of the range test' }),
  ).toBeVisible(TO_END);
  const evaluate = page.getByRole('button', { name: 'Evaluate on the 10,000 test images' });
  await expect(evaluate).toBeDisabled();
  await panel(page).getByRole('button', { name: 'Stop the range test' }).press('Enter');
  await expect(panel(page).getByText(/You stopped it after step \d+ of 100/)).toBeVisible();
  await evaluate.click();
  await expect(page.getByText(/^On the 10,000 test images: accuracy \d/)).toBeVisible({
    timeout: 300_000,
  });

  await page.reload();
  await expect(page.getByRole('table', { name: /^Your runs/ })).toContainText('0.001');
  await expect(panel(page)).not.toContainText('You stopped it');
});

test('ends of a sweep that make no sense are explained at their fields', async ({ page }) => {
  await open(page);
  const highest = panel(page).getByRole('textbox', { name: 'Highest rate' });
  await highest.fill('0.000001');
  await panel(page).getByRole('button', { name: 'Start the range test' }).press('Enter');
  await expect(highest).toBeFocused();
  await expect(highest).toHaveAccessibleDescription(
    'The rates rise during a range test: “0.000001” has to be above “0.00001”.',
  );
  await expect(panel(page).getByRole('progressbar')).toHaveCount(0);
});
