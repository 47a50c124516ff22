/**
 * The experiment as a learner uses it: real images, real training in the worker, the record after a
 * reload. Training is slow on a machine without a GPU and other work beside it, so times are generous.
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const LESSON = `${PATTERN}/experiment`;
/** Engine measured, images loaded, worker warm. */
const TO_START = { timeout: 120_000 };
/** Two epochs of 1,000 images. */
const TO_FINISH = { timeout: 180_000 };

const runPanel = (page: Page): Locator =>
  page.getByRole('region', { name: /run \d+|Stopped before/i });
const startButton = (page: Page): Locator => page.getByRole('button', { name: 'Start training' });
const runsTable = (page: Page): Locator => page.getByRole('table', { name: /^Your runs/ });
const rateField = (page: Page): Locator => page.getByRole('textbox', { name: 'Learning rate' });
const stepper = (page: Page): Locator => page.getByRole('region', { name: 'Plateau stepper' });
const epochSlider = (page: Page): Locator => stepper(page).getByRole('slider', { name: 'Epoch' });
const rateSlider = (page: Page): Locator => page.getByRole('slider', { name: /log scale/ });

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${LESSON}${query}`);
  await expect(startButton(page)).toBeEnabled();
}

async function expectHeading(page: Page, text: RegExp, options = TO_START): Promise<void> {
  await expect(page.getByRole('heading', { name: text })).toBeVisible(options);
}

test.beforeEach(({ context }) => skipPredictions(context));

test('trains on real images, fills the table, is tested, and is all there after a reload', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await open(page, '?preset=tiny&rate=0.001&seed=1');
  await startButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Run 1 / })).toBeFocused();
  await expectHeading(page, /^Run 1 is training$/);
  await expect(page.getByRole('progressbar', { name: 'Steps done' })).toBeVisible();
  await expectHeading(page, /^Run 1 is finished$/, TO_FINISH);

  const row = runsTable(page).getByRole('row', { name: /0\.001/ });
  await expect(row).toContainText('Tiny');
  await expect(row).toContainText('No target yet');
  const valLoss = Number.parseFloat((await row.getByRole('cell').nth(4).textContent())!);
  expect(valLoss, 'validation loss after two epochs').toBeLessThan(2.2);
  expect(valLoss).toBeGreaterThan(1);

  const curves = page.getByRole('region', { name: 'Curves' });
  await curves.getByText('The same numbers as a table').click();
  const numbers = page.getByRole('table', { name: 'Loss and accuracy by epoch' });
  await expect(numbers.getByRole('row')).toHaveCount(3);
  await expect(
    page.getByRole('img', { name: /^Validation loss by epoch\. Your run 1, rate 0\.001/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Evaluate on the 10,000 test images' }).click();
  const tested = page.getByText(/^On the 10,000 test images: accuracy \d/);
  await expect(tested).toBeVisible({ timeout: 300_000 });
  const accuracy = /accuracy ([\d.]+\s%)/.exec((await tested.textContent())!)![1]!;
  await expect(row).toContainText(accuracy);

  await page.reload();
  await expect(runsTable(page).getByRole('row', { name: /0\.001/ })).toContainText(accuracy);
  await expect(page.getByRole('img', { name: /Your run 1, rate 0\.001/ })).toHaveCount(2);
  await rateField(page).fill('0.5');
  await page.getByRole('button', { name: 'Use the settings of run 1 again' }).click();
  await expect(rateField(page)).toHaveValue('0.001');
  await expect(rateField(page)).toBeFocused();

  expect(await findViolations(page)).toEqual([]);

  await page.goto(PATTERN);
  await expect(page.getByRole('main')).toContainText('1 run');
});

test('pauses, goes on and stops by keyboard, and keeps what was finished', async ({ page }) => {
  test.setTimeout(400_000);
  await open(page, '?preset=tiny&rate=0.001&epochs=100');
  await startButton(page).click();
  await expectHeading(page, /^Run 1 is training$/);
  await page.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Enter');
  await expectHeading(page, /^Run 1 is paused$/);
  const place = runPanel(page).getByRole('progressbar');
  const stepsWhenPaused = await place.getAttribute('value');
  await page.waitForTimeout(1_500);
  expect(await place.getAttribute('value')).toBe(stepsWhenPaused);
  await page.getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Enter');
  await expectHeading(page, /^Run 1 is training$/);
  await expect(runsTable(page)).toContainText('1 of 100', TO_FINISH);

  await page.getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  await expectHeading(page, /^Run 1 was stopped$/);
  await expect(runPanel(page)).toContainText(/Stopped in epoch \d+ after step \d+/);
  await expect(runsTable(page)).toContainText('Stopped');
  await page.reload();
  await expect(runsTable(page)).toContainText('Stopped');
});

test('explains a run that diverges instead of calling it an error', async ({ page }) => {
  test.setTimeout(300_000);
  await open(page, '?preset=tiny&rate=1&epochs=3');
  await startButton(page).click();
  await expectHeading(page, /^Run 1 has diverged$/, TO_FINISH);
  await expect(runPanel(page)).toContainText('overshot the valley');
  await expect(runPanel(page)).toContainText('try 0.1, a tenth of it');
  await expect(runsTable(page)).toContainText('Diverged');
  await expect(page.getByRole('button', { name: /Evaluate on/ })).toHaveCount(0);
});

test('asks before the page is left during a run, and offers the run again', async ({ page }) => {
  test.setTimeout(300_000);
  await open(page, '?preset=tiny&rate=0.001&epochs=100');
  await startButton(page).click();
  await expectHeading(page, /^Run 1 is training$/);
  const away = page.getByRole('link', { name: 'Progress', exact: true });

  page.once('dialog', (dialog) => void dialog.dismiss());
  await away.click();
  await expect(page).toHaveURL(new RegExp(LESSON));
  await expectHeading(page, /^Run 1 is training$/);

  page.once('dialog', (dialog) => void dialog.accept());
  await away.click();
  await expect(page).toHaveURL(/\/progress$/, TO_START);
  await open(page, '?preset=quick');
  await expect(page.getByRole('region', { name: 'An interrupted run' })).toContainText(
    /A run was interrupted in epoch \d+ of 100/,
  );
});

test('names what could not be loaded, and starts again when asked', async ({ page, context }) => {
  test.setTimeout(300_000);
  await context.route('**/dataset/**/*.webp', (route) => route.abort());
  await open(page, '?preset=tiny&rate=0.001');
  await startButton(page).click();
  await expectHeading(page, /^Run 1 could not go on$/);
  await expect(runPanel(page)).toContainText('train-00 (training images 1 to 1,000)');
  await context.unroute('**/dataset/**/*.webp');
  await page.getByRole('button', { name: 'Start again with these settings' }).click();
  await expectHeading(page, /^Run 1 is training$/);
});

test('a link holds the whole configuration, and nonsense in it is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?preset=quick');
  await rateField(page).fill('3e-4');
  await page.getByRole('spinbutton', { name: 'Epochs' }).fill('7');
  await page.getByRole('spinbutton', { name: 'Seed' }).fill('42');
  await expect(page).toHaveURL(/\?preset=quick&rate=0\.0003&batch=64&epochs=7&seed=42$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await page.goto(link);
  await expect(rateField(page)).toHaveValue('0.0003');
  await expect(page.getByRole('spinbutton', { name: 'Epochs' })).toHaveValue('7');
  await expect(page.getByRole('spinbutton', { name: 'Seed' })).toHaveValue('42');
  await expect(page.getByRole('radio', { name: /^Tiny/ })).toHaveCount(0);

  await page.goto(`${LESSON}?preset=tiny&rate=abc`);
  await expect(
    page.getByText('The link asked for the rate “abc”, which cannot be used; using 0.01.'),
  ).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Tiny/ })).toBeChecked();
});

test('the rate is moved by keys, and what is typed wrong is explained at its field', async ({
  page,
}) => {
  await open(page, '?rate=0.001');
  const slider = rateSlider(page);
  await slider.focus();
  for (const [key, rate] of [
    ['ArrowRight', '0.002'],
    ['ArrowUp', '0.003'],
    ['PageUp', '0.03'],
    ['ArrowLeft', '0.02'],
    ['PageDown', '0.002'],
    ['Home', '0.00001'],
    ['End', '1'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slider, `after ${key}`).toHaveAttribute('aria-valuetext', rate);
    await expect(rateField(page)).toHaveValue(rate);
  }
  await rateField(page).fill('0,005');
  await expect(rateField(page)).toHaveAccessibleDescription(/Read as 0\.005/);
  await expect(slider).toHaveAttribute('aria-valuetext', '0.005');
  await rateField(page).fill('0');
  await startButton(page).click();
  await expect(rateField(page)).toBeFocused();
  await expect(rateField(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(rateField(page)).toHaveAccessibleDescription(
    'At a rate of 0 nothing is learned. Give a rate above 0.',
  );
});

test('the bonus sets a schedule, its run is stepped through and taken away, all by keyboard', async ({
  page,
}) => {
  test.setTimeout(600_000);
  // Room for a reduction; nothing improves by as much as 10, so each rule only counts.
  await open(page, '?preset=tiny&rate=0.001&epochs=4&seed=1');
  const press = async (element: Locator, ...keys: string[]): Promise<void> => {
    await element.focus();
    for (const key of keys) await page.keyboard.press(key);
  };
  await press(page.getByRole('button', { name: 'Set ReduceLROnPlateau in the lab' }), 'Enter');
  const schedule = page.getByRole('combobox', { name: 'Schedule' });
  await expect(schedule).toBeFocused();
  await expect(schedule).toHaveValue('plateau');
  await expect(page.getByRole('textbox', { name: 'Patience' })).toHaveValue('1');

  const factor = page.getByRole('textbox', { name: 'Factor' });
  await factor.fill('2');
  await press(startButton(page), 'Enter');
  await expect(factor).toBeFocused();
  await expect(factor).toHaveAccessibleDescription(
    '“2” is outside. Give a number between 0 and 1, without the two.',
  );
  await factor.fill('0.2');
  await page.getByRole('textbox', { name: 'Patience' }).fill('10');
  await expect(page.getByText(/^With a patience of 10 the first reduction can come/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Patience' }).fill('1');
  await page.getByRole('textbox', { name: 'Min. delta' }).fill('10');
  await expect(page).toHaveURL(/&schedule=plateau&rule=keras&monitor=valLoss&factor=0\.2&/);

  await press(startButton(page), 'Enter');
  await expectHeading(page, /^Run 1 is finished$/, TO_FINISH);
  await expect(runPanel(page)).toContainText('with plateau (Keras), factor 0.2, patience 1');
  await expect(runsTable(page)).toContainText('plateau (Keras)');
  await expect(
    page.getByRole('img', {
      name: /^Learning rate by epoch\..*0\.001 at epoch 1, 0\.00004 at epoch 4/,
    }),
  ).toBeVisible();

  await press(epochSlider(page), 'ArrowRight');
  await expect(epochSlider(page)).toHaveAttribute(
    'aria-valuetext',
    'Epoch 2: reduced, rate 0.0002',
  );
  await expect(stepper(page)).toContainText('the rate is reduced from 0.001 to 0.0002');
  await press(stepper(page).getByRole('radio', { name: 'Keras' }), 'ArrowRight');
  await expect(stepper(page)).toContainText('PyTorch reduces at 2');
  await expect(stepper(page)).toContainText('The two rules part at the end of epoch 2');
  await press(stepper(page).getByText('The same numbers as a table'), 'Enter');
  await expect(
    stepper(page).getByRole('table', { name: 'The plateau rules by epoch' }).getByRole('row'),
  ).toHaveCount(5);

  await press(page.getByRole('button', { name: 'Take run 1 away' }), 'Enter');
  const files = page.getByRole('group', { name: 'Take run 1 away' });
  for (const [button, extension, content] of [
    ['Notebook', 'ipynb', '"nbformat": 4'],
    ['Keras script', 'py', 'ReduceLROnPlateau'],
    ['JSON', 'json', '"plateau"'],
    ['CSV', 'csv', 'val_loss_nats'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(files.getByRole('button', { name: button }), 'Enter'),
    ]);
    const name = `tenfold-tiny-rate-0.001-plateau-keras-seed-1.${extension}`;
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), 'utf8')).toContain(content);
    await expect(files).toContainText(`Saved as ${name}`);
  }
  expect(await findViolations(page)).toEqual([]);
});

test('a browser that cannot train says so in place of the start, and the page can be read', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'OffscreenCanvas', { value: undefined });
  });
  await page.goto(`${LESSON}?preset=quick`);
  const settings = page.getByRole('form', { name: 'Settings' });
  await expect(settings).toContainText('cannot decode pictures in the background');
  await expect(startButton(page)).toHaveCount(0);
  const recorded = page.getByRole('img', { name: /^Validation loss by epoch\. Recorded/ });
  await expect(recorded).toBeVisible();
});
