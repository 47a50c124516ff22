/**
 * From layers to shapes: what each layer computes, by which method, and how its input and output
 * lie in memory. A tensor's border is what the layer that reads it wants.
 */
import { IMAGES_TOGETHER, type ConvolutionGeometry } from '../kernels/convolve-input-gradient';
import type { WinogradTiles } from '../kernels/winograd';
import { TILE_OUTPUTS } from '../kernels/winograd-matrices';
import type {
  Activation,
  Conv2dSpec,
  DenseSpec,
  NetworkSpec,
  Padding,
  Pair,
} from '@/lib/core/experiment/network/network-spec';
import { layOut, NO_BORDER, wholePanels, type Border, type TensorLayout } from '../tensor-layout';

interface Ends {
  name: string;
  input: TensorLayout;
  output: TensorLayout;
}

interface WithWeights {
  activation: Activation;
  useBias: boolean;
}

export type PlannedLayer = Ends &
  (
    | ({ kind: 'conv2d'; geometry: ConvolutionGeometry; tiles: WinogradTiles | null } & WithWeights)
    | ({ kind: 'dense' } & WithWeights)
    | { kind: 'pooling'; reduce: 'max' | 'average'; pool: Pair; strides: Pair; padding: Pair }
    | { kind: 'dropout'; rate: number; index: number }
  );

type Shape = readonly [number, number, number];
/** A layer with its shapes, before memory is laid out. */
interface ShapedLayer {
  plan: (input: TensorLayout, output: TensorLayout) => PlannedLayer;
  border: Border;
  output: Shape;
  /** Reads its input float by float, so that pixels need no filling. */
  readsFloats: boolean;
}

/** Least tiles of an image, and least channels on both sides, for which Winograd's convolution pays. */
const LEAST_TILES = 4;
const LEAST_CHANNELS = 16;
/** Rows that a product of transformed tiles should have. */
const TILES_TOGETHER = 32;

/** @throws where a layer does not fit the shape before it; the message names the layer. */
export function planLayers(spec: NetworkSpec, winograd: 'rule' | 'never'): PlannedLayer[] {
  const shaped = shapeLayers(spec, winograd);
  const shapes: Shape[] = [spec.input, ...shaped.map(({ output }) => output)];
  const layouts = shapes.map((shape, index) => {
    const reader = shaped[index];
    const isRaw = index === 0 && reader?.readsFloats;
    return layOut(shape, reader?.border ?? NO_BORDER, isRaw ? shape[2] : undefined);
  });
  return shaped.map(({ plan }, index) => plan(layouts[index]!, layouts[index + 1]!));
}

function shapeLayers({ input, layers }: NetworkSpec, winograd: 'rule' | 'never'): ShapedLayer[] {
  const shaped: ShapedLayer[] = [];
  let shape: Shape = input;
  let isFlat = false;
  layers.forEach((layer, index) => {
    const { name } = layer;
    const demand = (condition: boolean, problem: string) => {
      if (!condition) throw new Error(`Layer ${name} (${layer.kind}): ${problem}`);
    };
    if (layer.kind !== 'flatten' && layer.kind !== 'dense' && layer.kind !== 'dropout') {
      demand(!isFlat, 'expected an image, got a flat input.');
    }
    switch (layer.kind) {
      case 'flatten':
        isFlat = true;
        return;
      case 'dropout':
        shaped.push({
          plan: (from, to) => ({
            kind: 'dropout',
            name,
            input: from,
            output: to,
            rate: layer.rate,
            index,
          }),
          border: NO_BORDER,
          output: shape,
          readsFloats: false,
        });
        return;
      case 'dense':
        demand(isFlat, 'expected a flat input; put a flatten layer before it.');
        shaped.push(shapeDense(layer));
        break;
      case 'globalAveragePooling2d': {
        const pool = [shape[0], shape[1]] as const;
        isFlat = true;
        shaped.push(shapePooling(name, 'average', pool, pool, [0, 0], [1, 1, shape[2]]));
        break;
      }
      case 'maxPooling2d':
      case 'averagePooling2d': {
        const { size, padding } = slide(shape, layer.pool, layer.strides, layer.padding);
        demand(size[0] > 0 && size[1] > 0, `the window does not fit into ${shape.join(' × ')}.`);
        const reduce = layer.kind === 'maxPooling2d' ? 'max' : 'average';
        const output = [...size, shape[2]] as const;
        shaped.push(shapePooling(name, reduce, layer.pool, layer.strides, padding, output));
        break;
      }
      case 'conv2d': {
        const { size } = slide(shape, layer.kernel, layer.strides, layer.padding);
        demand(size[0] > 0 && size[1] > 0, `the kernel does not fit into ${shape.join(' × ')}.`);
        shaped.push(shapeConvolution(layer, shape, winograd === 'rule' && index > 0));
        break;
      }
    }
    shape = shaped.at(-1)!.output;
  });
  return shaped;
}

