import { expect, it } from 'vitest';
import { judgePattern } from '@/lib/core/quiz/verdict';
import { aTest, MONDAY } from '@/lib/core/quiz/verdict/verdict.fixture';
import { nameDate } from './name-date';
import { sayCalibration, sayEstimate, sayObjectives } from './say-verdict';

const OBJECTIVES = ['one', 'two', 'three', 'four', 'five'].map((id) => ({
  id,
  text: id,
  short: id,
}));

it('says at once where no objective has enough answers', () => {
  const verdict = judgePattern(aTest('rrrrrrrrrr'), MONDAY);
  expect(sayObjectives(verdict, OBJECTIVES)).toBe(
    'No single objective has enough answers for a verdict yet. A second test asks for more.',
  );
});

it('counts the objectives that have too few answers beside one that is judged', () => {
  const verdict = judgePattern(aTest('rrrrwrrrrw'), MONDAY);
  expect(sayObjectives(verdict, OBJECTIVES)).toBe(
    'Weak: five. Four objectives have too few answers to judge, so there is no verdict on them.',
  );
});

it('reads a bar out with its odds', () => {
  const estimate = { known: 0.82, low: 0.71, high: 0.9, least: 0.52, most: 0.96 };
  expect(sayEstimate({ level: 'strong', estimate, asked: 10, right: 9 })).toBe(
    'About 82\u00a0% known; above 71\u00a0% with odds of four to one, below 90\u00a0% likewise; between 52\u00a0% and 96\u00a0% nine times in ten.',
  );
});

it('calls a comparison of few answers a hint', () => {
  const rows = (answers: number) => [
    { certainty: 'certain' as const, answers, right: answers, promised: 0.95 },
  ];
  expect(sayCalibration({ rows: rows(0), tendency: null })).toBe(
    'You did not say how sure you were of any answer.',
  );
  expect(sayCalibration({ rows: rows(1), tendency: null })).toBe(
    'There are too few answers to compare. With 1 answer this is a hint, not a measurement.',
  );
  expect(sayCalibration({ rows: rows(30), tendency: 'fitting' })).toBe(
    'Your words fit your answers.',
  );
});

it('names a day in the time zone of the reader', () => {
  expect(nameDate('2026-11-30T23:30:00.000Z', 'UTC')).toBe('Monday, 30 November');
  expect(nameDate('2026-11-30T23:30:00.000Z', 'Asia/Tokyo')).toBe('Tuesday, 1 December');
});
