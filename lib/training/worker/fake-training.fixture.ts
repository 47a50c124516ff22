/** Builders for tests of the loop and the session: images that name themselves, a trainer that computes nothing. */
import type { RunConfig } from '@/lib/core/experiment';
import type { LoadedImages } from './dataset/dataset';
import { IMAGE_BYTES, IMAGES_PER_SHARD } from './dataset/image-format';
import type { Batch, BatchFigures, Trainer } from './trainer';

/** Image i is filled with the byte i (up to 255) and has the label i mod 10. */
export function someImages(images: number): LoadedImages {
  const shards = Array.from({ length: Math.ceil(images / IMAGES_PER_SHARD) }, (_, shard) => {
    const first = shard * IMAGES_PER_SHARD;
    const count = Math.min(IMAGES_PER_SHARD, images - first);
    const pixels = new Uint8Array(count * IMAGE_BYTES);
    for (let image = 0; image < count; image++) {
      pixels.fill(Math.min(255, first + image), image * IMAGE_BYTES, (image + 1) * IMAGE_BYTES);
    }
    return { pixels, labels: Uint8Array.from({ length: count }, (_, image) => image % 10) };
  });
  return { images, shards };
}

export function aConfig(changes: Partial<RunConfig> = {}): RunConfig {
  return {
    preset: 'tiny',
    images: 15,
    epochs: 2,
    batchSize: 5,
    optimizer: 'adam',
    learningRate: 0.001,
    schedule: { kind: 'constant' },
    seed: 1,
    ...changes,
  };
}

export interface FakeTrainer extends Trainer {
  /** The numbers of the images of each training step, padding left out. */
  readonly steps: number[][];
  /** The same of each evaluation. */
  readonly evaluations: number[][];
  /** The rates that were set, each with the step (1 for the first of the run) that took it first. */
  readonly rates: { beforeStep: number; rate: number }[];
  readonly isDisposed: boolean;
}

export interface FakeFigures {
  /** Called before each step with its number (1 for the first of the run); may throw, pause, or give figures. */
  onStep?: (step: number, batch: Batch) => Partial<BatchFigures> | void;
  onEvaluate?: (batch: Batch) => Partial<BatchFigures> | void;
}

/** Loss 2 and no image right, unless told otherwise. */
export function aTrainer({ onStep, onEvaluate }: FakeFigures = {}, batchSize = 5): FakeTrainer {
  const steps: number[][] = [];
  const evaluations: number[][] = [];
  const rates: { beforeStep: number; rate: number }[] = [];
  let isDisposed = false;
  return {
    engine: { backend: 'wasm', version: 'fake 1', threads: 1, device: null },
    engineNote: null,
    batchSize,
    steps,
    evaluations,
    rates,
    get isDisposed() {
      return isDisposed;
    },
    async step(batch) {
      const figures = onStep?.(steps.length + 1, batch);
      steps.push(numbersOf(batch));
      return { loss: 2, correct: 0, ...figures };
    },
    async evaluate(batch) {
      evaluations.push(numbersOf(batch));
      return { loss: 2, correct: 0, ...onEvaluate?.(batch) };
    },
    state: () => ({ step: steps.length, weights: [Float32Array.of(steps.length)], moments: [[]] }),
    restore: async () => {},
    setLearningRate: (rate) => void rates.push({ beforeStep: steps.length + 1, rate }),
    dispose() {
      isDisposed = true;
    },
  };
}

function numbersOf(batch: Batch): number[] {
  return Array.from({ length: batch.count }, (_, row) =>
    Math.round(batch.images[row * IMAGE_BYTES]! * 255),
  );
}
