/**
 * Going on from a checkpoint gives the same run, to the last bit: on the real training step, through
 * bytes as they lie on disk. `TENFOLD_MOMENTS` chooses how many moments.
 */
import { env } from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import {
  networkOf,
  parseCheckpoint,
  writeCheckpoint,
  type Checkpoint,
  type EpochFigures,
  type RunConfig,
} from '@/lib/core/experiment';
import { createRandom } from '@/lib/core/random';
import { createTrainer } from './create-trainer';
import type { LoadedImages } from './dataset/dataset';
import { IMAGE_BYTES } from './dataset/image-format';
import { aConfig } from './fake-training.fixture';
import { createRunControl } from './run-control';
import { runTraining, type RunEvent } from './run-training';
import { hashState } from './simd/fixtures/hash-state';
import type { Trainer } from './trainer';

const MOMENTS = Number(env.TENFOLD_MOMENTS ?? 5);
const IMAGES = 40;

/** Nothing improves by as much as 10, so the rate falls every second epoch. */
const PLATEAU = {
  kind: 'plateau',
  rule: 'keras',
  monitor: 'valLoss',
  factor: 0.5,
  patience: 2,
  minDelta: 10,
  cooldown: 1,
  minRate: 0,
} as const;
const CONFIG = aConfig({ images: IMAGES, epochs: 20, batchSize: 8, schedule: PLATEAU });
const STEPS_PER_EPOCH = 4;

const images = noisyImages();
let whole: Ended;

beforeAll(async () => {
  whole = await trainOn(CONFIG);
});

test('10 epochs and 10 more are the 20 of one run, bit for bit, with a plateau schedule', async () => {
  const half = await trainOn(CONFIG, { cutAt: { epoch: 11, step: 0 } });
  expect(half.figures).toHaveLength(10);
  const rest = await trainOn(CONFIG, { from: half.checkpoint! });
  expect([...half.figures, ...rest.figures]).toEqual(whole.figures);
  expect(rest.hash).toBe(whole.hash);
  expect(new Set(whole.figures.map(({ learningRate }) => learningRate)).size).toBeGreaterThan(3);
});

test(`cut at ${MOMENTS} random moments, each time the rest is the same`, async () => {
  const random = createRandom(20);
  for (let moment = 0; moment < MOMENTS; moment++) {
    const cutAt = { epoch: 1 + random.below(20), step: random.below(STEPS_PER_EPOCH) };
    const name = `epoch ${cutAt.epoch}, step ${cutAt.step}`;
    const before = await trainOn(CONFIG, { cutAt });
    const after = await trainOn(CONFIG, { from: before.checkpoint! });
    expect([...before.figures, ...after.figures], name).toEqual(whole.figures);
    expect(after.hash, name).toBe(whole.hash);
  }
});

test('a run that is cut again and again is the same run', async () => {
  const figures: EpochFigures[] = [];
  let from: Checkpoint | undefined;
  for (const cutAt of [
    { epoch: 2, step: 1 },
    { epoch: 2, step: 3 },
    { epoch: 9, step: 2 },
  ]) {
    const part = await trainOn(CONFIG, { cutAt, from });
    figures.push(...part.figures);
    from = part.checkpoint!;
  }
  const last = await trainOn(CONFIG, { from });
  expect([...figures, ...last.figures]).toEqual(whole.figures);
  expect(last.hash).toBe(whole.hash);
});

test('a schedule that changes at every step goes on where it was', async () => {
  const config: RunConfig = {
    ...CONFIG,
    epochs: 3,
    schedule: { kind: 'one-cycle', startFactor: 0.1, endFactor: 0.01, peakAt: 0.4 },
  };
  const uncut = await trainOn(config);
  const before = await trainOn(config, { cutAt: { epoch: 2, step: 3 } });
  const after = await trainOn(config, { from: before.checkpoint! });
  expect([...before.figures, ...after.figures]).toEqual(uncut.figures);
  expect(after.hash).toBe(uncut.hash);
});

test.each(['sgd', { name: 'sgd', momentum: 0.9 }] as const)(
  'a network with dropout goes on with the same masks and accumulations: %o',
  async (optimizer) => {
    const config: RunConfig = {
      ...CONFIG,
      epochs: 3,
      network: [
        { averagePooling2d: 4 },
        { conv2d: 16 },
        { dropout: 0.5 },
        'globalAveragePooling2d',
        { dense: 10 },
      ],
      optimizer,
    };
    const uncut = await trainOn(config);
    const before = await trainOn(config, { cutAt: { epoch: 2, step: 3 } });
    const after = await trainOn(config, { from: before.checkpoint! });
    expect([...before.figures, ...after.figures]).toEqual(uncut.figures);
    expect(after.hash).toBe(uncut.hash);
  },
);

interface Ended {
  /** Without their times. */
  figures: EpochFigures[];
  /** Of weights and moments. */
  hash: string;
  checkpoint: Checkpoint | null;
}

/** Trains until the end, or until the step before which it is cut; then only the checkpoint is left. */
async function trainOn(
  config: RunConfig,
  { cutAt, from }: { cutAt?: { epoch: number; step: number }; from?: Checkpoint } = {},
): Promise<Ended> {
  const { seed, learningRate, batchSize } = config;
  const network = networkOf(config);
  const options = { network, seed, learningRate, batchSize, threads: 1 };
  const trainer = await createTrainer('simd', options);
  if (from) await trainer.restore(from.state);
  const figures: EpochFigures[] = [];
  let checkpoint: Checkpoint | null = null;
  let stepsUntilCut = Number.POSITIVE_INFINITY;
  if (cutAt) {
    const at = from?.place ?? { epoch: 1, step: 0 };
    stepsUntilCut = (cutAt.epoch - at.epoch) * STEPS_PER_EPOCH + cutAt.step - at.step;
  }
  const control = createRunControl(async () => {
    // A pause keeps a checkpoint. The end of an epoch keeps one by itself.
    if (stepsUntilCut === 0 && cutAt!.step > 0) control.pause();
  });
  const counted: Trainer = {
    ...trainer,
    step(batch) {
      stepsUntilCut--;
      return trainer.step(batch);
    },
  };
  await runTraining({
    config,
    trainer: counted,
    engine: trainer.engine,
    images,
    control,
    emit: (event: RunEvent) => {
      if (event.type === 'epoch') figures.push({ ...event.figures, elapsedMs: 0 });
    },
    now: () => 0,
    from: from?.place,
    keeper: {
      settle: async () => {},
      async keep(place) {
        if (place.epoch !== cutAt?.epoch || place.step !== cutAt.step) return;
        checkpoint = throughBytes({
          runId: 'a',
          config,
          engine: trainer.engine,
          engineChanges: [],
          datasetHash: 'abc',
          network: 'lesson',
          epochs: [...(from?.epochs ?? []), ...figures],
          place,
          savedAt: '2026-01-02T03:04:05.000Z',
          state: await trainer.state(),
        });
        // Stands for the crash.
        control.stop();
      },
    },
  });
  const hash = await hashState(await trainer.state());
  trainer.dispose();
  return { figures, hash, checkpoint };
}

function throughBytes(checkpoint: Checkpoint): Checkpoint {
  const parsed = parseCheckpoint(writeCheckpoint(checkpoint));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function noisyImages(): LoadedImages {
  const random = createRandom(1);
  const pixels = Uint8Array.from({ length: IMAGES * IMAGE_BYTES }, () => random.below(256));
  const labels = Uint8Array.from({ length: IMAGES }, () => random.below(10));
  return { images: IMAGES, shards: [{ pixels, labels }] };
}
