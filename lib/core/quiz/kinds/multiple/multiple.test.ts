import { expect, it } from 'vitest';
import { aMultiple, choose, earned, NO_RUN } from '../../question.fixture';
import { multiple } from './multiple';

// Right: a, b, c. Wrong: d, e.
const grade = (...ids: string[]) => multiple.grade(aMultiple(), choose(...ids), NO_RUN);

it('gives full credit to exactly the right choices, in any order', () => {
  expect(earned(grade('a', 'b', 'c'))).toBe(1);
  expect(earned(grade('c', 'a', 'b'))).toBe(1);
});

it('gives each right choice its share', () => {
  expect(earned(grade('a'))).toBeCloseTo(1 / 3);
  expect(earned(grade('a', 'b'))).toBeCloseTo(2 / 3);
});

it('takes for a wrong choice what a right one earns', () => {
  expect(earned(grade('a', 'b', 'd'))).toBeCloseTo(1 / 3);
  expect(earned(grade('a', 'b', 'c', 'd'))).toBeCloseTo(2 / 3);
});

it('never gives less than nothing', () => {
  expect(earned(grade('a', 'd', 'e'))).toBe(0);
  expect(earned(grade('d', 'e'))).toBe(0);
});

it('says of each choice whether it was rightly chosen or left out', () => {
  expect(grade('a', 'd')).toMatchObject({
    parts: [
      { id: 'a', right: true },
      { id: 'b', right: false },
      { id: 'c', right: false },
      { id: 'd', right: false },
      { id: 'e', right: true },
    ],
    misconceptions: ['d-belief'],
  });
});

it('is no answer without a choice, nor with one of another question', () => {
  expect(earned(grade())).toBe('incomplete');
  expect(earned(grade('a', 'purple'))).toBe('unknown');
});

it('counts a choice once that is given twice', () => {
  expect(earned(grade('a', 'a', 'b', 'c'))).toBe(1);
});

it('is guessed by one in as many sets of choices', () => {
  expect(multiple.guessChance(aMultiple(['a', 'b', 'c', 'd'], ['a']))).toBe(1 / 15);
});

it('leaves a pinned choice last', () => {
  const question = aMultiple(['none', 'a', 'b', 'c'], ['a', 'b'], ['none']);
  expect(multiple.orderParts(question, 3).at(-1)).toBe('none');
});
