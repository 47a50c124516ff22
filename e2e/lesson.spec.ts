/** A lesson as a reader uses it: hints and solution, copying code, and what the record keeps of it. */
import { expect, test } from '@playwright/test';
import { PATTERN } from './pages';

const LESSON = `${PATTERN}/experiment`;

test('opens hints and the solution by keyboard', async ({ page }) => {
  await page.goto(LESSON);
  const hint = page.getByText('Hint 1 of 3', { exact: false });
  const inside = page.getByText('Rates are searched by factors');
  await expect(inside).toBeHidden();
  await hint.focus();
  await page.keyboard.press('Enter');
  await expect(inside).toBeVisible();
  await page.keyboard.press('Space');
  await expect(inside).toBeHidden();

  const code = page.getByRole('figure').filter({ hasText: 'train.py' });
  await expect(code).toBeHidden();
  await page.getByText('Show the solution').focus();
  await page.keyboard.press('Enter');
  await expect(code).toBeVisible();
});

test('copies the code of a block, without its title, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(LESSON);
  await page.getByText('Show the solution').click();
  const figure = page.getByRole('figure').filter({ hasText: 'train.py' });
  await figure.getByRole('button', { name: 'Copy the code' }).focus();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('button')).toHaveText('Copied the code');
  await expect(figure.getByRole('status')).toHaveText('Code copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^import keras\n/);
  expect(copied).toContain('optimizer=keras.optimizers.Adam(learning_rate=0.001),\n');
  expect(copied).not.toContain('train.py');
});

test('selects the code where copying is not allowed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(LESSON);
  await page.getByText('Show the solution').click();
  const figure = page.getByRole('figure').filter({ hasText: 'train.py' });
  await figure.getByRole('button', { name: 'Copy the code' }).click();
  await expect(figure.getByRole('status')).toContainText('The code is selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^import keras\n/);
});

test('leads to a section by the link beside its heading', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'Link to the section One solution' }).click();
  await expect(page).toHaveURL(`${LESSON}#one-solution`);
  await expect(page.getByRole('heading', { name: 'One solution' })).toBeInViewport();
});

test('offers to go on where a lesson was left, and moves nothing by itself', async ({ page }) => {
  const lesson = `${PATTERN}/learn`;
  const heading = page.getByRole('heading', { name: 'Three short examples' });
  await page.goto(lesson);
  await page.getByRole('link', { name: 'Three short examples' }).first().click();
  await expect(heading).toBeInViewport();
  await expect(page.getByRole('img', { name: /^Mode 1 of 10/ })).toBeInViewport();
  await page.goto(PATTERN);

  await page.goto(lesson);
  const goOn = page.getByRole('button', { name: 'Go on at “Three short examples”' });
  await expect(goOn).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await goOn.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(goOn).toBeHidden();

  await page.goto(PATTERN);
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Stay at the beginning' }).click();
  await expect(goOn).toBeHidden();
});

test('records that the lesson was opened, and only at its end that it was read', async ({
  page,
}) => {
  const row = page
    .getByRole('region', { name: 'Modes opened and read' })
    .getByRole('row', { name: /Experiment/ });
  const saved = page.getByText('Saved on this device');

  await page.goto(LESSON);
  await expect(saved).toBeVisible();
  await page.goto(PATTERN);
  const modes = page.getByRole('region', { name: 'Ten modes' });
  await expect(modes.getByRole('listitem').filter({ hasText: 'Experiment' })).toContainText(
    'Started',
  );
  await page.goto('/progress');
  await expect(row).toContainText('Not yet');

  await page.goto(LESSON);
  await expect(saved).toBeVisible();
  await page.getByRole('region', { name: /^Now answer/ }).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-lesson-end]')).toBeInViewport();
  await expect(saved).toBeVisible();
  await page.goto('/progress');
  await expect(row).not.toContainText('Not yet');
});

test('leads on to the practice', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'Practise', exact: true }).click();
  await expect(page).toHaveURL(`${PATTERN}/practice`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Question 1 of 5');
});

for (const width of [390, 640, 820, 1440]) {
  test(`what stays in view above a lesson is one line, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const mode of ['why', 'deep', 'experiment']) {
      await page.goto(`${PATTERN}/${mode}`);
      // Once the record is read, the line also says how far one is.
      await expect(page.getByRole('img', { name: /^Mode \d+ of 10\. / })).toBeVisible();
      const print = page.getByRole('button', { name: 'Print', exact: true });
      const minutes = page.getByText(/, \d+ min$/).first();
      const [button, text] = [await print.boundingBox(), await minutes.boundingBox()];
      expect(button!.y, mode).toBeLessThan(text!.y + text!.height);
      expect(button!.x, mode).toBeGreaterThan(text!.x + text!.width);
    }
  });
}
