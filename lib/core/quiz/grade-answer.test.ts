import { expect, it } from 'vitest';
import { gradeAnswer, type Gradable } from './grade-answer';

const question: Gradable = {
  kind: 'single',
  choices: [
    { id: 'slow', correct: false },
    { id: 'steady', correct: true },
    { id: 'fast', correct: false },
  ],
};

it('gives the point to the correct choice', () => {
  expect(gradeAnswer(question, new Set(['steady']))).toEqual({
    kind: 'points',
    earned: 1,
    possible: 1,
  });
});

it('gives no point to any other choice', () => {
  for (const id of ['slow', 'fast']) {
    expect(gradeAnswer(question, new Set([id]))).toEqual({
      kind: 'points',
      earned: 0,
      possible: 1,
    });
  }
});

it('grades the same in whatever order the choices are shown', () => {
  const reversed = { ...question, choices: [...question.choices].reverse() };
  expect(gradeAnswer(reversed, new Set(['steady']))).toEqual({
    kind: 'points',
    earned: 1,
    possible: 1,
  });
  expect(gradeAnswer(reversed, new Set(['slow']))).toEqual({
    kind: 'points',
    earned: 0,
    possible: 1,
  });
});

it('calls it no answer, rather than a wrong one, where nothing is chosen', () => {
  expect(gradeAnswer(question, new Set())).toEqual({ kind: 'invalid', reason: 'nothing-chosen' });
});

it('accepts one choice only, even where the correct one is among several', () => {
  expect(gradeAnswer(question, new Set(['steady', 'slow']))).toEqual({
    kind: 'invalid',
    reason: 'too-many-chosen',
  });
});

it('does not grade a choice of another question', () => {
  expect(gradeAnswer(question, new Set(['purple']))).toEqual({
    kind: 'invalid',
    reason: 'unknown-choice',
  });
});
