import { expect, test } from 'vitest';
import type { AnswerFact } from '@/lib/core/progress';
import { listStandings } from './list-standings';
import { aQuestionView, VIEWS } from './question-view.fixture';

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
  expect(standings).toMatchObject([
    { questionId: 'q1', number: 1, outcome: 'right', answer: 'Text of a', reworded: false },
    { questionId: 'q2', number: 2, outcome: 'unanswered', answer: null, reworded: false },
  ]);
});

test('an answer to an earlier wording keeps counting and is marked', () => {
  const [standing] = listStandings(questions, [
    anAnswer({ contentHash: 'older', choiceIds: ['removed'], correct: false }),
  ]);
  expect(standing).toMatchObject({ outcome: 'wrong', answer: null, reworded: true });
});

test('an answer to a question that is of another kind now keeps counting', () => {
  const [standing] = listStandings(
    [VIEWS.numeric],
    [anAnswer({ questionId: 'q', choiceIds: ['a'], correct: false })],
  );
  expect(standing).toMatchObject({ outcome: 'wrong', answer: null, reworded: true });
});

test('partial credit is neither right nor wrong, and a typed answer shows as it was typed', () => {
  const [standing] = listStandings(
    [VIEWS.blanks],
    [
      anAnswer({
        questionId: 'q',
        choiceIds: [],
        texts: { call: 'backward', rate: '0.1' },
        correct: false,
        score: { earned: 0.5, possible: 1 },
      }),
    ],
  );
  expect(standing).toMatchObject({ outcome: 'partly', answer: 'backward; 0.1' });
});

test('answers in other sets do not count', () => {
  const [standing] = listStandings(questions, [anAnswer({ set: 'challenge' })]);
  expect(standing?.outcome).toBe('unanswered');
});
