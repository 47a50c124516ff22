/** axe finds nothing on any page: both themes, a phone and a desk. A page is loaded once and changes in place. */
import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations';
import { MISSING, PAGES, PATTERN } from './pages';

const WIDTHS = [390, 1440];
const THEMES = ['light', 'dark'] as const;

for (const { name, path } of [...PAGES, MISSING]) {
  test(`${name}, in both themes and at both widths`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    // The record is read by then, so that its part of the page is there too.
    await expect(page.getByText('Saved on this device')).toBeAttached();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}

for (const colorScheme of THEMES) {
  test(`home, pattern and progress of a learner who has begun, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${PATTERN}/experiment`);
    await expect(page.getByText('Saved on this device')).toBeVisible();
    for (const path of ['/', PATTERN, '/progress']) {
      await page.goto(path);
      await expect(page.getByText('0 of 10 modes done, 1 started').first()).toBeVisible();
      expect(await findViolations(page), path).toEqual([]);
    }
  });
}
