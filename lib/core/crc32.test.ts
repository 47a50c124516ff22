import { expect, it } from 'vitest';
import { crc32 } from './crc32';

it('gives the check value of the standard', () => {
  expect(crc32('123456789')).toBe('cbf43926');
  expect(crc32('')).toBe('00000000');
});

it('counts bytes, not characters', () => {
  expect(crc32('ü')).toBe('63d969d5');
});

it('tells apart texts that differ in one bit', () => {
  expect(new Set(['a', 'c', 'e', 'q'].map(crc32)).size).toBe(4);
});
