import { expect, test } from 'vitest';
import type { AnswerFact } from '@/lib/core/progress';
import { listStandings } from './list-standings';
import { aQuestionView } from './question-view.fixture';

function anAnswer(answer: Partial<AnswerFact>): AnswerFact {
  return {
    eventId: 'e1',
    at: '2026-01-01T00:00:00.000Z',
    pattern: 'course/pattern',
    set: 'practice',
    questionId: 'q1',
    contentHash: 'hash',
    choiceIds: ['a'],
    correct: true,
    hintsUsed: 0,
    orderSeed: 1,
    certainty: null,
    ...answer,
  };
}

const questions = [aQuestionView({ id: 'q1' }), aQuestionView({ id: 'q2' })];

test('the latest answer counts, and a question without one is unanswered', () => {
  const standings = listStandings(questions, [
    anAnswer({ choiceIds: ['b'], correct: false }),
    anAnswer({ choiceIds: ['a'], correct: true }),
  ]);
  expect(standings).toEqual([
    { questionId: 'q1', number: 1, outcome: 'right', chosen: 'Text of a', reworded: false },
    { questionId: 'q2', number: 2, outcome: 'unanswered', chosen: null, reworded: false },
  ]);
});

test('an answer to an earlier wording keeps counting and is marked', () => {
  const [standing] = listStandings(questions, [
    anAnswer({ contentHash: 'older', choiceIds: ['removed'], correct: false }),
  ]);
  expect(standing).toMatchObject({ outcome: 'wrong', chosen: null, reworded: true });
});
