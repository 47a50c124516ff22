/** The page for authors: every example is drawn and can be tried, and nothing of that is kept. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/authoring');
  await expect(page.getByText('Saved on this device')).toBeAttached();
});

function example(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Example: ${name}`, exact: true });
}

/** Examples are loaded when they come near. */
async function showAll(page: Page): Promise<void> {
  for (const one of await page.getByRole('region', { name: /^Example: / }).all()) {
    await one.scrollIntoViewIfNeeded();
    await expect(one.getByText(/comes into view|Getting .+ ready/)).toHaveCount(0);
  }
}

test('is found from every page, and its contents lead to its parts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'For authors' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For authors' })).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: 'Figures', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Figures', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: '<GapChart />' }).click();
  await expect(page).toHaveURL(/#tag-gap-chart$/);
  await expect(page.getByRole('heading', { name: '<GapChart />' })).toBeInViewport();
});

test('the source of an example is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const entry = page.locator('div', { has: page.getByRole('heading', { name: '<Hint>' }) }).last();
  await entry.getByRole('button', { name: 'Copy the code' }).click();
  await expect(entry.getByRole('button', { name: 'Copied the code' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '<Hint title="Where to start">\n\nRates are searched by factors, not by steps: try 0.01, 0.001 and 0.0001 first.\n\n</Hint>',
  );
});

test('a question, a check and a card are answered, and nothing is recorded', async ({ page }) => {
  const question = example(page, 'One right choice');
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio', { name: /lr=0\.01/ }).check();
  await question.getByRole('button', { name: 'Check answer' }).click();
  await expect(question.getByText('Step by step')).toBeVisible();
  await question.getByRole('button', { name: 'Try again' }).click();
  await expect(question.getByRole('button', { name: 'Check answer' })).toBeVisible();

  const run = example(page, "A figure of the learner's own run");
  await run.scrollIntoViewIfNeeded();
  await run.getByRole('textbox').fill('5');
  await run.getByRole('button', { name: 'Check answer' }).click();
  await expect(run.getByRole('heading', { name: 'Right' })).toBeVisible();

  const check = example(page, '<Check>');
  await check.scrollIntoViewIfNeeded();
  await check.getByRole('radio', { name: /The optimizer/ }).check();
  await check.getByRole('button', { name: 'Check answer' }).click();
  await expect(check.getByText('Right.', { exact: true })).toBeVisible();

  const card = example(page, '<Card>');
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('button', { name: 'Start the review' }).click();
  await card.getByRole('button', { name: /Turn the card/ }).click();
  await expect(card.getByText('It doubles the step')).toBeVisible();

  await page.goto('/progress');
  await expect(page.getByText('Saved on this device')).toBeAttached();
  await expect(page.getByText('authoring/sample')).toHaveCount(0);
  const events = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tenfold');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          if (!opening.result.objectStoreNames.contains('events')) return resolve(0);
          const count = opening.result.transaction('events').objectStore('events').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
  expect(events).toBe(0);
});

test('the lab, a challenge and a review open where they are asked for', async ({ page }) => {
  const lab = example(page, '<Lab />');
  await lab.getByRole('button', { name: 'Open the lab here' }).click();
  await expect(lab.getByRole('button', { name: /Start training/ })).toBeVisible();
  const challenge = example(page, '<Challenge />');
  await challenge.getByRole('button', { name: 'Open the challenge here' }).click();
  await expect(challenge.getByText('5 problems out of 6')).toBeVisible();
  const review = example(page, '<Cards />');
  await review.getByRole('button', { name: 'Open the review here' }).click();
  await expect(review.getByRole('button', { name: 'Start the review' })).toBeVisible();
});

test('axe finds nothing once every example is drawn, in both themes and at every width', async ({
  page,
}) => {
  test.slow();
  await showAll(page);
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${width} px`).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  }
});