function shapeDense({ name, units, activation, useBias }: DenseSpec): ShapedLayer {
  return {
    plan: (input, output) => ({ kind: 'dense', name, input, output, activation, useBias }),
    border: NO_BORDER,
    output: [1, 1, units],
    readsFloats: true,
  };
}

function shapePooling(
  name: string,
  reduce: 'max' | 'average',
  pool: Pair,
  strides: Pair,
  padding: Pair,
  output: Shape,
): ShapedLayer {
  return {
    plan: (from, to) => ({
      kind: 'pooling',
      name,
      reduce,
      pool,
      strides,
      padding,
      input: from,
      output: to,
    }),
    border: NO_BORDER,
    output,
    readsFloats: false,
  };
}

function shapeConvolution(layer: Conv2dSpec, shape: Shape, mayTransform: boolean): ShapedLayer {
  const { name, kernel, strides, activation, useBias, filters } = layer;
  const { size, padding } = slide(shape, kernel, strides, layer.padding);
  const tiles = mayTransform ? chooseTiles(layer, shape[2], size) : null;
  const geometry = { kernel, strides, padding };
  return {
    plan: (input, output) => ({
      kind: 'conv2d',
      name,
      input,
      output,
      geometry,
      tiles,
      activation,
      useBias,
    }),
    border: {
      top: padding[0],
      left: padding[1],
      rows: tiles ? TILE_OUTPUTS * tiles.down + 2 : (size[0] - 1) * strides[0] + kernel[0],
      columns: tiles ? TILE_OUTPUTS * tiles.across + 2 : (size[1] - 1) * strides[1] + kernel[1],
    },
    output: [...size, filters],
    readsFloats: true,
  };
}

/** The rule for Winograd's convolution: a fixed one, so that a seed gives one curve everywhere. */
function chooseTiles(
  { kernel, strides, filters }: Conv2dSpec,
  channels: number,
  [height, width]: Pair,
): WinogradTiles | null {
  const fits = kernel.every((side) => side === 3) && strides.every((stride) => stride === 1);
  if (!fits || Math.min(channels, filters) < LEAST_CHANNELS) return null;
  const down = Math.ceil(height / TILE_OUTPUTS);
  const across = Math.ceil(width / TILE_OUTPUTS);
  if (down * across < LEAST_TILES) return null;
  return { down, across, images: Math.ceil(TILES_TOGETHER / (down * across)) };
}

/** Images that the backward pass of a direct convolution takes at once. */
export function imagesTogether(needsInputGradient: boolean): number {
  return needsInputGradient ? IMAGES_TOGETHER : 1;
}

/** Outputs along each axis, and the padding before the first input, as Keras has them. */
function slide(
  [height, width]: Shape,
  window: Pair,
  strides: Pair,
  padding: Padding,
): { size: Pair; padding: Pair } {
  const along = (axis: 0 | 1, inputs: number) => {
    if (padding === 'valid') {
      return { size: Math.floor((inputs - window[axis]) / strides[axis]) + 1, before: 0 };
    }
    const size = Math.ceil(inputs / strides[axis]);
    const total = Math.max(0, (size - 1) * strides[axis] + window[axis] - inputs);
    return { size, before: Math.floor(total / 2) };
  };
  const rows = along(0, height);
  const columns = along(1, width);
  return { size: [rows.size, columns.size], padding: [rows.before, columns.before] };
}

/** The plain layout of the gradient behind a convolution's activation; whole tiles for Winograd. */
export function deltaLayout(output: TensorLayout, tiles: WinogradTiles | null): TensorLayout {
  const border = tiles
    ? { top: 0, left: 0, rows: TILE_OUTPUTS * tiles.down, columns: TILE_OUTPUTS * tiles.across }
    : NO_BORDER;
  return layOut(
    [output.height, output.width, output.channels],
    border,
    wholePanels(output.channels),
  );
}
