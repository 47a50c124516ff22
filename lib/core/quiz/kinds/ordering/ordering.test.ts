import { expect, it } from 'vitest';
import { anOrdering, choose, earned, NO_RUN } from '../../question.fixture';
import { ordering } from './ordering';

const question = anOrdering(['a', 'b', 'c', 'd', 'e']);
const grade = (order: string) => ordering.grade(question, choose(...order), NO_RUN);

function misplaced(order: string): string[] {
  const score = grade(order);
  if (score.kind === 'invalid') throw new Error(score.reason);
  return score.parts.filter((part) => !part.right).map((part) => part.id);
}

it('gives full credit to the right order alone', () => {
  expect(earned(grade('abcde'))).toBe(1);
  expect(misplaced('abcde')).toEqual([]);
});

// Ten pairs; tau = (in order - reversed) / 10.
it('takes two pairs of ten for each pair reversed', () => {
  expect(earned(grade('bacde'))).toBe(0.8);
  expect(earned(grade('cabde'))).toBe(0.6);
  expect(earned(grade('bcdea'))).toBe(0.2);
});

it('gives nothing to the reverse, nor to any order with half of its pairs reversed', () => {
  expect(earned(grade('edcba'))).toBe(0);
  expect(earned(grade('eabdc'))).toBe(0);
});

it('calls only the one item misplaced that was moved far away', () => {
  expect(misplaced('bcdea')).toEqual(['a']);
  expect(misplaced('eabcd')).toEqual(['e']);
});

it('calls both of two exchanged neighbours misplaced', () => {
  expect(misplaced('acbde')).toEqual(['b', 'c']);
});

it('calls everything misplaced in the reverse order', () => {
  expect(misplaced('edcba')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('names the misconceptions of the misplaced items', () => {
  expect(grade('bcdea')).toMatchObject({ misconceptions: ['a-belief'] });
});

it('is no answer with an item missing, twice or of another question', () => {
  expect(earned(grade(''))).toBe('incomplete');
  expect(earned(grade('abcd'))).toBe('incomplete');
  expect(earned(grade('aabcd'))).toBe('too-many');
  expect(earned(grade('abcdea'))).toBe('too-many');
  expect(earned(grade('abcdz'))).toBe('unknown');
});

it('is guessed by one in as many orders', () => {
  expect(ordering.guessChance(anOrdering(['a', 'b', 'c', 'd']))).toBeCloseTo(1 / 24);
});
