/** A lesson on paper: everything that teaches, and nothing that only works on a screen. */
import { expect, test, type Page } from '@playwright/test';
import { PATTERN } from './pages';

/** Presses "Print", and leaves the page as the printer gets it. */
async function print(page: Page, mode: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.printed = '';
    };
  });
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${PATTERN}/${mode}`);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
}

test('a printed lesson has all of its figures, also those that were never seen', async ({
  page,
}) => {
  await print(page, 'visualize');
  await expect(page.getByText('The figure is drawn when it comes into view')).toHaveCount(0);
  await expect(page.getByText('This figure was not drawn before')).toHaveCount(0);
  await expect(page.getByText('Loading the recorded image')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const name of ['Print', 'Check answer', 'Skip this check', 'Copy']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
});

test('a printed experiment shows hints and the solution, and no controls', async ({ page }) => {
  await print(page, 'experiment');
  await expect(page.getByText(/^Rates are searched by factors/)).toBeVisible();
  await expect(page.getByText(/own answer is Adam at 0\.001/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Curves' })).toBeVisible();
  for (const name of [/^Start/, /^Save/, /^Copy/, /^Train/]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('a printed "Try it" has all five tasks, where the page shows one', async ({ page }) => {
  await print(page, 'try');
  await expect(page.getByText('task 5 of 5')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Code of printed task/ })).toHaveCount(5);
});

test('nothing of a printed page is cut off at its right edge', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 952 });
  for (const mode of ['learn', 'visualize', 'experiment', 'metrics']) {
    await print(page, mode);
    const overflow = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(table, pre, svg, img, canvas, figure, p)')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`),
    );
    expect(overflow, mode).toEqual([]);
  }
});
