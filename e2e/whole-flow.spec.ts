/**
 * The way through the lab that its lesson means, in one sitting and by keyboard: find a rate by a
 * range test, predict, train, compare, train with a plateau, step through it, take it away.
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { PATTERN } from './pages';

const LESSON = `${PATTERN}/experiment?preset=tiny&rate=0.01&epochs=3&seed=1`;
/** Engine measured, images loaded, some hundred steps beside other work. */
const TO_END = { timeout: 180_000 };

const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
}

async function expectFinished(page: Page, number: number): Promise<void> {
  const heading = page.getByRole('heading', { name: `Run ${number} is finished`, exact: true });
  await expect(heading).toBeVisible(TO_END);
}

test('from the range test to the exported notebook, by keyboard', async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto(LESSON);
  const start = page.getByRole('button', { name: 'Start training' });
  await expect(start).toBeEnabled();

  const finder = region(page, 'Find a rate');
  await press(page, finder.getByRole('button', { name: 'Start the range test' }));
  await expect(finder.getByText(/^The rules (agree|disagree)/)).toBeVisible(TO_END);
  const use = finder.getByRole('button', { name: /^Use this rate, .*Valley$/ });
  const rate = /rate, ([\d.]+),/.exec((await use.getAttribute('aria-label'))!)![1]!;
  await press(page, use);
  await expect(page.getByRole('textbox', { name: 'Learning rate', exact: true })).toHaveValue(rate);

  await press(page, start);
  const prediction = region(page, /^Predict|^Your pred/);
  await expect(
    page.getByRole('heading', { name: `Predict rate ${rate} before it runs` }),
  ).toBeFocused();
  await press(page, prediction.getByRole('radio', { name: /^Good/ }), 'Space');
  await press(page, prediction.getByRole('button', { name: 'Keep it and train' }));
  await expectFinished(page, 1);
  await expect(prediction.getByText(/^Score \d+ of 100/)).toBeVisible();

  await press(page, page.getByRole('button', { name: 'Set ReduceLROnPlateau in the lab' }));
  await expect(page.getByRole('combobox', { name: 'Schedule' })).toBeFocused();
  // Nothing improves by as much as 10, so the rule counts every epoch.
  const delta = page.getByRole('textbox', { name: 'Min. delta' });
  await delta.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('10');
  await press(page, start);
  const skip = prediction.getByRole('button', { name: 'Skip and train' });
  await press(page, skip);
  await expectFinished(page, 2);

  await press(page, page.getByRole('checkbox', { name: 'Draw run 1' }), 'Space');
  await expect(
    region(page, 'Curves').getByRole('img', {
      name: /^Validation loss by epoch\. Your run 2.*Run 1, rate/,
    }),
  ).toBeVisible();

  const stepper = region(page, 'Plateau stepper');
  const epoch = stepper.getByRole('slider', { name: 'Epoch' });
  await press(page, epoch, 'ArrowRight');
  await expect(epoch).toHaveAttribute('aria-valuetext', /^Epoch 2: reduced, rate 0\.\d+$/);
  await expect(stepper).toContainText('the rate is reduced from');

  await press(page, page.getByRole('button', { name: 'Take run 2 away' }));
  const files = page.getByRole('group', { name: 'Take run 2 away' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, files.getByRole('button', { name: 'Notebook' })),
  ]);
  const notebook = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    nbformat: number;
    cells: { source: string[] | string }[];
  };
  expect(notebook.nbformat).toBe(4);
  const source = notebook.cells.map((cell) => [cell.source].flat().join('')).join('\n');
  expect(source).toContain('ReduceLROnPlateau(');
  expect(source).toContain(rate);
});
