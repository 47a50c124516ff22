import { expect, test } from 'vitest';
import { readTableNumber } from './table-number';

test.each([
  ['70.1 %', 70.1],
  ['70.1\u00a0%', 70.1],
  ['1.067', 1.067],
  ['12,500', 12500],
  ['−0.3', -0.3],
  ['1e-3', 0.001],
  ['–', null],
  ['', null],
  ['12 epochs', 'not a number'],
  ['1,5', 'not a number'],
  ['%', null],
] as const)('reads "%s" as %s', (cell, expected) => {
  expect(readTableNumber(cell)).toBe(expected);
});
