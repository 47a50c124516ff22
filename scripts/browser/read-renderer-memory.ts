/** Resident memory of a browser's pages, workers and WebAssembly included. */
import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';

/** Of the largest renderer, which is the page's, in MB; null where the system does not tell, which Linux does. */
export async function readRendererMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
      }),
  );
  const largest = Math.max(0, ...sizes);
  return largest === 0 ? null : largest;
}
