import { expect, test } from 'vitest';
import { keepRecent } from './recent-results';

/** A result tells how often results were made. */
function counting() {
  const recall = keepRecent<number>();
  let made = 0;
  return (key: string, ...parts: unknown[]) => recall(key, parts, () => ++made);
}

const [a, b, c, d] = [{}, {}, {}, {}];

test('makes a result once for the same parts, and anew for others', () => {
  const recall = counting();
  expect([recall('x', a, b), recall('x', a, b)]).toEqual([1, 1]);
  expect([recall('x', b, a), recall('x', a), recall('x', a, b, a)]).toEqual([2, 3, 4]);
});

test('takes equal parts for other ones', () => {
  const recall = counting();
  expect([recall('x', { text: 'same' }), recall('x', { text: 'same' })]).toEqual([1, 2]);
});

test('keeps the results of one key apart from those of another', () => {
  const recall = counting();
  expect([recall('x', a), recall('y', a), recall('x', a)]).toEqual([1, 2, 1]);
});

test('keeps the last three of a key', () => {
  const recall = counting();
  for (const part of [a, b, c, a, d]) recall('x', part);
  // `a` was asked for again, so `b` had to go.
  expect([recall('x', a), recall('x', c), recall('x', d), recall('x', b)]).toEqual([1, 3, 4, 5]);
});
