import { expect, test } from 'vitest';
import { readUnicodeRange } from './read-unicode-range';

test('reads single code points and ranges, both ends included', () => {
  expect(readUnicodeRange('U+20-22,U+A0')).toEqual([0x20, 0x21, 0x22, 0xa0]);
});

test.each(['', '20-7E', 'U+20 - 7E', 'U+4??', 'U+20,'])('refuses "%s"', (range) => {
  expect(() => readUnicodeRange(range)).toThrow('is no part of a unicode-range');
});
