import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderShown } from './choice-order';
import { letterOf } from './letter-of';

const IDS = ['slow', 'steady', 'fast', 'dead'];
const parts = (ids: readonly string[], pinned: readonly string[] = []) =>
  ids.map((id) => ({ id, pinned: pinned.includes(id) }));

it('shows every choice once, in an order that the seed fixes', () => {
  const order = orderShown(parts(IDS), 5);
  expect([...order].sort()).toEqual(['dead', 'fast', 'slow', 'steady']);
  expect(orderShown(parts(IDS), 5)).toEqual(order);
});

it('shows another order for some other seed', () => {
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => orderShown(parts(IDS), seed).join()));
  expect(orders.size).toBeGreaterThan(1);
});

it('shows the same order whatever order the author wrote', () => {
  expect(orderShown(parts([...IDS].reverse()), 7)).toEqual(orderShown(parts(IDS), 7));
});

it('leaves "all of these" last under every seed', () => {
  for (let seed = 0; seed < 200; seed++) {
    expect(orderShown(parts(['all', ...IDS], ['all']), seed).at(-1)).toBe('all');
  }
});

it('is a permutation for any ids and seed, with the pinned ones behind the others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id: fc.string(), pinned: fc.boolean() }), {
        selector: (part) => part.id,
      }),
      fc.integer(),
      (shown, seed) => {
        const order = orderShown(shown, seed);
        expect([...order].sort()).toEqual(shown.map((part) => part.id).sort());
        const pinned = new Set(shown.filter((part) => part.pinned).map((part) => part.id));
        expect(order.slice(order.length - pinned.size).every((id) => pinned.has(id))).toBe(true);
      },
    ),
  );
});

it('gives each place to each choice about equally often', () => {
  const first = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    const id = orderShown(parts(IDS), seed)[0]!;
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  // 1,000 each is expected; six standard deviations are 164.
  for (const id of IDS) expect(Math.abs(first.get(id)! - 1000)).toBeLessThan(164);
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
