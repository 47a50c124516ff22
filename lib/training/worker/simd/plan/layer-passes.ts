/** What a layer contributes to the passes. */
import type { DeltaTarget } from '../kernels/output-delta';
import type { BatchBuffer, Operation, TaskBuffer } from './operation';

export interface LayerBuffers {
  x: BatchBuffer;
  y: BatchBuffer;
  /** Gradients of input and output; dx is null where no layer before has weights. */
  dx: TaskBuffer | null;
  dy: TaskBuffer;
}

export interface LayerPasses {
  forward: Operation;
  /** Layers with weights want the gradient behind their activation, in this form. */
  delta: { buffer: TaskBuffer; target: DeltaTarget; biasShare: number } | null;
  /** Null where the layer has nothing to pass on. */
  backward: Operation | null;
}
