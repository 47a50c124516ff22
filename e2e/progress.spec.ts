/** The progress page: what it shows, and everything that can be done with the record, each with its way back. */
import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations';
import { LEARNING, aRecordFile } from './record-file.fixture';
import {
  answer,
  answerLines,
  chooseFile,
  expectSaved,
  exportRecord,
  openPractice,
  openProgress,
  outcome,
  readDownload,
} from './record-actions';

const TITLE = 'Learning rate selection';

test('an exported record is the same in another browser', async ({ page, browser }) => {
  await openPractice(page);
  await answer(page, 'wrong');
  await answer(page, 'right');
  await expectSaved(page);
  await openProgress(page);
  await expect(answerLines(page)).toHaveCount(2);
  const file = await exportRecord(page);
  expect(file.name).toMatch(/^tenfold-\d{4}-\d\d-\d\d\.jsonl$/);
  await expect(outcome(page)).toContainText(`went into the file ${file.name}`);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await openProgress(other);
  await expect(other.getByText('Nothing yet.')).toBeVisible();
  await chooseFile(other, file.name, file.text);
  const heading = other.getByRole('heading', { name: `What ${file.name} would bring` });
  await expect(heading).toBeFocused();
  await expect(other.getByText('2 entries are new and would be added.')).toBeVisible();
  await expect(other.getByText('Nothing yet.')).toBeVisible();
  await other.getByRole('button', { name: 'Import the 2 entries' }).click();
  await expect(outcome(other)).toContainText(`2 entries imported from ${file.name}.`);
  await expect(answerLines(other)).toHaveCount(2);
  await expect(answerLines(other).first()).toContainText('Right');
  await expect(answerLines(other).last()).toContainText('Wrong');

  // Once more brings nothing; the first time can be taken back.
  await chooseFile(other, file.name, file.text);
  await expect(other.getByText('Nothing in it is new.')).toBeVisible();
  await other.getByRole('button', { name: 'Close', exact: true }).click();
  await other.getByRole('button', { name: /^Undo: 2 entries imported/ }).click();
  await expect(other.getByText('Nothing yet.')).toBeVisible();
  await elsewhere.close();
});

test('xAPI statements hold the answers', async ({ page }) => {
  await openPractice(page);
  await answer(page);
  await openProgress(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export xAPI statements' }).click(),
  ]);
  const { name, text } = await readDownload(download);
  expect(name).toMatch(/^tenfold-xapi-.*\.json$/);
  const statements: unknown = JSON.parse(text);
  expect(Array.isArray(statements) && statements.length).toBeGreaterThan(0);
  expect(text).toContain('http://adlnet.gov/expapi/verbs/answered');
});

