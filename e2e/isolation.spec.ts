/**
 * Threads on the site: its pages are cross-origin isolated, training uses all cores, and where a page
 * is not isolated it trains on one thread to the same figures.
 */
import { cpus } from 'node:os';
import { expect, test, type Page } from '@playwright/test';
import { PAGES, PATTERN } from './pages';
import { skipPredictions } from './skip-predictions';

const LESSON = `${PATTERN}/experiment?preset=tiny&rate=0.001&seed=1`;
const TO_FINISH = { timeout: 180_000 };
/** What training may fetch before its first step, images left out. */
const MOST_BYTES = 220_000;
const THREADS = Math.min(cpus().length, 4);

const startButton = (page: Page) => page.getByRole('button', { name: 'Start training' });
const runsTable = (page: Page) => page.getByRole('table', { name: /^Your runs/ });

/** Runs the tiny preset; what the table says of it. */
async function train(page: Page): Promise<string> {
  await page.goto(LESSON);
  await expect(startButton(page)).toBeEnabled();
  await startButton(page).click();
  await expect(page.getByRole('heading', { name: /^Run 1 is finished$/ })).toBeVisible(TO_FINISH);
  const row = (await runsTable(page)
    .getByRole('row', { name: /0\.001/ })
    .textContent())!;
  // When it was and how long it took are its own.
  return row.replace(/\d\d:\d\d/, '').replace(/[\d.]+ s/, '');
}

test.beforeEach(({ context }) => skipPredictions(context));

test('every page is cross-origin isolated', async ({ page }) => {
  for (const { path } of PAGES) {
    const response = await page.goto(path, { waitUntil: 'commit' });
    expect(response!.headers(), path).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    expect(await page.evaluate(() => globalThis.crossOriginIsolated), path).toBe(true);
  }
});

test('trains on all cores, and on one thread to the same figures', async ({ page, browser }) => {
  test.setTimeout(400_000);
  const figures = await train(page);
  const all = THREADS === 1 ? 'one thread' : `${THREADS} threads`;
  await expect(page.getByText(/^Measured here: .* SIMD, /)).toContainText(`SIMD, ${all}`);

  const context = await browser.newContext();
  await skipPredictions(context);
  const alone = await context.newPage();
  // As a host that leaves the headers out.
  await alone.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['cross-origin-opener-policy'];
    delete headers['cross-origin-embedder-policy'];
    await route.fulfill({ response, headers });
  });
  expect(await train(alone)).toBe(figures);
  await expect(alone.getByText(/^Measured here: .* SIMD, /)).toContainText('SIMD, one thread');
  await alone.getByText('Why this engine').click();
  await expect(alone.getByRole('group', { name: 'Engine' })).toContainText(
    'This page may not share memory between threads, so one is used, with the same results.',
  );
  await context.close();
});

test('uses fewer threads where the learner says so, also after a reload', async ({ page }) => {
  test.skip(THREADS === 1, 'This machine has one core.');
  test.setTimeout(200_000);
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Measure now' }).click();
  const measured = page.getByText(/^Measured here: /);
  await expect(measured).toContainText(`SIMD, ${THREADS} threads`, TO_FINISH);
  await page.getByText('Why this engine').click();
  const threads = page.getByRole('combobox', { name: 'Threads for SIMD' });
  await threads.focus();
  await threads.selectOption('1');
  await expect(measured).toContainText('SIMD, one thread', TO_FINISH);
  await expect(threads).toBeFocused();
  await expect(page.getByRole('radio', { name: /^WebGL/ })).toBeDisabled();
  await page.reload();
  await page.getByRole('button', { name: 'Measure now' }).click();
  await expect(measured).toContainText('SIMD, one thread', TO_FINISH);
});

test('training fetches little before its first step, and nothing of tfjs', async ({ page }) => {
  test.setTimeout(200_000);
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  const fetched: { path: string; bytes: Promise<number> }[] = [];
  page.context().on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dataset/')) return;
    fetched.push({
      path: pathname,
      // What comes out of the cache has a negative size.
      bytes: request.sizes().then(({ responseBodySize }) => Math.max(0, responseBodySize)),
    });
  });
  await startButton(page).click();
  await expect(page.getByRole('heading', { name: /^Run 1 is (training|finished)$/ })).toBeVisible(
    TO_FINISH,
  );
  const sizes = await Promise.all(fetched.map(({ bytes }) => bytes));
  expect(fetched.filter(({ path }) => path.startsWith('/tfjs/'))).toEqual([]);
  expect(fetched.some(({ path }) => path.includes('worker'))).toBe(true);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
});
