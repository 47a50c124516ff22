import { expect, test } from 'vitest';
import { packBytes, packFloats, unpackBytes, unpackFloats } from './pack-numbers';

test('bytes come back within half a step', () => {
  const values = [0, 0.1, 0.5, 2.55, 1.234];
  const packed = packBytes(values);
  expect([packed.min, packed.max]).toEqual([0, 2.55]);
  const back = [...unpackBytes(packed)];
  back.forEach((value, at) => expect(Math.abs(value - values[at]!)).toBeLessThanOrEqual(0.005001));
});

test('equal numbers need no scale', () => {
  expect([...unpackBytes(packBytes([3, 3]))]).toEqual([3, 3]);
});

test('floats come back bit for bit, and lie in the file as IEEE 754, little-endian', () => {
  const values = Float32Array.of(1, -0.1, 3e-30);
  expect(unpackFloats(packFloats(values))).toEqual(values);
  expect(packFloats(Float32Array.of(1))).toBe('AACAPw==');
});
