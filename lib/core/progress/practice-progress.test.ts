import { expect, it } from 'vitest';
import type { AnswerFact } from './pattern-progress';
import { countPractice } from './practice-progress';

function anAnswer(questionId: string, correct: boolean): AnswerFact {
  return {
    eventId: 'e1',
    at: '2026-03-01T10:00:00.000Z',
    pattern: 'vision/rates',
    set: 'practice',
    questionId,
    contentHash: 'h1',
    choiceIds: ['a'],
    correct,
    hintsUsed: 0,
    orderSeed: 1,
    certainty: null,
  };
}

it('counts each question once, by its latest answer', () => {
  const answers = [
    anAnswer('q1', false),
    anAnswer('q2', true),
    anAnswer('q1', true),
    anAnswer('q2', false),
  ];
  expect(countPractice(['q1', 'q2', 'q3'], answers)).toEqual({ answered: 2, right: 1, total: 3 });
});

it('leaves out answers to questions that no longer exist', () => {
  expect(countPractice(['q1'], [anAnswer('removed', true)])).toEqual({
    answered: 0,
    right: 0,
    total: 1,
  });
});

it('goes on counting the answer to a question that was reworded since', () => {
  const reworded = { ...anAnswer('q1', true), contentHash: 'as it read then' };
  expect(countPractice(['q1'], [reworded])).toEqual({ answered: 1, right: 1, total: 1 });
});
