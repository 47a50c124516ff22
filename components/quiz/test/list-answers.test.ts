import { expect, it } from 'vitest';
import type { TestResult } from '@/lib/core/progress';
import { aMultiple, aSingle } from '@/lib/core/quiz/question.fixture';
import { viewOf } from '../question-view.fixture';
import { listGiven, toLine } from './list-answers';

const AT = '2026-03-01T10:00:00.000Z';

const SINGLE = viewOf({ ...aSingle(['a', 'b'], 'a'), id: 'one' });
const MULTIPLE = viewOf({ ...aMultiple(['a', 'b', 'c'], ['a', 'b']), id: 'many' });

function aResult(questionId: string, changes: Partial<TestResult> = {}): TestResult {
  return {
    questionId,
    contentHash: 'h',
    orderSeed: 3,
    choiceIds: ['a'],
    kind: 'single',
    difficulty: 'hard',
    objective: 'objective',
    certainty: 'certain',
    answered: true,
    correct: true,
    earned: 1,
    possible: 1,
    guessChance: 0.5,
    misconceptions: [],
    ...changes,
  };
}

function list(results: TestResult[], questions = [SINGLE, MULTIPLE]) {
  return listGiven({ graded: { at: AT, results, dropped: [] } }, questions);
}

it('says how each answer came out, as it was judged', () => {
  const answers = list([
    aResult('one'),
    aResult('many', { correct: false, earned: 0.5 }),
    aResult('one', { correct: false, earned: 0, choiceIds: ['b'] }),
    aResult('many', { correct: false, earned: 0, answered: false, choiceIds: [] }),
  ]);
  expect(answers.map(({ number, outcome }) => [number, outcome])).toEqual([
    [1, 'right'],
    [2, 'partly'],
    [3, 'wrong'],
    [4, 'unanswered'],
  ]);
});

it('shows the answer in the order in which it was given, with the points of each part', () => {
  const [{ shown }] = list([aResult('many', { correct: false, earned: 0.5 })]) as [
    ReturnType<typeof list>[number],
  ];
  expect(shown?.response).toEqual({ chosen: ['a'], texts: {} });
  expect([...(shown?.order ?? [])].sort()).toEqual(['a', 'b', 'c']);
  expect(shown?.score).toMatchObject({ kind: 'points', earned: 0.5, possible: 1 });
});

it('keeps the result of a question that was reworded or removed since, without its text', () => {
  const [reworded, removed] = list([aResult('one', { contentHash: 'old' }), aResult('gone')]);
  for (const answer of [reworded!, removed!]) {
    expect(answer).toMatchObject({ outcome: 'right', shown: null });
    expect(toLine(answer)).toMatchObject({
      objective: { id: 'objective', text: 'objective' },
      answer: null,
      reworded: true,
    });
  }
});

it('gives a line of the set its objective and the answer in words', () => {
  const [answer] = list([aResult('one')]);
  expect(toLine(answer!)).toMatchObject({
    number: 1,
    objective: { text: 'Do it' },
    difficulty: 'hard',
    outcome: 'right',
    reworded: false,
  });
  expect(toLine(answer!).answer).toContain('Text of a');
});
