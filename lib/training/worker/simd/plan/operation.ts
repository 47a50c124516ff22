/**
 * One layer's work in a pass, as calls of kernels; and the buffers that it reads and writes.
 * How operations are joined to loops over images is decided in write-program.ts.
 */
import type { Expr, Int } from '../assembler/expression';
import type { FunctionBuilder } from '../assembler/function-builder';

/** Activations: every image of the batch has its place. */
export interface BatchBuffer {
  kind: 'batch';
  address: number;
  imageBytes: number;
}

/** Gradients and work space: each task has its own. */
export interface TaskBuffer {
  kind: 'task';
  name: string;
  imageBytes: number;
  /** Work space holds nothing from one operation to the next. */
  isWorkSpace: boolean;
}

export type Buffer = BatchBuffer | TaskBuffer;

/** The images of a call. */
export interface Cursor {
  /** Number of the first of them in the batch. */
  readonly first: Expr<'i32'>;
  readonly images: Int;
  /** Address of the first image in a buffer. */
  at(buffer: Buffer): Expr<'i32'>;
  /** Address in the gradient share of the running task. */
  share(offset: number): Expr<'i32'>;
  /** The running task. */
  readonly task: Expr<'i32'>;
}

export interface Operation {
  name: string;
  /** Images a call: a number; all of the task; or whatever its neighbours take. */
  together: number | 'all' | 'any';
  buffers: Buffer[];
  /** Multiplications and additions for an image, by the textbook formula; 0 where memory decides. */
  flops?: number;
  call(f: FunctionBuilder, cursor: Cursor): void;
}
