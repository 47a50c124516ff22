/** Copies tensors between tfjs's order, dense and row by row, and their places in the memory. */
import type { StoredTensor } from './compiled-network';

/** Number of elements. */
export function sizeOf({ axes }: StoredTensor): number {
  return axes.reduce((product, { size }) => product * size, 1);
}

/** @throws where the number of values is not that of the tensor. */
export function writeTensor(buffer: ArrayBufferLike, tensor: StoredTensor, values: Float32Array) {
  if (values.length !== sizeOf(tensor)) {
    throw new RangeError(`Expected ${sizeOf(tensor)} values, got ${values.length}.`);
  }
  const memory = new Float32Array(buffer);
  forEachRun(tensor, (place, index, length) =>
    memory.set(values.subarray(index, index + length), place),
  );
}

export function readTensor(buffer: ArrayBufferLike, tensor: StoredTensor): Float32Array {
  const memory = new Float32Array(buffer);
  const values = new Float32Array(sizeOf(tensor));
  forEachRun(tensor, (place, index, length) =>
    values.set(memory.subarray(place, place + length), index),
  );
  return values;
}

/** Visits the longest pieces that are contiguous on both sides. `place` counts floats. */
function forEachRun(
  { offset, axes }: StoredTensor,
  visit: (place: number, index: number, length: number) => void,
): void {
  let run = 1;
  let inner = axes.length;
  while (inner > 0 && axes[inner - 1]!.stride === run) run *= axes[--inner]!.size;
  const outer = axes.slice(0, inner);
  let index = 0;
  const walk = (axis: number, place: number) => {
    const current = outer[axis];
    if (current === undefined) {
      visit(place, index, run);
      index += run;
      return;
    }
    for (let i = 0; i < current.size; i++) walk(axis + 1, place + i * current.stride);
  };
  walk(0, offset / 4);
}
