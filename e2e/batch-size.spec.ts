/** An experiment that leaves the batch size to the learner: chosen, trained with, named, and linked. */
import { expect, test } from '@playwright/test';
import { SECOND_PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const LESSON = `${SECOND_PATTERN}/experiment`;

test.beforeEach(({ context }) => skipPredictions(context));

test('trains with the batch size that was chosen by keyboard, and keeps it in names and link', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.goto(`${LESSON}?preset=tiny&rate=0.001&seed=1`);
  const start = page.getByRole('button', { name: 'Start training' });
  await expect(start).toBeEnabled();
  const sizes = page.getByRole('group', { name: 'Batch size' });
  await expect(sizes.getByRole('radio')).toHaveCount(6);
  await expect(page.getByText('13 steps an epoch in the size Tiny.')).toBeVisible();

  await sizes.getByRole('radio', { name: '64' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(sizes.getByRole('radio', { name: '256' })).toBeChecked();
  await expect(page.getByText('4 steps an epoch in the size Tiny.')).toBeVisible();
  await expect(page.getByText(/^This run: 2 epochs, 8 steps/)).toBeVisible();
  await expect(page).toHaveURL(/rate=0\.001&batch=256&epochs=2&seed=1$/);

  await start.click();
  await expect(page.getByRole('heading', { name: /^Run 1 is finished$/ })).toBeVisible({
    timeout: 300_000,
  });
  await expect(page.getByText('Adam, rate 0.001 in batches of 256, Tiny, seed 1')).toBeVisible();
  const row = page.getByRole('table', { name: /^Your runs/ }).getByRole('row', { name: /Tiny/ });
  await expect(row).toContainText('in batches of 256');

  await page.goto(`${LESSON}?batch=100`);
  await expect(page.getByText('The link asked for the batch size “100”')).toBeVisible();
  await expect(sizes.getByRole('radio', { name: '64' })).toBeChecked();
  await row.getByRole('button', { name: /Use/ }).click();
  await expect(sizes.getByRole('radio', { name: '256' })).toBeChecked();
});

test('a lesson without a source shows no claims', async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.getByRole('heading', { name: 'Target, size Quick' })).toBeVisible();
  await expect(page.getByText(/claim/i)).toHaveCount(0);
});
