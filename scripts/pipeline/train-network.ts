/** Trains the network of an experiment in this Node with the site's own SIMD trainer, on the images of the npm package. */
import os from 'node:os';
import {
  listParameters,
  networkOf,
  type EpochFigures,
  type RunConfig,
} from '@/lib/core/experiment';
import { createRunControl } from '@/lib/training/worker/run-control';
import { runTraining } from '@/lib/training/worker/run-training';
import { IMAGES_PER_SHARD } from '@/lib/training/worker/dataset/image-format';
import type { LoadedImages } from '@/lib/training/worker/dataset/dataset';
import {
  createSimdTrainer,
  type SimdTrainer,
} from '@/lib/training/worker/simd/create-simd-trainer';
import { drawWeights } from '@/lib/training/worker/draw-weights';
import { IMAGE_BYTES } from '@/lib/training/worker/dataset/image-format';
import type { SourceBatch } from '../dataset/read-source';

export interface TrainedNetwork {
  trainer: SimdTrainer;
  images: LoadedImages;
  last: EpochFigures;
  /** For the recording, e.g. `Node 20.20.0, 2 cores`. */
  runtime: string;
}

/** @throws where the run does not finish. */
export async function trainNetwork(
  config: RunConfig,
  batches: readonly SourceBatch[],
  onEpoch: (figures: EpochFigures) => void,
): Promise<TrainedNetwork> {
  const images = takeImages(config.images, batches);
  const { learningRate, batchSize, seed } = config;
  const network = networkOf(config);
  const weights = drawWeights(listParameters(network), seed);
  const trainer = await createSimdTrainer(network, weights, { learningRate, batchSize });
  let last: EpochFigures | null = null;
  const outcome = await runTraining({
    config,
    trainer,
    engine: trainer.engine,
    images,
    control: createRunControl(async () => {}),
    emit(event) {
      if (event.type !== 'epoch') return;
      last = event.figures;
      onEpoch(event.figures);
    },
    now: () => performance.now(),
  });
  if (outcome !== 'finished' || last === null) throw new Error(`The run ended as ${outcome}.`);
  return {
    trainer,
    images,
    last,
    runtime: `Node ${process.versions.node}, ${os.cpus().length} cores`,
  };
}

/** The first training images, in shards as the site loads them. */
function takeImages(count: number, batches: readonly SourceBatch[]): LoadedImages {
  const [first] = batches.filter(({ split }) => split === 'train');
  if (!first || count > first.labels.length) {
    throw new RangeError(`Only the first ${first?.labels.length ?? 0} images are looked at here.`);
  }
  const shards = Array.from({ length: count / IMAGES_PER_SHARD }, (_, shard) => {
    const begin = shard * IMAGES_PER_SHARD;
    const end = begin + IMAGES_PER_SHARD;
    return {
      pixels: first.pixels.slice(begin * IMAGE_BYTES, end * IMAGE_BYTES),
      labels: first.labels.slice(begin, end),
    };
  });
  return { images: count, shards };
}
