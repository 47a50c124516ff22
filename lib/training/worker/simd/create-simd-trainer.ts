/**
 * The trainer on the compiled training step. Who runs its phases, this thread or a pool, comes in
 * as an executor; the results do not depend on it.
 */
import type { TrainerState } from '@/lib/core/experiment';
import type { Batch, BatchFigures, Trainer } from '../trainer';
import { compileNetwork } from './compile-network';
import type { CompiledNetwork, StoredTensor } from './compiled-network';
import { createMemory, findDamagedGuards, prepareMemory } from './instantiate-network';
import type { NetworkSpec, OptimizerSpec } from '@/lib/core/experiment/network/network-spec';
import { executeHere, type PhaseExecutor } from './phase-executor';
import { readTensor, sizeOf, writeTensor } from './stored-tensor';

/** Part of a run's identity; changes when the same seed gives other figures. */
export const SIMD_VERSION = 'simd 1';

export type { TrainerState };

export interface SimdTrainer extends Trainer {
  readonly compiled: CompiledNetwork;
  state(): TrainerState;
  /** Of the last step, in the order of the weights. */
  gradients(): Float32Array[];
  /** Logits [batchSize, classes]; padding rows hold what the padding gives. */
  predict(images: Float32Array): Promise<Float32Array>;
  /** Logits [batchSize, classes] of the last forward pass, whatever it was for. */
  logits(): Float32Array;
}

export interface SimdTrainerOptions {
  learningRate: number;
  batchSize: number;
  winograd?: 'rule' | 'never';
  /** Looks for writes outside the planned memory after every step; slow. */
  guards?: boolean;
  /** For executors with threads. */
  shared?: boolean;
  /** Also exports each layer's work by itself; see `CompiledNetwork.operations`. */
  profile?: boolean;
  createExecutor?: (
    compiled: CompiledNetwork,
    memory: WebAssembly.Memory,
  ) => PhaseExecutor | Promise<PhaseExecutor>;
}

/**
 * @param weights in the order and the shapes of the tfjs model.
 * @throws where the network cannot be compiled, the memory cannot be had, or SIMD is missing.
 */
export async function createSimdTrainer(
  spec: NetworkSpec,
  weights: readonly Float32Array[],
  {
    learningRate,
    batchSize,
    winograd,
    guards,
    shared,
    profile,
    createExecutor = executeHere,
  }: SimdTrainerOptions,
): Promise<SimdTrainer> {
  const compiled = compileNetwork(spec, { batchSize, winograd, guards, shared, profile });
  const memory = createMemory(compiled);
  prepareMemory(compiled, memory);
  const { layout } = compiled;
  const buffer = memory.buffer;
  const words = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
  let rate = learningRate;
  let step = 0;

  writeAll(
    layout.parameters.map((parameter) => parameter.weights),
    weights,
    'weights',
  );
  const executor = await createExecutor(compiled, memory);
  await executor.run(compiled.preparePhases);

  function write({ images, labels, count }: Batch): void {
    const pixels = sizeOf(layout.images);
    if (images.length !== pixels || labels.length !== batchSize) {
      throw new RangeError(
        `Batch: expected ${pixels} image values and ${batchSize} labels, got ${images.length} and ${labels.length}.`,
      );
    }
    if (!Number.isInteger(count) || count < 1 || count > batchSize) {
      throw new RangeError(`Batch: expected a count of 1 to ${batchSize} real rows, got ${count}.`);
    }
    const classes = layout.logits.axes.at(-1)!.size;
    const outside = labels.find((label) => label >= classes);
    if (outside !== undefined) {
      throw new RangeError(`Batch: expected labels 0 to ${classes - 1}, got ${outside}.`);
    }
    writeTensor(buffer, layout.images, images);
    new Uint8Array(buffer).set(labels, layout.labels);
    words[layout.count / 4] = count;
  }

  function readFigures(count: number): BatchFigures {
    checkGuards();
    const { offset, chunks } = layout.figures;
    const figures = new Float64Array(buffer, offset, 2 * chunks);
    let loss = 0;
    let correct = 0;
    for (let chunk = 0; chunk < chunks; chunk++) {
      loss += figures[2 * chunk]!;
      correct += figures[2 * chunk + 1]!;
    }
    return { loss: loss / count, correct };
  }

  function checkGuards(): void {
    const damaged = findDamagedGuards(compiled, memory);
    if (damaged.length > 0) {
      throw new Error(`The training step wrote outside its memory, behind: ${damaged.join('; ')}.`);
    }
  }

  function writeAll(tensors: StoredTensor[], values: readonly Float32Array[], what: string): void {
    const sizes = tensors.map(sizeOf).join(', ');
    const given = values.map(({ length }) => length).join(', ');
    if (sizes !== given) {
      throw new RangeError(`Expected ${what} of ${sizes} values, got ${given}.`);
    }
    tensors.forEach((tensor, index) => writeTensor(buffer, tensor, values[index]!));
  }

  const read = (tensors: StoredTensor[]) => tensors.map((tensor) => readTensor(buffer, tensor));

  return {
    engine: { backend: 'simd', version: SIMD_VERSION, threads: executor.threads, device: null },
    engineNote: null,
    batchSize,
    compiled,
    async step(batch) {
      write(batch);
      step++;
      words[layout.step / 4] = step;
      floats[layout.stepSize / 4] = stepSize(spec.optimizer, rate, step);
      await executor.run(compiled.trainPhases);
      return readFigures(batch.count);
    },
    async evaluate(batch) {
      write(batch);
      await executor.run(compiled.evaluatePhases);
      return readFigures(batch.count);
    },
    async predict(images) {
      write({ images, labels: new Uint8Array(batchSize), count: batchSize });
      await executor.run(compiled.predictPhases);
      return readTensor(buffer, layout.logits);
    },
    setLearningRate(next) {
      rate = next;
    },
    state: () => ({
      step,
      weights: read(layout.parameters.map((parameter) => parameter.weights)),
      moments: layout.parameters.map(({ moments }) => read(moments)),
    }),
    async restore(state) {
      const moments = layout.parameters.flatMap((parameter) => parameter.moments);
      const all = [...layout.parameters.map((parameter) => parameter.weights), ...moments];
      writeAll(all, [...state.weights, ...state.moments.flat()], 'weights and moments');
      step = state.step;
      await executor.run(compiled.preparePhases);
    },
    logits: () => readTensor(buffer, layout.logits),
    gradients: () => read(layout.parameters.map(({ gradient }) => gradient)),
    dispose: () => executor.dispose(),
  };
}

/** α of the update; for Adam with the correction of its moments' bias (see ../adam.ts). */
function stepSize(optimizer: OptimizerSpec, rate: number, step: number): number {
  switch (optimizer.kind) {
    case 'sgd':
      return rate;
    case 'adam': {
      const { beta1, beta2 } = optimizer;
      return (rate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
    }
  }
}
