import { expect, test } from 'vitest';
import { readTensor, sizeOf, writeTensor } from './stored-tensor';

/** [2, 3] with two floats of filling behind each row, from byte 8. */
const TENSOR = {
  offset: 8,
  axes: [
    { size: 2, stride: 5 },
    { size: 3, stride: 1 },
  ],
};
const VALUES = Float32Array.of(1, 2, 3, 4, 5, 6);

test('values go to their places and leave the filling alone', () => {
  const memory = new Float32Array(12);
  writeTensor(memory.buffer, TENSOR, VALUES);
  expect([...memory]).toEqual([0, 0, 1, 2, 3, 0, 0, 4, 5, 6, 0, 0]);
  expect(readTensor(memory.buffer, TENSOR)).toEqual(VALUES);
  expect(sizeOf(TENSOR)).toBe(6);
});

test('axes without filling between them are one run', () => {
  const memory = new Float32Array(8);
  const plain = {
    offset: 0,
    axes: [
      { size: 2, stride: 3 },
      { size: 3, stride: 1 },
    ],
  };
  writeTensor(memory.buffer, plain, VALUES);
  expect([...memory]).toEqual([1, 2, 3, 4, 5, 6, 0, 0]);
});

test('another number of values is refused', () => {
  expect(() => writeTensor(new ArrayBuffer(64), TENSOR, VALUES.subarray(1))).toThrow(
    'Expected 6 values, got 5.',
  );
});
