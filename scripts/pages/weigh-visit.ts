/**
 * What a browser really fetches on a first visit before the visitor touches anything: what the HTML
 * names, what comes after the page is shown, pages fetched ahead, and the scripts of workers.
 */
import type { Browser, Response, ViewportSize } from '@playwright/test';

/** A page that fetches on idle has done so by then. */
const WAIT_MS = 5_000;

/** Bytes of JavaScript as they come over the network, compressed by the server. */
export async function weighVisit(
  browser: Browser,
  address: string,
  viewport: ViewportSize,
): Promise<number> {
  const context = await browser.newContext({ viewport });
  try {
    const answers: Response[] = [];
    // Of the context, so that workers are heard too.
    context.on('response', (answer) => answers.push(answer));
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(WAIT_MS);
    const sizes = await Promise.all(answers.filter(isScript).map(sizeOf));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await context.close();
  }
}

function isScript(answer: Response): boolean {
  return answer.headers()['content-type']?.includes('javascript') ?? false;
}

async function sizeOf(answer: Response): Promise<number> {
  const { responseBodySize } = await answer.request().sizes();
  return responseBodySize;
}
