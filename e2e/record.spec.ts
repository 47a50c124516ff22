/**
 * The learning record in a real browser: several tabs, a browser that is killed, storage that is
 * full, and storage that is deleted under the page. Counts: TENFOLD_TAB_ROUNDS, TENFOLD_KILLS.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test';
import { launchOnDisk } from './crashing-browser';
import {
  answer,
  expectAnswersKept,
  expectSaved,
  openPractice,
  openProgress,
  saveState,
} from './record-actions';

const TAB_ROUNDS = readCount('TENFOLD_TAB_ROUNDS', 50);
const KILLS = readCount('TENFOLD_KILLS', 20);

/** For so long Chromium goes by the room that it found last, whatever DevTools says since. */
const QUOTA_CACHE_MS = 31_000;

/** Also where each round is slow. */
const ROUND_MS = 15_000;

test(`two tabs that answer at once ${TAB_ROUNDS} times lose nothing, and a third hears them`, async ({
  context,
}) => {
  test.setTimeout(60_000 + TAB_ROUNDS * ROUND_MS);
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  const watcher = await context.newPage();
  await Promise.all(tabs.map(openPractice));
  await openProgress(watcher);
  for (let round = 1; round <= TAB_ROUNDS; round++) {
    await Promise.all(tabs.map((tab, place) => answer(tab, place === 0 ? 'right' : 'wrong')));
  }
  await Promise.all(tabs.map(expectSaved));
  await expectAnswersKept(watcher, 2 * TAB_ROUNDS);
  for (const tab of tabs) {
    await openProgress(tab);
    await expectAnswersKept(tab, 2 * TAB_ROUNDS);
  }
});

test(`a browser killed right after "saved" has every answer, ${KILLS} times`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + KILLS * ROUND_MS);
  const profile = mkdtempSync(join(tmpdir(), 'tenfold-killed-'));
  try {
    for (let kills = 0; kills <= KILLS; kills++) {
      const { page, kill } = await launchOnDisk(profile);
      try {
        await page.goto(`${baseURL}/progress`);
        await expectSaved(page);
        if (kills > 0) await expectAnswersKept(page, kills);
        if (kills === KILLS) return;
        await page.goto(`${baseURL}/learn/computer-vision/learning-rate-selection/practice`);
        await expectSaved(page);
        await answer(page);
        await expectSaved(page);
      } finally {
        await kill();
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a full disk is told, the learner goes on, and all is saved when there is room', async ({
  context,
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const disk = await context.newCDPSession(await context.newPage());
  await openPractice(page);
  await answer(page);
  await expectSaved(page);

  await setQuota(disk, baseURL!, 1);
  await page.waitForTimeout(QUOTA_CACHE_MS);
  await answer(page, 'wrong');
  await expect(saveState(page, 'Not saved')).toBeVisible();
  const sentence = page.getByRole('status').filter({ hasText: 'no storage left' });
  await expect(sentence).toBeVisible();
  await expect(sentence.getByRole('link', { name: 'Export your record' })).toHaveAttribute(
    'href',
    '/progress#export',
  );
  await answer(page, 'right');
  await expect(saveState(page, 'Not saved')).toBeVisible();

  await setQuota(disk, baseURL!, null);
  await expect(saveState(page, 'Saved on this device')).toBeVisible({ timeout: 45_000 });
  await openProgress(page);
  await expectAnswersKept(page, 3);
});

test('a database deleted by another page is written again from what this tab knows', async ({
  context,
  page,
}) => {
  await openPractice(page);
  await answer(page);
  await expectSaved(page);
  await deleteDatabase(context);
  await answer(page, 'wrong');
  await expectSaved(page);
  await page.close();

  const later = await context.newPage();
  await openProgress(later);
  await expectAnswersKept(later, 2);
});

/** Chromium forgets a question that was asked while it dropped a database: null, then. */
function countDatabases(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const count = indexedDB.databases().then(({ length }) => length);
    const patience = new Promise<null>((resolve) => setTimeout(resolve, 1_000, null));
    return Promise.race([count, patience]);
  });
}

test('a database that the browser drops under the page is written again', async ({
  context,
  page,
  baseURL,
}) => {
  const disk = await context.newCDPSession(await context.newPage());
  await openPractice(page);
  await answer(page);
  await expectSaved(page);
  await disk.send('Storage.clearDataForOrigin', { origin: baseURL!, storageTypes: 'indexeddb' });
  await expect.poll(() => countDatabases(page)).toBe(0);
  await answer(page, 'wrong');
  await expectSaved(page);
  await openProgress(page);
  await expectAnswersKept(page, 2);
});

test('the last answers come back after the browser dropped the database between two visits', async ({
  context,
  page,
}) => {
  await openPractice(page);
  await answer(page);
  await answer(page, 'wrong');
  await expectSaved(page);
  await page.goto('about:blank');
  await deleteDatabase(context);
  await openProgress(page);
  await expectAnswersKept(page, 2);
  await expectSaved(page);
});

/** Null lifts the limit. */
async function setQuota(disk: CDPSession, origin: string, bytes: number | null): Promise<void> {
  await disk.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes !== null && { quotaSize: bytes }),
  });
}

/** From a page of the same origin that does not use the record. */
async function deleteDatabase(context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.goto('/icon.svg');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('tenfold');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await other.close();
}

function readCount(name: string, usual: number): number {
  const given = process.env[name];
  if (given === undefined || given === '') return usual;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`${name} is "${given}"; set it to a whole number from 1 on, or unset it.`);
  return count;
}
