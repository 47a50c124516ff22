/** What a layer is and does, in words. */
import { formatCount } from '@/components/progress/format-figures';
import {
  networkOf,
  type Activation,
  type Conv2dSpec,
  type LayerSpec,
  type PoolingSpec,
} from '@/lib/core/experiment';
import type { PipelineLayer, PipelineRecord } from '@/lib/core/figures';

/** One stop of the pipeline: the image itself, then each layer. */
export interface Stop {
  name: string;
  shape: readonly number[];
  /** Null for the image. */
  layer: PipelineLayer | null;
  words: string;
}

export function listStops({ image, layers, run, classNames }: PipelineRecord): Stop[] {
  const stops: Stop[] = [
    {
      name: 'image',
      shape: image.shape,
      layer: null,
      words: `What goes in: ${writeShape(image.shape)} values, red, green and blue of each pixel, divided by 255. Image ${formatCount(image.index)} of the training set, a validation image of this run; its class is ${classNames[image.label]}.`,
    },
  ];
  const specs = networkOf(run).layers;
  for (const [place, layer] of layers.entries()) {
    const spec = specs[place];
    const before = stops.at(-1)!.shape;
    const learned =
      layer.parameters > 0 ? ` ${formatCount(layer.parameters)} learned numbers.` : '';
    const words = spec
      ? `${sayLayer(spec, layer.shape, before, place === specs.length - 1)}${learned}`
      : SOFTMAX;
    stops.push({ name: layer.name, shape: layer.shape, layer, words });
  }
  return stops;
}

const SOFTMAX =
  'Each logit becomes e to its power, divided by the sum of all: positive numbers that add up to 1, read as probabilities.';

export function writeShape(shape: readonly number[]): string {
  return shape.map(formatCount).join(' × ');
}

function sayLayer(
  layer: LayerSpec,
  shape: readonly number[],
  before: readonly number[],
  isLast: boolean,
): string {
  const channels = formatCount(shape.at(-1)!);
  switch (layer.kind) {
    case 'conv2d':
      return sayConvolution(layer, before);
    case 'maxPooling2d':
    case 'averagePooling2d':
      return sayPooling(layer);
    case 'dropout':
      return 'Here nothing happens: values are dropped in training only.';
    case 'globalAveragePooling2d':
      return `The mean of each map, ${channels} numbers in all: where a pattern was does not matter any more. Nothing is learned here.`;
    case 'flatten':
      return `The same ${channels} numbers in one row, pixel by pixel, so that a dense layer can read them. Nothing is computed.`;
    case 'dense':
      return isLast
        ? `One number a class, a weighted sum of the ${formatCount(before[0]!)} before: the logits, which may be negative.`
        : `${channels} units, each a weighted sum of all ${formatCount(before.at(-1)!)} numbers before it${THROUGH[layer.activation]}.`;
    default:
      return layer satisfies never;
  }
}

function sayConvolution(
  { filters, kernel, strides, padding, activation }: Conv2dSpec,
  before: readonly number[],
): string {
  const [height, width] = kernel;
  return [
    `${formatCount(filters)} filters of ${height} × ${width} × ${before.at(-1)} slide over the input${strides.some((side) => side > 1) ? `, by ${strides.join(' and ')} pixels at a time` : ''}.`,
    `Each gives a map that is bright where its pattern is${AFTER[activation]}.`,
    padding === 'valid'
      ? sayBorder(Math.max(height, width))
      : 'The border is filled up with zeros.',
  ].join(' ');
}

function sayBorder(side: number): string {
  if (side === 1) return 'Each pixel is looked at by itself.';
  return side === 3
    ? 'The border of one pixel is lost.'
    : `The border is lost, ${side - 1} pixels in all.`;
}

function sayPooling({ kind, pool, strides }: PoolingSpec): string {
  const [height, width] = pool;
  const isHalved = strides.every((side) => side === 2);
  const maps = isHalved ? 'maps half as wide and high' : 'smaller maps';
  const what = kind === 'maxPooling2d' ? 'only the largest goes on' : 'the mean goes on';
  return `Of each ${height} × ${width} values ${what}: ${maps}, so a shift by a pixel matters less. Nothing is learned here.`;
}

const THROUGH: Record<Activation, string> = {
  linear: '',
  relu: ', through ReLU',
  tanh: ', through tanh',
};

const AFTER: Record<Activation, string> = {
  linear: '',
  relu: '; ReLU sets what is negative to 0',
  tanh: '; tanh brings all values between −1 and 1',
};
