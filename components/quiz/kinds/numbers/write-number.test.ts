import { expect, test } from 'vitest';
import { describeTyped, withUnit } from './write-number';

test('a figure comes with its unit and a true minus', () => {
  expect(withUnit('16', 'percentage points')).toBe('16\u00a0percentage points');
  expect(withUnit('-0.5', null)).toBe('−0.5');
});

test('what was typed gets the unit that was left out, and none twice', () => {
  expect(describeTyped(' 70.1 ', '%')).toBe('70.1\u00a0%');
  expect(describeTyped('70.1 %', '%')).toBe('70.1 %');
  expect(describeTyped('2e-3', null)).toBe('2e-3');
  expect(describeTyped('  ', '%')).toBeNull();
});