test('a pattern is reset after a question, and the reset is taken back, all by keyboard', async ({
  page,
}) => {
  await openPractice(page);
  await answer(page);
  await openProgress(page);
  const open = page.getByRole('button', { name: `Reset… ${TITLE}` });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Reset ${TITLE}?` });
  await expect(dialog).toContainText('1 answer');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await expect(answerLines(page)).toHaveCount(1);

  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toContainText(`${TITLE} is reset.`);
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  const undo = outcome(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toContainText('is back as it was.');
  await expect(answerLines(page)).toHaveCount(1);

  // It can be done again, and taken back, also after a reload.
  await expectSaved(page);
  await openProgress(page);
  await page.getByRole('button', { name: `Do it again: ${TITLE} reset` }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.getByRole('button', { name: `Undo: ${TITLE} reset` }).click();
  await expect(answerLines(page)).toHaveCount(1);
});

test('learners on one device are kept apart, until one says that both are the same', async ({
  page,
}) => {
  await openPractice(page);
  await answer(page);
  await openProgress(page);
  await page.getByLabel('Your name on this device').fill('Ada');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(outcome(page)).toContainText('You are called Ada');

  await page.getByRole('button', { name: 'Add learner' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Type their name' })).toBeVisible();
  await page.getByLabel('Somebody else learns here too').fill('Ben');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toContainText('Ben is added');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expectSaved(page);

  await openPractice(page);
  await answer(page, 'wrong');
  await openProgress(page);
  await expect(answerLines(page)).toHaveCount(1);
  await expect(answerLines(page)).toContainText('Wrong');

  await page.getByRole('button', { name: 'Those are mine too: Ada' }).click();
  await expect(outcome(page)).toContainText('What Ada did counts for Ben too.');
  await expect(answerLines(page)).toHaveCount(2);
  await expect(outcome(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answerLines(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'Switch to Ada' }).click();
  await expect(outcome(page)).toContainText('It is the turn of Ada now.');
  await expect(answerLines(page)).toHaveCount(1);
  await expect(answerLines(page)).toContainText('Right');
});

test('runs come with their curves, open the lab with their settings, and can be deleted', async ({
  page,
}) => {
  await openProgress(page);
  await chooseFile(page, 'runs.jsonl', aRecordFile(LEARNING));
  await page.getByRole('button', { name: /^Import the/ }).click();
  await expect(outcome(page)).toContainText('imported from runs.jsonl');
  const run = page
    .getByRole('region', { name: TITLE })
    .getByRole('listitem')
    .filter({ hasText: 'Rate 0.003' });
  await expect(run).toContainText('45.0 % of 1,000 validation images');
  await expect(run.getByRole('img', { name: /^Accuracy on validation: from 30\.0/ })).toBeVisible();
  await expect(run.getByRole('link', { name: /Use these settings again/ })).toHaveAttribute(
    'href',
    /\/experiment\?preset=quick&rate=0\.003&batch=64&epochs=2&seed=7$/,
  );
  await run.getByText('The same numbers as a table').click();
  await expect(run.getByRole('row')).toHaveCount(3);

  await run.getByRole('button', { name: /^Delete/ }).click();
  await expect(run).toBeHidden();
  await expect(outcome(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(run).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Runs' })).toBeFocused();
});

test('an answer to a reworded question says so, and one to a removed question stands apart', async ({
  page,
}) => {
  await openProgress(page);
  await chooseFile(page, 'answers.jsonl', aRecordFile(LEARNING));
  await page.getByRole('button', { name: /^Import the/ }).click();
  await expect(answerLines(page)).toContainText('Changed since');
  await expect(answerLines(page)).toContainText('fairly sure');
  const gone = page.getByRole('table', { name: 'Answers to questions that no longer exist' });
  await expect(gone).toContainText('no-such-question');
  await expect(page.getByText('1 of 5 answered, 0 right')).toBeVisible();

  await gone.getByRole('button', { name: /^Delete the answer/ }).click();
  await expect(gone).toBeHidden();
  await expect(outcome(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(gone).toBeVisible();
});

test('the calendar goes by days with the arrow keys and says what was done', async ({ page }) => {
  await openProgress(page);
  await chooseFile(page, 'days.jsonl', aRecordFile(LEARNING));
  await page.getByRole('button', { name: /^Import the/ }).click();
  await expect(outcome(page)).toContainText('imported from days.jsonl');
  const grid = page.getByRole('grid');
  const last = grid.getByRole('button', { name: 'Tuesday 10 March 2026: 1 run' });
  await expect(last).toHaveAttribute('tabindex', '0');
  await last.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  const before = grid.getByRole('button', { name: 'Monday 2 March 2026: 2 answers (0 right)' });
  await expect(before).toBeFocused();
  await expect(page.getByRole('region', { name: 'Monday 2 March 2026' })).toContainText(
    'Answered wrong',
  );
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'April 2026', exact: true })).toBeVisible();
});

test('of a damaged file the good lines are offered, and nothing changes before the learner agrees', async ({
  page,
}) => {
  const [header, first, second = '', ...rest] = aRecordFile(LEARNING).split('\n');
  const damaged = [header, first, second.replace('"seq":2', '"seq":8'), ...rest].join('\n');
  await openProgress(page);
  await chooseFile(page, 'damaged.jsonl', damaged);
  await expect(page.getByText('1 line cannot be used and would be left out:')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lines left out' })).toContainText('Line 3');
  expect(await findViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByLabel('Choose an exported file')).toBeFocused();
  await expect(page.getByText('Nothing yet.')).toBeVisible();

  await chooseFile(page, 'damaged.jsonl', damaged);
  await page.getByRole('button', { name: 'Import the 2 good entries' }).click();
  await expect(outcome(page)).toContainText('2 entries imported');
  await outcome(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('a file of another program is refused with the reason', async ({ page }) => {
  await openProgress(page);
  await chooseFile(page, 'package.json', '{"name":"something else"}');
  const refusal = page.getByRole('status').filter({ hasText: 'package.json was not imported.' });
  await expect(refusal).toContainText('not a record of this site');
  await expect(refusal).toContainText('Your record is unchanged.');
});
