/** axe finds nothing on any page: both themes, a phone and a desk. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { MISSING, PAGES, PATTERN } from './pages';

const WIDTHS = [390, 1440];
const THEMES = ['light', 'dark'] as const;

for (const { name, path } of [...PAGES, MISSING]) {
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      test(`${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        // The record is read by then, so that its part of the page is there too.
        await expect(page.getByText('Saved on this device')).toBeAttached();
        expect(await findViolations(page)).toEqual([]);
      });
    }
  }
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

/** A line for each rule that is broken, with the first element that breaks it. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}
