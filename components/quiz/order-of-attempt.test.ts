import { expect, test } from 'vitest';
import { drawSeed, orderOf } from './order-of-attempt';
import { VIEWS } from './question-view.fixture';

test('a choice that is pinned stays last in every attempt', () => {
  const { asked } = VIEWS.multiple;
  const orders = Array.from({ length: 40 }, (_, seed) => orderOf(asked, seed));
  expect(new Set(orders.map((order) => order.at(-1)))).toEqual(new Set(['all']));
  expect(new Set(orders.map((order) => order[0]))).toEqual(new Set(['a', 'b', 'c']));
});

test('a question without choices or items has no order', () => {
  expect(orderOf(VIEWS.numeric.asked, 3)).toEqual([]);
  expect(orderOf(VIEWS.blanks.asked, 3)).toEqual([]);
});

test('a drawn seed fits the learning record', () => {
  const seed = drawSeed();
  expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
});
