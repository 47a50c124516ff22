/** What a browser really fetches on a first visit, until the network is quiet and without a touch: also what comes after the page is shown. */
import type { Browser } from '@playwright/test';

/** Bytes of JavaScript as they come over the network, compressed by the server. */
export async function weighVisit(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry): entry is PerformanceResourceTiming =>
            entry instanceof PerformanceResourceTiming &&
            new URL(entry.name).pathname.endsWith('.js'),
        )
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
  } finally {
    await context.close();
  }
}
