import { beforeAll, expect, test } from 'vitest';
import { LINE_PLACES, networkOf, type Inspection, type RunConfig } from '@/lib/core/experiment';
import { createRandom } from '@/lib/core/random';
import { createTrainer } from '../create-trainer';
import type { LoadedImages } from '../dataset/dataset';
import { IMAGE_BYTES } from '../dataset/image-format';
import { aConfig, aTrainer } from '../fake-training.fixture';
import { LESSON_NETWORK } from '../lesson-network';
import { openBackend } from '../open-backend';
import { createRunControl } from '../run-control';
import { runTraining, type RunEvent } from '../run-training';
import { createSimdTrainer, type SimdTrainer } from '../simd/create-simd-trainer';
import { hashState } from '../simd/fixtures/hash-state';
import { trainReference } from '../simd/fixtures/train-reference';
import { ADAM, type NetworkSpec } from '@/lib/core/experiment/network/network-spec';
import type { Trainer } from '../trainer';
import { measureLine } from './measure-line';
import { openInspector } from './open-inspector';

/** 80 train in steps of 32, 32 and 16; 20 validate. */
const CONFIG = aConfig({ images: 100, epochs: 3, batchSize: 32, learningRate: 0.003 });

/** Bytes of noise, so that no two images are alike. */
function noisyImages(images: number): LoadedImages {
  const random = createRandom(5);
  const pixels = Uint8Array.from({ length: images * IMAGE_BYTES }, () => random.below(256));
  return {
    images,
    shards: [{ pixels, labels: Uint8Array.from({ length: images }, (_, image) => image % 10) }],
  };
}

const openLesson = (): Promise<Trainer> =>
  createTrainer('simd', {
    network: LESSON_NETWORK,
    ...{ seed: 1, learningRate: 0.003, batchSize: 32, threads: 1 },
  });

const stateOf = (trainer: Trainer) => (trainer as SimdTrainer).state();

/** The trainer with nothing but what training needs, so that it cannot be inspected. */
const closed = (trainer: Trainer): Trainer => ({
  engine: trainer.engine,
  engineNote: null,
  batchSize: trainer.batchSize,
  step: (batch) => trainer.step(batch),
  evaluate: (batch) => trainer.evaluate(batch),
  setLearningRate: (rate) => trainer.setLearningRate(rate),
  state: () => trainer.state(),
  restore: (state) => trainer.restore(state),
  dispose: () => trainer.dispose(),
});

async function train(trainer: Trainer, config: RunConfig = CONFIG): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  let time = 0;
  await runTraining({
    config,
    trainer,
    engine: trainer.engine,
    images: IMAGES,
    control: createRunControl(async () => {}),
    emit: (event) => events.push(event),
    now: () => (time += 1),
  });
  return events;
}

const IMAGES = noisyImages(CONFIG.images);
let inspected: RunEvent[];
let inspections: Inspection[];
let inspectedState: ReturnType<typeof stateOf>;
let plain: RunEvent[];
let plainState: ReturnType<typeof stateOf>;

beforeAll(async () => {
  const watched = await openLesson();
  inspected = await train(watched);
  inspections = inspected.flatMap((event) => (event.type === 'inspected' ? event.inspection : []));
  inspectedState = stateOf(watched);
  const left = await openLesson();
  plain = await train(closed(left));
  plainState = stateOf(left);
});

test('weights, moments and step count are the same to the last bit with and without a look', async () => {
  expect(plain.some(({ type }) => type === 'inspected')).toBe(false);
  expect(inspections).toHaveLength(3);
  expect(inspectedState.step).toBe(9);
  expect(plainState.step).toBe(9);
  expect(await hashState(inspectedState)).toBe(await hashState(plainState));
});

test('the figures of the epochs are the same with and without a look', () => {
  const figuresOf = (events: RunEvent[]) =>
    events.flatMap((event) => (event.type === 'epoch' ? [{ ...event.figures, elapsedMs: 0 }] : []));
  expect(figuresOf(inspected)).toEqual(figuresOf(plain));
});

test('each look follows the figures of its epoch', () => {
  const types = inspected.map(({ type }) => type).filter((type) => !/step|valid/.test(type));
  expect(types).toEqual([
    ...['epoch', 'inspected', 'epoch', 'inspected', 'epoch', 'inspected'],
    'finished',
  ]);
});

test('the confusion matrix holds every validation image, and the right ones make the accuracy', () => {
  const accuracies = inspected.flatMap((event) =>
    event.type === 'epoch' ? [event.figures.valAccuracy] : [],
  );
  inspections.forEach(({ confusion, mistakes }, place) => {
    const sum = confusion.reduce((total, count) => total + count, 0);
    let right = 0;
    for (let label = 0; label < 10; label++) right += confusion[label * 11]!;
    expect(sum).toBe(20);
    expect(right / 20).toBeCloseTo(accuracies[place]!, 12);
    expect(mistakes).toHaveLength(8);
    expect(mistakes.every(({ truth, guess }) => truth !== guess)).toBe(true);
  });
});

