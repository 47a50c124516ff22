/** Puts the worker of software-gpu-worker.ts in the place of the site's training worker. */
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { bundleWorker } from '../../scripts/browser/bundle-entry';

const WORKER = path.join(import.meta.dirname, 'software-gpu-worker.ts');
/** Playwright does not see what a worker asks for to start another one, so SIMD has one thread here. */
const ADDRESS = '/worker.js';

export async function trainInSoftware(context: BrowserContext): Promise<void> {
  const { files } = await bundleWorker(WORKER, 'classic');
  await context.route(`**${ADDRESS}`, (route) =>
    route.fulfill({
      body: Buffer.from(files.get(ADDRESS)!),
      contentType: 'text/javascript',
      headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' },
    }),
  );
  await context.addInitScript((address) => {
    const { Worker: Original } = window;
    window.Worker = class extends Original {
      constructor() {
        super(address);
      }
    };
  }, ADDRESS);
}
