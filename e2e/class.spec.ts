/** The class report: files dropped by an instructor, read in the browser alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { LearningEvent } from '../lib/core/progress';
import { writeRecordFile } from '../lib/interchange/record-file/write-record-file';

const PATTERN = 'computer-vision/learning-rate-selection';

function aFile(learner: string, correct: boolean) {
  const event: LearningEvent = {
    id: `${learner}-1`,
    profileId: learner,
    deviceId: learner,
    seq: 1,
    at: '2026-03-02T12:00:00.000Z',
    v: 1,
    type: 'answered',
    payload: {
      pattern: PATTERN,
      set: 'practice',
      questionId: 'what-it-controls',
      contentHash: 'h',
      choiceIds: [correct ? 'step-size' : 'activation'],
      correct,
      misconceptions: [],
      hintsUsed: 0,
      orderSeed: 1,
      certainty: null,
    },
  };
  const text = writeRecordFile([event], {
    exportedAt: '2026-03-03T12:00:00.000Z',
    profiles: [],
    current: learner,
  });
  return {
    name: `${learner}.jsonl`,
    mimeType: 'application/jsonl',
    buffer: Buffer.from(text),
  };
}

test('reports a class from its files, lists the damaged one, and sends nothing', async ({
  page,
}) => {
  await page.goto('/class');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page
    .getByLabel('Choose the exported files of your class')
    .setInputFiles([
      aFile('ada', true),
      aFile('grace', false),
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('not a record') },
    ]);
  await expect(page.getByText('2 files read: 2 learners, 2 first answers.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Not everything could be read' })).toContainText(
    'notes.txt',
  );
  const row = page
    .getByRole('table', { name: 'Questions of the class' })
    .getByRole('row', { name: /Practice/ });
  await expect(row).toContainText('50.0');
  await expect(row).toContainText('1 × step-size (right)');
  await expect(row).toContainText('1 × activation');
  await expect(page.getByRole('table', { name: 'Learners of the class' })).toContainText(
    'grace.jsonl',
  );

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the questions as CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('class-report.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain(`${PATTERN},practice,what-it-controls,2,0.5,`);
  expect(sent).toEqual([]);

  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
});
