import { expect, it } from 'vitest';
import type { QuestionReport } from '@/lib/core/class-report';
import { writeClassCsv } from './write-class-csv';

const question: QuestionReport = {
  pattern: 'vision/rates',
  set: 'practice',
  questionId: 'q1',
  answers: 3,
  shareRight: 0.5,
  discrimination: null,
  medianMs: 1500,
  responses: [
    { choiceIds: ['a'], texts: {}, count: 2, correct: true },
    { choiceIds: [], texts: { rate: '0,1 "or so"' }, count: 1, correct: false },
  ],
};

const write = (changes: Partial<QuestionReport>) =>
  writeClassCsv({
    questions: [{ ...question, ...changes }],
    objectives: [],
    misconceptions: [],
    learners: [],
  });

it('writes a line a question, with empty cells for what is unknown', () => {
  expect(write({})).toBe(
    'pattern,set,question,answers,right_fraction,point_biserial,median_ms,responses\r\n' +
      'vision/rates,practice,q1,3,0.5,,1500,"2 x a; 1 x 0,1 ""or so"""\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('never lets %s begin a cell', (questionId) => {
  expect(write({ questionId })).toContain(`practice,'${questionId},3`);
});