test('the sample is the first sixteen validation images, and a picture travels once', () => {
  for (const { sample } of inspections) {
    expect(sample.map(({ image }) => image)).toEqual(
      Array.from({ length: 16 }, (_, place) => 80 + place),
    );
    expect(sample.every(({ image, truth }) => truth === image % 10)).toBe(true);
  }
  const pictures = inspected.flatMap((event) => (event.type === 'inspected' ? event.pictures : []));
  const numbers = pictures.flatMap(({ images }) => [...images]);
  expect(new Set(numbers).size).toBe(numbers.length);
  const shown = inspections.flatMap(({ sample, mistakes }) => [...sample, ...mistakes]);
  expect(new Set(numbers)).toEqual(new Set(shown.map(({ image }) => image)));
  const { images, pixels } = pictures[0]!;
  expect(images[0]).toBe(80);
  expect(pixels.slice(0, 12)).toEqual(
    IMAGES.shards[0]!.pixels.slice(80 * IMAGE_BYTES, 80 * IMAGE_BYTES + 12),
  );
});

test('filters are the kernel of the first convolution, updates are of each kernel', () => {
  const { filters, updates, line } = inspections[2]!;
  expect(filters).toEqual({ shape: [3, 3, 3, 32], values: inspectedState.weights[0] });
  expect(updates.map(({ layer }) => layer)).toEqual([
    ...['conv1', 'conv2', 'conv3'],
    ...['dense1', 'dense2'],
  ]);
  const norm = Math.sqrt(inspectedState.weights[0]!.reduce((sum, weight) => sum + weight ** 2, 0));
  expect(updates[0]!.weightNorm / norm).toBeCloseTo(1, 1);
  expect(line.images).toBe(16);
});

test('a network that begins otherwise has no filters to show, and updates by its own names', async () => {
  const config: RunConfig = {
    ...CONFIG,
    epochs: 1,
    network: [{ averagePooling2d: 4 }, { conv2d: 8 }, 'globalAveragePooling2d', { dense: 10 }],
    optimizer: 'sgd',
  };
  const { seed, learningRate, batchSize } = config;
  const trainer = await createTrainer('simd', {
    network: networkOf(config),
    ...{ seed, learningRate, batchSize, threads: 1 },
  });
  const [looked] = (await train(trainer, config)).flatMap((event) =>
    event.type === 'inspected' ? event.inspection : [],
  );
  expect(looked!.filters).toBeNull();
  expect(looked!.updates.map(({ layer }) => layer)).toEqual(['conv1', 'dense1']);
  trainer.dispose();
});

test('a trainer that shows nothing of its weights is not inspected', () => {
  const { layers } = LESSON_NETWORK;
  const inputs = { layers, images: IMAGES, validationOrder: Uint32Array.of(80), now: () => 0 };
  expect(openInspector({ ...inputs, trainer: aTrainer() })).toBeNull();
});

/** Small enough for tfjs's cpu backend. */
const NETWORK: NetworkSpec = {
  input: [6, 6, 3],
  layers: [
    {
      kind: 'conv2d',
      name: 'conv',
      filters: 4,
      kernel: [3, 3],
      strides: [1, 1],
      padding: 'valid',
      activation: 'relu',
      useBias: true,
    },
    { kind: 'flatten', name: 'flatten' },
    { kind: 'dense', name: 'logits', units: 3, activation: 'linear', useBias: true },
  ],
  optimizer: ADAM,
  seed: 0,
};

function aSmallCase() {
  const random = createRandom(9);
  const noise = (length: number): Float32Array =>
    Float32Array.from({ length }, () => random.below(2 ** 16) / 2 ** 16 - 0.5);
  return {
    spec: NETWORK,
    weights: [3 * 3 * 3 * 4, 4, 4 * 4 * 4 * 3, 3].map(noise),
    batch: {
      images: noise(8 * 6 * 6 * 3),
      labels: Uint8Array.of(0, 1, 2, 0, 1, 2, 0, 0),
      count: 7,
    },
    batchSize: 8,
    learningRate: 0.1,
  };
}

async function aLine() {
  const small = aSmallCase();
  const { batch, weights, batchSize, learningRate } = small;
  const trainer = await createSimdTrainer(NETWORK, weights, { batchSize, learningRate });
  const before = trainer.state();
  const { loss } = await trainer.step(batch);
  const after = trainer.state();
  const line = await measureLine(trainer, { batch, before, after, loss });
  return { small, trainer, before, after, line };
}

test('the losses along a step are those of tfjs with the weights moved by hand', async () => {
  const { small, line } = await aLine();
  await openBackend('cpu');
  const { weights: reached } = trainReference(small, 1);
  expect(line.points.map(({ at }) => at)).toEqual([0, ...LINE_PLACES]);
  for (const { at, loss } of line.points) {
    const weights = small.weights.map((from, place) =>
      from.map((weight, entry) => weight + at * (reached[place]![entry]! - weight)),
    );
    const [expected] = trainReference({ ...small, weights }, 1).losses;
    expect(Math.abs(loss - expected!) / expected!, `at ${at}`).toBeLessThan(1e-4);
  }
});

test('the line leaves the trainer where it was, also after a failure', async () => {
  const { small, trainer, before, after } = await aLine();
  expect(await hashState(trainer.state())).toBe(await hashState(after));
  const failing = {
    restore: trainer.restore,
    evaluate: () => Promise.reject(new Error('no evaluation')),
  };
  const step = { batch: small.batch, before, after, loss: 1 };
  await expect(measureLine(failing, step)).rejects.toThrow('no evaluation');
  expect(await hashState(trainer.state())).toBe(await hashState(after));
  expect(trainer.state().step).toBe(1);
});
