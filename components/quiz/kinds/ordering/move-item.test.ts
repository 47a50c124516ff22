import { expect, test } from 'vitest';
import { currentOrder, moveItem } from './move-item';

test('an item moves up and down, and the others keep their order', () => {
  expect(moveItem(['a', 'b', 'c', 'd'], 'c', 0)).toEqual(['c', 'a', 'b', 'd']);
  expect(moveItem(['a', 'b', 'c', 'd'], 'b', 2)).toEqual(['a', 'c', 'b', 'd']);
});

test('no item leaves the list', () => {
  expect(moveItem(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moveItem(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b'], 'stranger', 0)).toEqual(['a', 'b']);
});

test('the learner’s order counts only for the items that are shown', () => {
  expect(currentOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  expect(currentOrder(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
  expect(currentOrder(['a', 'b', 'c'], ['c', 'a', 'a'])).toEqual(['a', 'b', 'c']);
  expect(currentOrder(['a', 'b', 'c'], ['c', 'a', 'removed'])).toEqual(['a', 'b', 'c']);
});
