import { expect, test } from 'vitest';
import type { GradeContext, Gradable } from '@/lib/core/quiz';
import {
  aBlanks,
  aFromRun,
  aMultiple,
  aNumeric,
  anOrdering,
  aSingle,
  earned,
  NO_RUN,
} from '@/lib/core/quiz/question.fixture';
import { RUN } from '@/components/quiz/run.fixture';
import { foreseeAnswers } from './foresee-answers';

/** What is answered and what it earned. */
const foresee = (question: Gradable, context: GradeContext = NO_RUN) =>
  foreseeAnswers(question, context).map(({ label, score }) => `${label} → ${earned(score)}`);

test('a single choice: each choice, the right one first', () => {
  expect(foresee(aSingle())).toEqual(['steady → 1', 'slow → 0', 'fast → 0']);
});

test('several choices: all right ones, each left out, and each wrong one added', () => {
  expect(foresee(aMultiple(['a', 'b', 'c'], ['a', 'b']))).toEqual([
    'all right ones → 1',
    'without a → 0.5',
    'without b → 0.5',
    'with c → 0.5',
  ]);
});

test('one right choice of several: never an empty answer', () => {
  expect(foresee(aMultiple(['a', 'b'], ['a']))).toEqual(['all right ones → 1', 'with b → 0']);
});

test('a number: each one that was foreseen', () => {
  const [key] = aNumeric().numbers;
  const wrong = { ...key!, id: 'share', value: 81.4, correct: false };
  expect(foresee(aNumeric(undefined, { numbers: [wrong, key!] }))).toEqual([
    'key: 16 → 1',
    'share: 81.4 → 0',
  ]);
});

test('an order: as it should be, and each item out of its place', () => {
  expect(foresee(anOrdering(['one', 'two', 'ten']))).toEqual([
    'in order → 1',
    'one misplaced → 0',
    `two misplaced → ${1 / 3}`,
    'ten misplaced → 0',
  ]);
});

test('blanks: all right, then every other text of each blank', () => {
  const question = aBlanks(
    { rate: ['0.01', '1e-2'], call: ['step'] },
    { rate: { quoted: '"0.01"' } },
  );
  expect(foresee(question)).toEqual(['all right → 1', 'rate: "0.01" → 0.5', 'rate: 1e-2 → 1']);
});

test('a figure of a run: each one of a run that is there, and none without', () => {
  const question = aFromRun('last-epoch', 'lowest-val-loss-epoch');
  expect(foresee(question, { run: RUN })).toEqual([
    'last-epoch: 3 → 1',
    'lowest-val-loss-epoch: 2 → 0',
  ]);
  expect(foresee(question)).toEqual([]);
});
