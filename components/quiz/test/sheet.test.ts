import { expect, it } from 'vitest';
import type { TestAttempt } from '@/lib/core/progress';
import { aNumeric, aSingle } from '@/lib/core/quiz/question.fixture';
import { viewOf } from '../question-view.fixture';
import { firstToDo, listOpen, listSheet, nameEntry, nameQuestions } from './sheet';

const QUESTIONS = [
  viewOf({ ...aSingle(['a', 'b'], 'a'), id: 'q1' }).asked,
  viewOf({ ...aNumeric(), id: 'q2' }).asked,
  viewOf({ ...aSingle(['c', 'd'], 'c'), id: 'q3' }).asked,
];

const ATTEMPT: TestAttempt = {
  attemptId: 't1',
  startedAt: '2026-03-01T10:00:00.000Z',
  seed: 7,
  questions: ['q1', 'q2', 'q3'].map((questionId) => ({ questionId, contentHash: 'h' })),
  answers: {
    q1: { choiceIds: ['b'], texts: {}, certainty: 'guess', flagged: true, at: '' },
    q2: { choiceIds: [], texts: { number: 'many' }, certainty: null, flagged: false, at: '' },
  },
  handedInAt: null,
  graded: null,
  turn: 3,
  eventIds: [],
};

const KEPT = ['q1', 'q2', 'q3'];

it('says of each question what it has so far', () => {
  expect(listSheet(ATTEMPT, KEPT, QUESTIONS, null).map(nameEntry)).toEqual([
    'Question 1, answered, flagged',
    'Question 2, not complete',
    'Question 3, not answered',
  ]);
});

it('counts what is being typed before it is stored', () => {
  const answer = {
    response: { chosen: [], texts: { number: '12' } },
    certainty: null,
    flagged: false,
  };
  const sheet = listSheet(ATTEMPT, KEPT, QUESTIONS, { questionId: 'q2', answer });
  expect(nameEntry(sheet[1]!)).toBe('Question 2, answered');
});

it('numbers what is left after a question was dropped', () => {
  const sheet = listSheet(ATTEMPT, ['q1', 'q3'], QUESTIONS, null);
  expect(sheet.map(({ asked, number }) => [asked.id, number])).toEqual([
    ['q1', 1],
    ['q3', 2],
  ]);
});

it('leads back to the first open question, and to the first of all where none is open', () => {
  const sheet = listSheet(ATTEMPT, KEPT, QUESTIONS, null);
  expect(listOpen(sheet).map(({ number }) => number)).toEqual([2, 3]);
  expect(firstToDo(sheet)?.number).toBe(2);
  expect(firstToDo(sheet.slice(0, 1))?.number).toBe(1);
});

it('names one question and several', () => {
  const sheet = listSheet(ATTEMPT, KEPT, QUESTIONS, null);
  expect(nameQuestions(sheet.slice(0, 1))).toBe('Question 1');
  expect(nameQuestions(sheet)).toBe('Questions 1, 2 and 3');
});
