import { expect, it } from 'vitest';
import { aNumeric, earned, NO_RUN, typeNumber } from '../../question.fixture';
import type { Gradable } from '../../question';
import { numeric } from './numeric';

const grade = (question: Gradable<'numeric'>, text: string) =>
  numeric.grade(question, typeNumber(text), NO_RUN);
const exactly = (value: number, unit: string | null = null) =>
  aNumeric({ value, tolerance: 0 }, { unit });

it.each([
  ['0.002', 0.002],
  ['0,002', 0.002],
  ['.002', 0.002],
  [',002', 0.002],
  ['2e-3', 0.002],
  ['2E-3', 0.002],
  ['2·10^-3', 0.002],
  ['2 × 10^−3', 0.002],
  ['2 * 10**-3', 0.002],
  ['10^-3', 0.001],
  ['-10^2', -100],
  ['1e-3', 0.001],
  ['1e+3', 1000],
  ['12500', 12500],
  ['12 500', 12500],
  ['12\u202f500', 12500],
  ['12,500', 12500],
  ['12.500', 12.5],
  ["12'500", 12500],
  ['12’500', 12500],
  ['12_500', 12500],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1,125', 1125],
  ['1,125', 1.125],
  ['−3', -3],
  ['- 3', -3],
  ['+3', 3],
  ['  3. ', 3],
])('reads %s as %d', (text, value) => {
  expect(earned(grade(exactly(value), text))).toBe(1);
});

it.each(['abc', '1.2.3', '1,2,3', '12 50', '--3', '.', ',', '1e', '3+4', '16 17', '1e999', 'NaN'])(
  'does not take %s for a number that could be wrong',
  (text) => {
    expect(['not-a-number', 'other-unit']).toContain(earned(grade(exactly(3), text)));
  },
);

it('says that a field is empty rather than wrong', () => {
  expect(earned(grade(exactly(3), ''))).toBe('incomplete');
  expect(earned(grade(exactly(3), '   '))).toBe('incomplete');
});

it.each([
  ['16', '%'],
  ['16 %', '%'],
  ['16%', '%'],
  ['16 percent', '%'],
  ['16 percentage points', 'percentage points'],
  ['16 pp', 'percentage points'],
  ['16 Percentage Point', 'percentage points'],
  ['16 step', 'steps'],
  ['16 s', 'seconds'],
])('takes %s where the unit is %s', (text, unit) => {
  expect(earned(grade(exactly(16, unit), text))).toBe(1);
});

it.each([
  ['16 %', 'percentage points'],
  ['16 %', null],
  ['16 ms', 'seconds'],
  ['16 images', 'steps'],
])('calls %s another unit where the unit is %s', (text, unit) => {
  expect(earned(grade(exactly(16, unit), text))).toBe('other-unit');
});

it('counts both ends of the tolerance in, and nothing beyond', () => {
  const question = aNumeric({ value: 16, tolerance: 0.1 });
  expect(['15.9', '16.1', '16.05'].map((text) => earned(grade(question, text)))).toEqual([1, 1, 1]);
  expect(['15.89', '16.11'].map((text) => earned(grade(question, text)))).toEqual([0, 0]);
});

it('asks for the number itself without a tolerance, small ones too', () => {
  expect(earned(grade(exactly(0.3), '0.3'))).toBe(1);
  expect(earned(grade(exactly(1e-7), '0.0000001'))).toBe(1);
  expect(earned(grade(exactly(1e-7), '0.00000011'))).toBe(0);
  expect(earned(grade(exactly(0), '1e-12'))).toBe(0);
});

it('names the misconception of a foreseen number, and none of an unforeseen one', () => {
  const question = exactly(16);
  const ratio = {
    id: 'ratio',
    value: 81.4,
    tolerance: 0.1,
    correct: false,
    rationale: 'why',
    misconception: 'gap-is-a-ratio',
  };
  const both = { ...question, numbers: [...question.numbers, ratio] };
  expect(grade(both, '81.35')).toMatchObject({ earned: 0, misconceptions: ['gap-is-a-ratio'] });
  expect(grade(both, '80')).toMatchObject({ earned: 0, misconceptions: [] });
});

it('counts a number as right that a wide wrong answer covers too', () => {
  const question = exactly(16);
  const wide = { ...question.numbers[0]!, id: 'wide', tolerance: 5, correct: false };
  expect(earned(grade({ ...question, numbers: [wide, ...question.numbers] }, '16'))).toBe(1);
});
