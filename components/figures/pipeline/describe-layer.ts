/** What a layer is and does, in words. */
import { formatCount } from '@/components/progress/format-figures';
import type { PipelineLayer, PipelineRecord } from '@/lib/core/figures';

/** One stop of the pipeline: the image itself, then each layer. */
export interface Stop {
  name: string;
  shape: readonly number[];
  /** Null for the image. */
  layer: PipelineLayer | null;
  words: string;
}

export function listStops({ image, layers, filters, classNames }: PipelineRecord): Stop[] {
  const stops: Stop[] = [
    {
      name: 'image',
      shape: image.shape,
      layer: null,
      words: `What goes in: ${writeShape(image.shape)} values, red, green and blue of each pixel, divided by 255. Image ${formatCount(image.index)} of the training set, a validation image of this run; its class is ${classNames[image.label]}.`,
    },
  ];
  for (const layer of layers) {
    const before = stops.at(-1)!.shape;
    const words = sayLayer(layer, before, filters.shape);
    stops.push({ name: layer.name, shape: layer.shape, layer, words });
  }
  return stops;
}

export function writeShape(shape: readonly number[]): string {
  return shape.map(formatCount).join(' × ');
}

function sayLayer(
  { kind, shape, parameters }: PipelineLayer,
  before: readonly number[],
  [height, width]: readonly number[],
): string {
  const learned = parameters > 0 ? ` ${formatCount(parameters)} learned numbers.` : '';
  const channels = shape.at(-1)!;
  switch (kind) {
    case 'conv2d':
      return `${channels} filters of ${height} × ${width} × ${before.at(-1)} slide over the input. Each gives a map that is bright where its pattern is; ReLU sets what is negative to 0. The border of one pixel is lost.${learned}`;
    case 'maxPooling2d':
      return `Of each 2 × 2 values only the largest goes on: maps half as wide and high, so a shift by a pixel matters less. Nothing is learned here.`;
    case 'flatten':
      return `The same ${formatCount(channels)} numbers in one row, pixel by pixel, so that a dense layer can read them. Nothing is computed.`;
    case 'dense':
      return before.length === 1 && channels < 20
        ? `One number a class, a weighted sum of the ${formatCount(before[0]!)} before: the logits, which may be negative.${learned}`
        : `${channels} units, each a weighted sum of all ${formatCount(before.at(-1)!)} numbers before it, through ReLU.${learned}`;
    case 'softmax':
      return 'Each logit becomes e to its power, divided by the sum of all: positive numbers that add up to 1, read as probabilities.';
    default:
      return kind satisfies never;
  }
}
