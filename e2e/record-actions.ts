/** What the specs about the learning record do on the pages, as a learner would. */
import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { PATTERN } from './pages';

/** Words that only the right, and only a wrong choice of the first question has. */
export const FIRST_QUESTION = {
  stem: 'What does the learning rate control?',
  right: 'How fast the model changes',
  wrong: 'activation function',
};

/** The short word in the header, at widths that have room for it. */
export function saveState(page: Page, words: 'Saved on this device' | 'Not saved'): Locator {
  return page.getByRole('banner').getByText(words);
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page, 'Saved on this device')).toBeVisible();
}

export async function openPractice(page: Page): Promise<void> {
  await page.goto(`${PATTERN}/practice`);
  await expectSaved(page);
}

/**
 * Answers the first question of the practice, from wherever the practice stands. The clicks are
 * dispatched: real ones wait for frames, of which a tab in the background gets one a second.
 */
export async function answer(page: Page, how: 'right' | 'wrong' = 'right'): Promise<void> {
  const radio = page.getByRole('radio', { name: FIRST_QUESTION[how] });
  const ways = [
    page.getByRole('button', { name: 'Try again' }),
    page.getByRole('button', { name: 'All again from question 1' }),
  ];
  await expect(ways.reduce((any, way) => any.or(way), radio).first()).toBeVisible();
  for (const way of ways) if (await way.isVisible()) await way.dispatchEvent('click');
  await radio.dispatchEvent('click');
  await expect(radio).toBeChecked();
  await page.getByRole('button', { name: 'Check answer' }).dispatchEvent('click');
  await expect(
    page.getByRole('heading', { name: how === 'right' ? 'Right.' : 'Not right.' }),
  ).toBeVisible();
}

export async function openProgress(page: Page): Promise<void> {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Your record' })).toBeVisible();
}

/** The lines of the table of answers. */
export function answerLines(page: Page): Locator {
  return page
    .getByRole('table', { name: 'Answers to practice questions' })
    .getByRole('row')
    .filter({ hasText: FIRST_QUESTION.stem });
}

export async function exportRecord(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the whole record' }).click(),
  ]);
  return readDownload(download);
}

export async function readDownload(download: Download): Promise<{ name: string; text: string }> {
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}

/** Chooses a file to import. The preview, or the refusal, follows. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Choose an exported file')
    .setInputFiles({ name, mimeType: 'application/jsonl', buffer: Buffer.from(text) });
}

/** The sentence about the last action, and what takes it back. */
export function outcome(page: Page): Locator {
  return page.getByRole('status').filter({ has: page.getByLabel('Close this message') });
}

/** As the progress page sums up what a reset would hide. */
export async function expectAnswersKept(page: Page, count: number): Promise<void> {
  const everything = page
    .getByRole('region', { name: 'Begin again' })
    .getByRole('listitem')
    .filter({ hasText: 'Everything' });
  await expect(everything).toContainText(new RegExp(`\\b${count} answers?\\b`));
}
