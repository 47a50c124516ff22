import { expect, it } from 'vitest';
import { createRandom, shuffle } from './random';

function drawn(seed: number, bound: number, count: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.below(bound));
}

it('draws the same sequence from the same seed, from one release to the next', () => {
  expect(drawn(42, 100, 8)).toEqual([23, 91, 34, 57, 9, 45, 94, 97]);
});

it('draws another sequence from another seed', () => {
  expect(drawn(43, 100, 8)).not.toEqual(drawn(42, 100, 8));
});

it('gives each seed and each stream a sequence of its own', () => {
  const sequences = new Set<string>();
  for (let seed = 0; seed < 50; seed++) {
    for (let stream = 0; stream < 50; stream++) {
      const random = createRandom(seed, stream);
      sequences.add([random.below(1e9), random.below(1e9)].join());
    }
  }
  expect(sequences.size).toBe(2_500);
});

it('draws unrelated first numbers from neighbouring seeds', () => {
  const first = [0, 1, 2, 3].map((seed) => drawn(seed, 1_000, 1)[0]!);
  const gaps = first.slice(1).map((draw, place) => Math.abs(draw - first[place]!));
  expect(Math.min(...gaps)).toBeGreaterThan(5);
});

it('draws each number below the bound about equally often', () => {
  const draws = drawn(3, 6, 60_000);
  const counts = [0, 1, 2, 3, 4, 5].map((face) => draws.filter((draw) => draw === face).length);
  expect(counts.reduce((sum, count) => sum + count)).toBe(60_000);
  // Five standard deviations (91) around 10,000.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(455);
});

it('draws only 0 where the bound is 1', () => {
  expect(drawn(1, 1, 3)).toEqual([0, 0, 0]);
});

it('shuffles to an order that the seed fixes, as stored answers rely on', () => {
  expect(shuffle(['a', 'b', 'c', 'd'], 1)).toEqual(['d', 'c', 'b', 'a']);
  expect(shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 7)).toEqual([7, 8, 3, 4, 2, 1, 0, 6, 9, 5]);
});

it('shuffles into every order about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6_000; seed++) {
    const order = shuffle(['a', 'b', 'c'], seed).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(145);
});

it('leaves the array it was given alone', () => {
  const items = Object.freeze(['a', 'b', 'c', 'd']);
  shuffle(items, 1);
  expect(items).toEqual(['a', 'b', 'c', 'd']);
});

it('shuffles nothing and one item', () => {
  expect(shuffle([], 1)).toEqual([]);
  expect(shuffle(['a'], 1)).toEqual(['a']);
});
