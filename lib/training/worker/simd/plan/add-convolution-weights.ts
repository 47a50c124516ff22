/** The weights of a convolution: their arrays, and the panels that its products read. */
import { tapOrder } from '../kernels/convolve-input-gradient';
import { definePack } from '../kernels/pack-weights';
import { FLOAT_BYTES } from '../kernels/register-tile';
import { POSITION_PADDING, POSITIONS } from '../kernels/winograd-matrices';
import { addBias, addParameter, type Build } from './build';
import type { PlannedLayer } from './plan-layers';

export type ConvolutionLayer = Extract<PlannedLayer, { kind: 'conv2d' }>;

/** Addresses, and offsets within a chunk's share of the gradients. */
export interface ConvolutionWeights {
  forward: number;
  /** Null where no gradient of the input is needed. */
  backward: number | null;
  bias: number | null;
  kernelShare: number;
  biasShare: number;
}

export function addConvolutionWeights(
  build: Build,
  { name, input, output, geometry, tiles, useBias }: ConvolutionLayer,
  needsInputGradient: boolean,
): ConvolutionWeights {
  const { arena, module } = build;
  const [height, width] = geometry.kernel;
  const taps = height * width;
  const inputs = input.stride;
  const columns = output.stride;
  const isWinograd = tiles !== null;
  const kernel = addParameter(build, {
    name: `${name}/kernel`,
    shape: [height, width, input.channels, output.channels],
    axes: [
      { size: height, stride: width * inputs * columns },
      { size: width, stride: inputs * columns },
      { size: input.channels, stride: columns },
      { size: output.channels, stride: 1 },
    ],
    taps,
    inputs,
    columns,
    isWinograd,
  });
  const tapBytes = inputs * columns * FLOAT_BYTES;
  const panelBytes = isWinograd ? POSITIONS * (tapBytes + POSITION_PADDING) : taps * tapBytes;
  const forward = arena.allocate(`${name}, forward panels`, panelBytes);
  const backward = needsInputGradient
    ? arena.allocate(`${name}, backward panels`, panelBytes)
    : null;
  const places = isWinograd ? null : arena.place(`${name}, tap order`, tapOrder(geometry));
  const packed = {
    isWinograd,
    taps,
    inputs,
    columns,
    weights: kernel.weights,
    forward,
    backward,
    places,
  };
  kernel.setPack(definePack(module, `${name} pack`, packed));
  const bias = useBias ? addBias(build, name, output.channels, columns) : null;
  return {
    forward,
    backward,
    bias: bias?.weights ?? null,
    kernelShare: kernel.share,
    biasShare: bias?.share ?? 0,
  };
}

/** Of one of the three products of a convolution: forward, by weights, by input. */
export function flopsOf({ input, output, geometry }: ConvolutionLayer): number {
  const taps = geometry.kernel[0] * geometry.kernel[1];
  return 2 * output.height * output.width * output.channels * taps * input.channels;
}
