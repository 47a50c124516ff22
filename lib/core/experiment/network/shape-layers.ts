/** The shapes of a network, layer by layer, as Keras has them; with its weights and what they cost. */
import type { Conv2dSpec, LayerSpec, NetworkSpec, Padding, Pair } from './network-spec';

/** Of one image: [height, width, channels], or [numbers] where it is flat. */
export type Shape = readonly number[];

export interface ShapedLayer {
  layer: LayerSpec;
  input: Shape;
  output: Shape;
  /** A kernel [..., in, out] and a bias [out], as tfjs has them; none where nothing is learned. */
  parameters: readonly Shape[];
  /** Kernel and bias together. */
  weights: number;
  /** Multiplications of a forward pass of one image by the textbook formula; 0 where memory decides. */
  work: number;
}

/** The first layer that does not fit what comes before it. */
export interface Misfit {
  /** 0 for the first. */
  index: number;
  /** Goes on from the name of the layer. */
  message: string;
}

type Network = Pick<NetworkSpec, 'input' | 'layers'>;

/** As far as the layers fit. */
export function shapeLayers({ input, layers }: Network): {
  shaped: ShapedLayer[];
  misfit: Misfit | null;
} {
  const shaped: ShapedLayer[] = [];
  for (const [index, layer] of layers.entries()) {
    const before = shaped.at(-1)?.output ?? input;
    const shape = shapeLayer(layer, before);
    if (typeof shape === 'string') return { shaped, misfit: { index, message: shape } };
    const { output, parameters = [] } = shape;
    shaped.push({
      layer,
      input: before,
      output,
      parameters,
      weights: parameters.reduce((sum, parameter) => sum + sizeOfShape(parameter), 0),
      work: parameters[0] ? sizeOfShape(parameters[0]) * positionsOf(output) : 0,
    });
  }
  return { shaped, misfit: null };
}

/** Of a network that was checked before. @throws RangeError where a layer does not fit. */
export function shapesOf(network: Network): ShapedLayer[] {
  const { shaped, misfit } = shapeLayers(network);
  if (!misfit) return shaped;
  throw new RangeError(`network layer ${misfit.index + 1}: ${misfit.message}`);
}

/** Kernels and biases in the order of the layers. */
export function listParameters(network: Network): Shape[] {
  return shapesOf(network).flatMap(({ parameters }) => parameters);
}

export function countWeights(network: Network): number {
  return shapesOf(network).reduce((sum, { weights }) => sum + weights, 0);
}

export function sizeOfShape(shape: Shape): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** `4×4×64` */
export function writeShape(shape: Shape): string {
  return shape.map((size) => size.toLocaleString('en')).join('×');
}

function positionsOf(output: Shape): number {
  return output.length === 3 ? output[0]! * output[1]! : 1;
}

interface LayerShape {
  output: Shape;
  parameters?: Shape[];
}

/** A text where the layer does not fit. */
function shapeLayer(layer: LayerSpec, input: Shape): LayerShape | string {
  const isFlat = input.length === 1;
  switch (layer.kind) {
    case 'dropout':
      return { output: input };
    case 'dense': {
      if (!isFlat) {
        return `needs flat input but gets ${writeShape(input)}. Put "flatten" before it.`;
      }
      const { units, useBias } = layer;
      return { output: [units], parameters: withBias([input[0]!, units], useBias) };
    }
    case 'flatten':
      return isFlat
        ? `gets ${writeShape(input)} numbers, which are flat already. Leave it out.`
        : { output: [sizeOfShape(input)] };
    case 'globalAveragePooling2d':
      return isFlat ? needsImage(input) : { output: [input[2]!] };
    case 'maxPooling2d':
    case 'averagePooling2d': {
      if (isFlat) return needsImage(input);
      const size = slide(input, layer.pool, layer.strides, layer.padding);
      return size ? { output: [...size, input[2]!] } : doesNotFit('window', layer.pool, input);
    }
    case 'conv2d':
      return isFlat ? needsImage(input) : shapeConvolution(layer, input);
    default:
      return layer satisfies never;
  }
}

function shapeConvolution(
  { filters, kernel, strides, padding, useBias }: Conv2dSpec,
  input: Shape,
): LayerShape | string {
  const size = slide(input, kernel, strides, padding);
  if (!size) return doesNotFit('kernel', kernel, input);
  const parameters = withBias([...kernel, input[2]!, filters], useBias);
  return { output: [...size, filters], parameters };
}

function withBias(kernel: Shape, useBias: boolean): Shape[] {
  return useBias ? [kernel, kernel.slice(-1)] : [kernel];
}

/** Outputs along height and width; null where the window is larger than the input. */
function slide(input: Shape, window: Pair, strides: Pair, padding: Padding): Pair | null {
  const along = (axis: 0 | 1): number =>
    padding === 'same'
      ? Math.ceil(input[axis]! / strides[axis])
      : Math.floor((input[axis]! - window[axis]) / strides[axis]) + 1;
  const size = [along(0), along(1)] as const;
  return size[0] < 1 || size[1] < 1 ? null : size;
}

function needsImage(input: Shape): string {
  return `needs an image but gets ${writeShape(input)} numbers in a row. Put it before the layer that flattens.`;
}

function doesNotFit(what: string, window: Pair, input: Shape): string {
  return `its ${what} of ${writeShape(window)} does not fit into ${writeShape(input)}. Make it smaller, or write "padding: same".`;
}
