/**
 * What the compiler hands to whoever runs the network: the module's bytes, the plan of its memory
 * and the order of its work. All of it is plain data and passes through `postMessage`.
 */

/**
 * Tasks 0 … tasks − 1 of a phase are independent: any thread may run any of them in any order. The
 * next phase begins when all are done. How the work is cut depends on the network and the batch
 * size alone, so the results do not depend on the number of threads.
 */
export interface Phase {
  /** For messages and measurements. */
  name: string;
  /** The exported function; it takes the task's number. */
  exportName: string;
  tasks: number;
  /** Multiplications and additions of the textbook formula, in all tasks together; where it is known. */
  flops?: number;
}

/** Bytes `offset` … `offset + bytes` of the memory. */
export interface Region {
  name: string;
  offset: number;
  bytes: number;
}

/** One axis of an array as it lies in memory. */
export interface Axis {
  /** Entries of the tfjs tensor along this axis. */
  size: number;
  /** Floats from one entry to the next in memory. */
  stride: number;
}

/** Where a tensor of tfjs's shape lies in memory, float32; what no index reaches is zero. */
export interface StoredTensor {
  /** Byte offset of the first element. */
  offset: number;
  axes: Axis[];
}

export interface StoredParameter {
  /** For example `conv1/kernel`. */
  name: string;
  /** The tfjs shape. */
  shape: number[];
  weights: StoredTensor;
  /** Written by a training step; the mean over the real rows. */
  gradient: StoredTensor;
  /** Adam: first and second; SGD with momentum: its accumulation; SGD without: none. */
  moments: StoredTensor[];
}

export interface NetworkLayout {
  /** [batch, height, width, channels]. */
  images: StoredTensor;
  /** Bytes, [batch]: class indices. */
  labels: number;
  /** int32: real rows, 1 … batch. */
  count: number;
  /** float64 [chunks][2]: sum of the losses and number of correct rows of each chunk. */
  figures: { offset: number; chunks: number };
  /** [batch, classes]. */
  logits: StoredTensor;
  /** float32: the α of the update; Adam's bias correction is part of it. */
  stepSize: number;
  /** int32: number of the step, 1 for the first; dropout draws by it. */
  step: number;
  parameters: StoredParameter[];
}

export interface CompiledNetwork {
  /** A WebAssembly module; it imports `env.memory` and nothing else. */
  bytes: Uint8Array;
  /** Whether that memory is shared between threads. */
  shared: boolean;
  /** Pages of 64 KiB, initial and maximum. */
  memoryPages: number;
  batchSize: number;
  layout: NetworkLayout;
  /** Constant tables that `prepareMemory` writes before the first phase. */
  tables: { offset: number; values: Int32Array }[];
  /** All regions, in order of address; for the guard zones and for messages. */
  regions: Region[];
  /** Bytes of the zone behind each region, 0 without guards. */
  guardBytes: number;
  /** To be run after weights were written from outside, before any other phase. */
  preparePhases: Phase[];
  trainPhases: Phase[];
  /** Forward pass without dropout; figures and logits. */
  evaluatePhases: Phase[];
  /** The same pass as `evaluatePhases`; only the logits are of use. */
  predictPhases: Phase[];
  /** Each layer's forward and backward work by itself, to be timed; empty unless asked for. */
  operations: Phase[];
}

export interface CompileOptions {
  batchSize: number;
  /** `rule`: where the shape says that it pays. */
  winograd?: 'rule' | 'never';
  /** Leaves zones between the regions, for `findDamagedGuards`. */
  guards?: boolean;
  /** For a memory shared between threads. */
  shared?: boolean;
  /** Also exports each layer's work by itself, as `operations`. */
  profile?: boolean;
}
