import { expect, it } from 'vitest';
import type { AnswerFact } from './pattern-progress';
import { relateAnswers } from './relate-answers';

function anAnswer(questionId: string, contentHash: string): AnswerFact {
  return {
    eventId: `${questionId}-${contentHash}`,
    at: '2026-03-01T10:00:00.000Z',
    pattern: 'vision/rates',
    set: 'practice',
    questionId,
    contentHash,
    choiceIds: ['a'],
    correct: true,
    hintsUsed: 0,
    orderSeed: 1,
    certainty: null,
  };
}

it('says of each answer whether its question reads as it did, was reworded, or is gone', () => {
  const answers = [anAnswer('kept', 'h1'), anAnswer('reworded', 'h1'), anAnswer('gone', 'h1')];
  const questions = [
    { id: 'kept', contentHash: 'h1' },
    { id: 'reworded', contentHash: 'h2' },
  ];
  const related = relateAnswers(answers, questions);
  expect(related.map(({ answer, relation }) => [answer.questionId, relation])).toEqual([
    ['kept', 'current'],
    ['reworded', 'changed since'],
    ['gone', 'removed'],
  ]);
});
