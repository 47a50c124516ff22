import { expect, it } from 'vitest';
import { randomId } from './random-id';

const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function bytesOf(value: number): Parameters<typeof randomId>[0] {
  return {
    getRandomValues: <T extends ArrayBufferView | null>(array: T): T => {
      if (array instanceof Uint8Array) array.fill(value);
      return array;
    },
  };
}

it('draws a different UUID each time', () => {
  expect(randomId()).toMatch(VERSION_4);
  expect(randomId()).not.toBe(randomId());
});

it('builds a UUID from random bytes where the context is insecure', () => {
  expect(randomId(bytesOf(0x00))).toBe('00000000-0000-4000-8000-000000000000');
  expect(randomId(bytesOf(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
