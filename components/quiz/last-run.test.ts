import { expect, test } from 'vitest';
import { findLastRun, runFor, waitsForRun } from './last-run';
import { VIEWS } from './question-view.fixture';
import { LAST_RUN, RUN } from './run.fixture';

const fact = { ...RUN, eventId: 'e', at: '2026-01-02T10:00:00.000Z', test: null };

test('the last run with an epoch is meant, by its number in the experiment', () => {
  const stopped = { ...fact, runId: 'run-3', epochs: [] };
  const found = findLastRun([fact, { ...fact, runId: 'run-2' }, stopped]);
  expect(found).toMatchObject({ number: 2, run: { runId: 'run-2' } });
});

test('runs without an epoch are none', () => {
  expect(findLastRun([])).toBeNull();
  expect(findLastRun([{ ...fact, epochs: [] }])).toBeNull();
});

test('only a question about the learner’s own run waits for one', () => {
  expect(waitsForRun(VIEWS['from-run'].asked, null)).toBe(true);
  expect(waitsForRun(VIEWS['from-run'].asked, LAST_RUN)).toBe(false);
  expect(waitsForRun(VIEWS.numeric.asked, null)).toBe(false);
  expect(runFor(VIEWS.numeric.asked, LAST_RUN)).toBeNull();
  expect(runFor(VIEWS['from-run'].asked, LAST_RUN)).toBe(LAST_RUN);
});
