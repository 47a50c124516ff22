import { expect, it } from 'vitest';
import { aSingle, choose, earned, NO_RUN } from '../../question.fixture';
import { single } from './single';

const grade = (...ids: string[]) => single.grade(aSingle(), choose(...ids), NO_RUN);

it('gives the point to the key and none to any other choice', () => {
  expect(['steady', 'slow', 'fast'].map((id) => earned(grade(id)))).toEqual([1, 0, 0]);
});

it('names the misconception of the wrong choice', () => {
  expect(grade('fast')).toEqual({
    kind: 'points',
    earned: 0,
    possible: 1,
    parts: [],
    misconceptions: ['fast-belief'],
  });
});

it('calls it no answer, rather than a wrong one, where nothing is chosen', () => {
  expect(earned(grade())).toBe('incomplete');
});

it('accepts one choice only, even where the key is among several', () => {
  expect(earned(grade('steady', 'slow'))).toBe('too-many');
});

it('does not grade a choice of another question', () => {
  expect(earned(grade('purple'))).toBe('unknown');
  expect(earned(grade('steady', 'purple'))).toBe('unknown');
});

it('is guessed by one in as many choices', () => {
  expect(single.guessChance(aSingle(['a', 'b', 'c', 'd'], 'a'))).toBe(0.25);
});
