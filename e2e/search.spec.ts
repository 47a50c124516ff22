/** The search over all lessons: opened by key, asked by keyboard, and never a way to what a test asks. */
import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './find-violations';
import { PATTERN } from './pages';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search all lessons' });
const options = (page: Page) => dialog(page).getByRole('option');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

test('finds a section by keyboard and goes there; its code and index come only then', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${PATTERN}/why`, { waitUntil: 'networkidle' });
  expect(asked).not.toContain('/search.json');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('Type a word of a lesson or of the glossary.')).toBeVisible();

  await page.keyboard.type('curvature');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(/^\d+ sections found$/)).toBeAttached();
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id'))!,
  );
  await expect(second.getByText(/curvature/i).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/(learn\/.+|glossary)#/);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('opens from the header and by Ctrl and K, says when nothing is found, and gives the focus back', async ({
  page,
}) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('xylophone');
  await expect(page.getByText(/^Nothing found for “xylophone”/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

for (const [width, colorScheme] of [
  [390, 'dark'],
  [1440, 'light'],
] as const) {
  test(`is free of barriers, empty and with hits, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.goto(PATTERN);
    await page.getByRole('button', { name: 'Search' }).click();
    for (const query of ['', 'learning rate']) {
      await field(page).fill(query);
      await expect(options(page)).toHaveCount(query === '' ? 0 : 20);
      expect(await findViolations(page)).toEqual([]);
    }
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  });
}
