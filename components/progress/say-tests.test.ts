import { expect, test } from 'vitest';
import type { TestAttempt, TestResult } from '@/lib/core/progress';
import { sayTests } from './say-tests';

const AT = '2026-11-23T10:00:00.000Z';

function aTest(changes: Partial<TestAttempt> = {}): TestAttempt {
  return {
    attemptId: 't',
    startedAt: AT,
    seed: 1,
    questions: [{ questionId: 'q', contentHash: 'h' }],
    answers: {},
    handedInAt: null,
    graded: null,
    turn: 1,
    eventIds: [],
    ...changes,
  };
}

const graded = {
  handedInAt: AT,
  graded: { at: AT, results: [{ correct: true }, { correct: false }] as TestResult[], dropped: [] },
};

test('says how far an open test is', () => {
  expect(sayTests([aTest(graded), aTest()])).toBe('A test is open: 0 of 1 answered.');
});

test('says that a verdict waits, or how many were right', () => {
  expect(sayTests([aTest(graded), aTest({ handedInAt: AT })])).toBe(
    'Handed in. Your verdict is waiting.',
  );
  expect(sayTests([aTest(graded)])).toBe('1 of 2 right in the last one.');
});
