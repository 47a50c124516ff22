import { expect, it } from 'vitest';
import { letterOf, orderChoices } from './choice-order';

const IDS = ['slow', 'steady', 'fast', 'dead'];

it('shows every choice once, in an order that the seed fixes', () => {
  const order = orderChoices(IDS, 5);
  expect([...order].sort()).toEqual(['dead', 'fast', 'slow', 'steady']);
  expect(orderChoices(IDS, 5)).toEqual(order);
});

it('shows another order for some other seed', () => {
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => orderChoices(IDS, seed).join()));
  expect(orders.size).toBeGreaterThan(1);
});

it('letters the choices by their place', () => {
  expect(IDS.map((id) => letterOf(IDS, id))).toEqual(['A', 'B', 'C', 'D']);
  expect(letterOf([...IDS].reverse(), 'slow')).toBe('D');
});

it('has no letter for a choice that is not shown', () => {
  expect(() => letterOf(IDS, 'purple')).toThrow(
    'choice "purple" is not among slow, steady, fast, dead',
  );
});
