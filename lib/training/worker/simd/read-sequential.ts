/**
 * A tfjs model as data for the compiler. A layer or an option that the compiler does not know is
 * named in the result; what trains such a model is decided elsewhere.
 */
import type { Sequential } from '@tensorflow/tfjs-layers';
import * as z from 'zod';
import type {
  LayerSpec,
  NetworkSpec,
  OptimizerSpec,
} from '@/lib/core/experiment/network/network-spec';

export type ReadResult =
  | { ok: true; spec: NetworkSpec }
  /** `layer` is the layer's name; `reason` a sentence without full stop. */
  | { ok: false; layer: string; reason: string };

export interface ReadOptions {
  optimizer: OptimizerSpec;
  /** For dropout. */
  seed: number;
}

type Layer = Sequential['layers'][number];

const activation = z.enum(['linear', 'relu', 'tanh']);
const pair = z.tuple([z.int().min(1), z.int().min(1)]);
const padding = z.enum(['valid', 'same']);
const channelsLast = z.literal('channelsLast').nullish();
/** The compiled step adds no penalties and keeps no bounds. */
const none = z.null().optional();
const unpunished = {
  kernelRegularizer: none,
  biasRegularizer: none,
  activityRegularizer: none,
  kernelConstraint: none,
  biasConstraint: none,
};

const conv2d = z.object({
  filters: z.int().min(1),
  kernelSize: pair.refine((sides) => sides.every((side) => side <= 7), 'sides of 1 to 7'),
  strides: pair.refine((strides) => strides.every((stride) => stride <= 2), 'strides of 1 or 2'),
  padding,
  activation,
  useBias: z.boolean(),
  dataFormat: channelsLast,
  dilationRate: z.union([z.literal(1), z.tuple([z.literal(1), z.literal(1)])]).nullish(),
  ...unpunished,
});
const pooling = z.object({ poolSize: pair, strides: pair, padding, dataFormat: channelsLast });
const dense = z.object({
  units: z.int().min(1),
  activation,
  useBias: z.boolean(),
  ...unpunished,
});
const dropout = z.object({ rate: z.number().min(0).lt(1), noiseShape: none });

/** The order of the weights in the model is that of the compiled network's parameters. */
export function readSequential(model: Sequential, { optimizer, seed }: ReadOptions): ReadResult {
  const input = z
    .tuple([z.unknown(), z.int().min(1), z.int().min(1), z.int().min(1)])
    .safeParse(model.inputs[0]?.shape);
  if (!input.success) {
    return refuse(model.layers[0], 'the input is not [batch, height, width, channels]');
  }
  const layers: LayerSpec[] = [];
  for (const layer of model.layers) {
    if (!layer.trainable) return refuse(layer, 'its weights are frozen');
    const read = readLayer(layer);
    if (typeof read === 'string') return refuse(layer, read);
    if (read !== null) layers.push(read);
  }
  const [, height, width, channels] = input.data;
  return { ok: true, spec: { input: [height, width, channels], layers, optimizer, seed } };
}

/** @returns a reason where the layer is not known, null where there is nothing to compute. */
function readLayer(layer: Layer): LayerSpec | string | null {
  const { name } = layer;
  const config: unknown = layer.getConfig();
  const kind = layer.getClassName();
  switch (kind) {
    case 'InputLayer':
      return null;
    case 'Conv2D':
      return readWith(conv2d, config, ({ filters, kernelSize, strides, ...options }) => ({
        kind: 'conv2d',
        name,
        filters,
        kernel: kernelSize,
        strides,
        padding: options.padding,
        activation: options.activation,
        useBias: options.useBias,
      }));
    case 'MaxPooling2D':
    case 'AveragePooling2D':
      return readWith(pooling, config, ({ poolSize, strides, padding }) => ({
        kind: kind === 'MaxPooling2D' ? 'maxPooling2d' : 'averagePooling2d',
        name,
        pool: poolSize,
        strides,
        padding,
      }));
    case 'Dense':
      return readWith(dense, config, ({ units, activation, useBias }) => ({
        kind: 'dense',
        name,
        units,
        activation,
        useBias,
      }));
    case 'Dropout':
      return readWith(dropout, config, ({ rate }) => ({ kind: 'dropout', name, rate }));
    case 'Flatten':
      return readWith(z.object({ dataFormat: channelsLast }), config, () => ({
        kind: 'flatten',
        name,
      }));
    case 'GlobalAveragePooling2D':
      return readWith(z.object({ dataFormat: channelsLast }), config, () => ({
        kind: 'globalAveragePooling2d',
        name,
      }));
    default:
      return `${kind} is not a layer that the SIMD step knows`;
  }
}

function readWith<T>(
  schema: z.ZodType<T>,
  config: unknown,
  toSpec: (config: T) => LayerSpec,
): LayerSpec | string {
  const parsed = schema.safeParse(config);
  if (parsed.success) return toSpec(parsed.data);
  const { path, message } = parsed.error.issues[0]!;
  return `its option ${path.join('.')} is not one that the SIMD step knows (${message})`;
}

function refuse(layer: Layer | undefined, reason: string): ReadResult {
  return { ok: false, layer: layer?.name ?? 'input', reason };
}
