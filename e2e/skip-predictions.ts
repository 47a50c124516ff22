/** For tests that are about something else: a lab that does not ask for a prediction before a run. */
import type { BrowserContext, Page } from '@playwright/test';

/** From the next page on, as if "Skip" had been pressed before in this tab. */
export async function skipPredictions(where: Page | BrowserContext): Promise<void> {
  await where.addInitScript(() => window.sessionStorage.setItem('tenfold-predict', 'skip'));
}
