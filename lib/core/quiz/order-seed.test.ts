import { expect, it } from 'vitest';
import { firstSeedOf, seedWithin } from './order-seed';

// FNV-1a's published 32-bit values of the empty text and of "a".
it('hashes ids as FNV-1a does', () => {
  expect(firstSeedOf('')).toBe(0x811c9dc5);
  expect(firstSeedOf('a')).toBe(0xe40c292c);
});

it('gives a question another seed in another set', () => {
  expect(seedWithin(1, 'lr')).not.toBe(seedWithin(2, 'lr'));
  expect(seedWithin(1, 'lr')).not.toBe(seedWithin(1, 'batch'));
  expect(seedWithin(1, 'lr')).toBe(seedWithin(1, 'lr'));
});
