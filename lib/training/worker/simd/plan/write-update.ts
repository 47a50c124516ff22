/** The phases that concern weights: the optimizer's step, and packing alone. */
import type { FunctionRef, Local } from '../assembler/function-builder';
import { i32 } from '../assembler/scalar';
import { defineUpdate } from '../kernels/update-weights';
import type { Build } from './build';

/** More than threads in use, so that they share the work evenly. */
export const UPDATE_TASKS = 8;

export interface UpdateMemory {
  shares: { address: number; bytes: number };
  /** Address of α. */
  stepSize: number;
}

/** Functions (task): each takes a part of the inputs of every parameter. */
export function writeUpdate(
  { module, updated, optimizer, chunks }: Build,
  { shares, stepSize }: UpdateMemory,
): { update: FunctionRef; pack: FunctionRef } {
  const steps = updated.map(({ kernel, share, pack }, index) => ({
    inputs: kernel.inputs,
    pack,
    update: defineUpdate(
      module,
      `update ${index}`,
      { ...kernel, shares: shares.address + share },
      { optimizer, chunks: chunks.count, shareBytes: shares.bytes, stepSize },
    ),
  }));
  const cut = (task: Local, inputs: number, next: number) =>
    i32.divU(i32.mul(i32.add(task, next), inputs), UPDATE_TASKS);
  return {
    update: module.define('update', 1, (f, task) => {
      for (const { inputs, pack, update } of steps) {
        const first = f.let(cut(task, inputs, 0));
        const end = f.let(cut(task, inputs, 1));
        f.call(update, first, end);
        if (pack !== null) f.call(pack, first, end);
      }
    }),
    pack: module.define('pack', 1, (f, task) => {
      for (const { inputs, pack } of steps) {
        if (pack !== null) f.call(pack, cut(task, inputs, 0), cut(task, inputs, 1));
      }
    }),
  };
}
