import { expect, test } from 'vitest';
import { aReferenceRun } from '@/lib/core/experiment/experiment.fixture';
import { aRecord, HOSTILE_TEXT } from './fixtures/run-records';
import { writeRunFile } from './write-run-file';
import { runFileSchema } from './write-run-json';

test('gives the run back as it was', () => {
  const record = aRecord({
    runId: HOSTILE_TEXT,
    config: { schedule: { kind: 'exponential', factor: 0.5 } },
  });
  const file = runFileSchema.parse(JSON.parse(writeRunFile('json', record).text));
  expect(file.run).toEqual(record.run);
  expect(file.recordedAt).toBe('2026-01-02T03:04:05.000Z');
  expect(file.about).toContain('Ended: 2026-01-02 03:04 UTC, finished after 5 epochs');
});

test('takes a reference run, and leaves out what no run has', () => {
  const run = aReferenceRun();
  const { text } = writeRunFile('json', { run, recordedAt: run.recordedAt });
  expect(Object.keys(runFileSchema.parse(JSON.parse(text)).run)).toEqual([
    'runId',
    'config',
    'engine',
    'datasetHash',
    'epochs',
    'outcome',
  ]);
});
