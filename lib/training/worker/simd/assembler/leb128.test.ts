import { expect, test } from 'vitest';
import { encodeSigned, encodeUnsigned } from './leb128';

test.each([
  [0, [0x00]],
  [127, [0x7f]],
  [128, [0x80, 0x01]],
  [624_485, [0xe5, 0x8e, 0x26]],
  [0xffffffff, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])('writes %i without sign', (value, bytes) => {
  expect(encodeUnsigned(value)).toEqual(bytes);
});

test.each([
  [0, [0x00]],
  [63, [0x3f]],
  [64, [0xc0, 0x00]],
  [-1, [0x7f]],
  [-64, [0x40]],
  [-65, [0xbf, 0x7f]],
  [-123_456, [0xc0, 0xbb, 0x78]],
  [0xffffffff, [0x7f]],
])('writes %i with sign', (value, bytes) => {
  expect(encodeSigned(value)).toEqual(bytes);
});
