/**
 * Joins operations to the function that takes a task's images through them. Neighbours that take
 * the same number of images share a loop, so that what one writes is still in the cache when the
 * next one reads it; a buffer that only one loop uses holds one turn of it.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionRef, Local } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32, zeroMemory } from '../assembler/scalar';
import type { Arena } from './arena';
import type { Buffer, Operation, TaskBuffer } from './operation';

export interface Chunks {
  batchSize: number;
  count: number;
}

export interface Pass {
  operations: readonly Operation[];
  /** Whose loop an operation joins that takes any number of images. */
  undecided: 'previous' | 'next';
}

interface Loop {
  together: number | 'all';
  operations: Operation[];
}

interface Place {
  address: number;
  /** Bytes from image to image; 0 where a loop begins anew with each turn. */
  step: number;
}

/** Where task buffers lie, and how far apart those of two tasks are. */
export interface TaskMemory {
  places: Map<TaskBuffer, Place>;
  taskBytes: number;
}

/** Four chunks where each has four images or more. Depends on the batch size alone. */
export function cutBatch(batchSize: number): Chunks {
  return { batchSize, count: Math.max(1, Math.min(4, Math.floor(batchSize / 4))) };
}

export const smallestChunk = ({ batchSize, count }: Chunks) => Math.floor(batchSize / count);
export const largestChunk = ({ batchSize, count }: Chunks) => Math.ceil(batchSize / count);

/** Tasks share regions: the same buffer of all of them lies together, with guards around all. */
export function placeTaskBuffers(
  arena: Arena,
  passes: readonly Pass[],
  chunks: Chunks,
): TaskMemory {
  const sizes = new Map<TaskBuffer, { images: number; loops: Set<Loop> }>();
  for (const loop of passes.flatMap(joinLoops)) {
    const images =
      loop.together === 'all'
        ? largestChunk(chunks)
        : Math.min(loop.together, largestChunk(chunks));
    for (const buffer of loop.operations.flatMap(({ buffers }) => buffers)) {
      if (buffer.kind !== 'task') continue;
      const size = sizes.get(buffer) ?? { images: 0, loops: new Set() };
      sizes.set(buffer, {
        images: Math.max(size.images, images),
        loops: size.loops.add(loop),
      });
    }
  }
  const places = new Map<TaskBuffer, Place>();
  let taskBytes = 0;
  const regions: { buffer: TaskBuffer; bytes: number; step: number }[] = [];
  for (const [buffer, { images, loops }] of sizes) {
    const isShared = loops.size > 1 && !buffer.isWorkSpace;
    const bytes = buffer.imageBytes * (isShared ? largestChunk(chunks) : images);
    regions.push({ buffer, bytes, step: isShared ? buffer.imageBytes : 0 });
  }
  // One stride for all buffers keeps the address arithmetic to one multiplication a task.
  const start = arena.allocate('start of task buffers', 0);
  for (const { buffer, bytes, step } of regions) {
    places.set(buffer, { address: arena.allocate(buffer.name, bytes), step });
  }
  taskBytes = arena.allocate('end of first task', 0) - start;
  for (let task = 1; task < chunks.count; task++) {
    for (const { buffer, bytes } of regions) arena.allocate(`${buffer.name}, task ${task}`, bytes);
    arena.allocate(`end of task ${task}`, 0);
  }
  return { places, taskBytes };
}

export interface ProgramOptions {
  chunks: Chunks;
  memory: TaskMemory;
  /** The gradient shares, set to zero at first; null in a pass without gradients. */
  shares: { address: number; bytes: number } | null;
  /** Leaves out all other operations, and adds to the gradient shares as they are. */
  only?: Operation;
}

/** Function (task). */
export function writeProgram(
  module: ModuleBuilder,
  name: string,
  passes: readonly Pass[],
  { chunks, memory, shares, only }: ProgramOptions,
): FunctionRef {
  const { batchSize, count } = chunks;
  const size = Math.floor(batchSize / count);
  const larger = batchSize % count;

  return module.define(name, 1, (f, task) => {
    // The first `larger` tasks have one image more.
    const begin = f.let(i32.add(i32.mul(task, size), i32.min(task, i32.const(larger))));
    const total = f.let(i32.add(i32.ltS(task, larger), size));
    const taskOffset = f.let(i32.mul(task, memory.taskBytes));
    const share = f.let(i32.mul(task, shares?.bytes ?? 0));
    const index = f.local('i32');
    const images = f.local('i32');
    if (shares !== null && only === undefined) {
      f.do(zeroMemory(i32.add(share, shares.address), shares.bytes));
    }

    const at = (buffer: Buffer, image: Local | null): Expr<'i32'> => {
      if (buffer.kind === 'batch') {
        const number = image === null ? begin : i32.add(begin, image);
        return i32.add(i32.mul(number, buffer.imageBytes), buffer.address);
      }
      const place = memory.places.get(buffer);
      if (place === undefined) throw new Error(`Buffer ${buffer.name} has no place.`);
      const start = i32.add(taskOffset, place.address);
      return image === null || place.step === 0
        ? start
        : i32.add(start, i32.mul(image, place.step));
    };
    const callAll = (loop: Loop, image: Local | null, count: Local | number) => {
      for (const operation of loop.operations) {
        if (only !== undefined && operation !== only) continue;
        operation.call(f, {
          first: image === null ? begin : i32.add(begin, image),
          images: count,
          at: (buffer) => at(buffer, image),
          share: (offset) => i32.add(share, (shares?.address ?? 0) + offset),
          task,
        });
      }
    };

    for (const loop of passes.flatMap(joinLoops)) {
      if (only !== undefined && !loop.operations.includes(only)) continue;
      const { together } = loop;
      if (together === 'all') {
        callAll(loop, null, total);
        continue;
      }
      f.forRange(index, 0, total, together, () => {
        f.set(images, i32.min(i32.sub(total, index), i32.const(together)));
        callAll(loop, index, together === 1 ? 1 : images);
      });
    }
  });
}

function joinLoops({ operations, undecided }: Pass): Loop[] {
  const numbers = operations.map(({ together }) => together);
  const loops: Loop[] = [];
  operations.forEach((operation, index) => {
    const before = numbers.slice(0, index).reverse();
    const behind = numbers.slice(index + 1);
    const neighbours = undecided === 'previous' ? [...before, ...behind] : [...behind, ...before];
    const together = [numbers[index], ...neighbours].find((number) => number !== 'any') ?? 'all';
    const last = loops.at(-1);
    if (last !== undefined && last.together === together) last.operations.push(operation);
    else loops.push({ together, operations: [operation] });
  });
  return loops;
}
