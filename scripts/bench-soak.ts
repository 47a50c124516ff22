/**
 * `npm run bench:soak`: what the page holds in memory over a run of 50 epochs, in MB. The heap is
 * JavaScript's on the page, after a collection of garbage; the process holds the workers and the
 * memory of WebAssembly as well (Linux only). Needs a build.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from '@playwright/test';
import { launchChromium } from './browser/launch-chromium';
import { readRendererMemory } from './browser/read-renderer-memory';
import { serveBuild } from './pages/serve-build';
import { waitForEpoch } from './pages/wait-for-epoch';

const PORT = 4182;
const EPOCHS = 50;
const EVERY = 5;
const LESSON = `learn/computer-vision/learning-rate-selection/experiment?preset=quick&rate=0.001&epochs=${EPOCHS + 1}&seed=1`;

const projectRoot = path.resolve(import.meta.dirname, '..');
if (!existsSync(path.join(projectRoot, '.next', 'BUILD_ID'))) {
  throw new Error('There is no build to measure. Run npm run build first.');
}
const { origin, stop } = await serveBuild(projectRoot, PORT);
const browser = await launchChromium();
try {
  const context = await browser.newContext();
  await context.addInitScript(() => window.sessionStorage.setItem('tenfold-predict', 'skip'));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/${LESSON}`);
  await page.getByRole('button', { name: 'Start training' }).click({ timeout: 60_000 });
  console.log('epoch   heap of the page   process');
  for (let epoch = EVERY; epoch <= EPOCHS; epoch += EVERY) {
    await waitForEpoch(page, epoch);
    const heap = await measureHeap(session);
    const resident = await readRendererMemory(browser);
    console.log(
      `${String(epoch).padStart(5)}   ${heap.toFixed(1).padStart(16)}   ${resident?.toFixed(0).padStart(7) ?? 'unknown'}`,
    );
  }
} finally {
  await browser.close();
  stop();
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
