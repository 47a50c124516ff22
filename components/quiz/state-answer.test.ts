import { expect, test } from 'vitest';
import { quizPayloads } from '@/lib/core/progress/quiz-payloads';
import { LAST_RUN } from './run.fixture';
import { stateAnswer, type GivenAnswerFacts } from './state-answer';

const chosen: GivenAnswerFacts = {
  pattern: 'course/pattern',
  set: 'practice',
  asked: { id: 'q', contentHash: 'hash' },
  response: { chosen: ['a', 'c'], texts: {} },
  score: { kind: 'points', earned: 0.5, possible: 1, parts: [], misconceptions: ['belief'] },
  orderSeed: 7,
  hintsUsed: 1,
  certainty: 'certain',
  elapsedMs: 1234.6,
  run: null,
};

test('an answer is kept with its seed, its score, its time and what it shows', () => {
  expect(stateAnswer(chosen)).toEqual({
    type: 'answered',
    payload: {
      pattern: 'course/pattern',
      set: 'practice',
      questionId: 'q',
      contentHash: 'hash',
      orderSeed: 7,
      choiceIds: ['a', 'c'],
      correct: false,
      score: { earned: 0.5, possible: 1 },
      misconceptions: ['belief'],
      hintsUsed: 1,
      certainty: 'certain',
      elapsedMs: 1235,
    },
  });
});

test('typed texts and the run that judged them are kept', () => {
  const { payload } = stateAnswer({
    ...chosen,
    response: { chosen: [], texts: { number: '2' } },
    score: { ...chosen.score, earned: 1 },
    run: LAST_RUN,
  });
  expect(payload).toMatchObject({
    choiceIds: [],
    texts: { number: '2' },
    correct: true,
    runId: 'run-1',
  });
});

test('what is stated is what the record takes', () => {
  const { payload } = stateAnswer({ ...chosen, elapsedMs: -3 });
  expect(quizPayloads.answered.parse(payload)).toEqual(payload);
});
