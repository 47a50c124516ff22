/** Dense layers, pooling and dropout as operations. */
import { defineDropout } from '../kernels/dropout';
import { defineMatrixProduct } from '../kernels/multiply-matrices';
import { defineTransposedProduct } from '../kernels/multiply-transposed';
import { pixelTarget } from '../kernels/output-delta';
import { definePack } from '../kernels/pack-weights';
import { definePoolPairs } from '../kernels/pool-pairs';
import { definePoolWindows, definePoolWindowsGradient, windowTable } from '../kernels/pool-windows';
import { chooseTileRows, FLOAT_BYTES } from '../kernels/register-tile';
import { layerKey } from '../dropout-mask';
import { imageBytes, plainFloats } from '../tensor-layout';
import { addBias, addParameter, taskBuffer, type Build } from './build';
import type { LayerBuffers, LayerPasses } from './layer-passes';
import { deltaLayout, type PlannedLayer } from './plan-layers';
import { smallestChunk } from './write-program';

type Layer<Kind extends PlannedLayer['kind']> = Extract<PlannedLayer, { kind: Kind }>;

export function addDense(
  build: Build,
  { name, input, output, activation, useBias }: Layer<'dense'>,
  { x, y, dx }: LayerBuffers,
): LayerPasses {
  const { module, arena, activations, chunks } = build;
  const depth = plainFloats(input);
  const columns = output.stride;
  const kernel = addParameter(build, {
    name: `${name}/kernel`,
    shape: [input.height * input.width * input.channels, output.channels],
    axes: [
      { size: input.height * input.width, stride: input.stride * columns },
      { size: input.channels, stride: columns },
      { size: output.channels, stride: 1 },
    ],
    taps: 1,
    inputs: depth,
    columns,
    isWinograd: false,
  });
  const panelBytes = depth * columns * FLOAT_BYTES;
  const forward = arena.allocate(`${name}, forward panels`, panelBytes);
  const backward = dx && arena.allocate(`${name}, backward panels`, panelBytes);
  kernel.setPack(
    definePack(module, `${name} pack`, {
      taps: 1,
      inputs: depth,
      columns,
      weights: kernel.weights,
      forward,
      backward,
      places: null,
      isWinograd: false,
    }),
  );
  const bias = useBias ? addBias(build, name, output.channels, columns) : null;

  const from = { row: depth * FLOAT_BYTES, position: 0 };
  const to = { row: columns * FLOAT_BYTES, position: 0 };
  const outputRow = { row: imageBytes(output), position: 0 };
  const tileRows = chooseTileRows(smallestChunk(chunks));
  const multiply = defineMatrixProduct(module, `${name} forward`, activations, {
    positions: 1,
    depth,
    columns,
    panels: forward,
    panelPadding: 0,
    a: from,
    c: outputRow,
    tileRows,
    bias: bias?.weights ?? null,
    activation,
  });
  const weightGradient = defineTransposedProduct(module, `${name} weight gradient`, {
    positions: 1,
    rows: depth,
    columns,
    rowsPerImage: 1,
    padding: 0,
    a: from,
    b: to,
  });
  const multiplyBack =
    backward === null
      ? null
      : defineMatrixProduct(module, `${name} input gradient`, activations, {
          positions: 1,
          depth: columns,
          columns: depth,
          panels: backward,
          panelPadding: 0,
          a: to,
          c: from,
          tileRows,
          bias: null,
          activation: 'linear',
        });
  const delta = taskBuffer(`${name}, delta`, columns * FLOAT_BYTES);

  return {
    forward: {
      name: `${name} forward`,
      together: 'all',
      buffers: [x, y],
      flops: 2 * depth * output.channels,
      call: (f, { at, images }) => f.call(multiply, at(x), at(y), images),
    },
    delta: {
      buffer: delta,
      target: pixelTarget(deltaLayout(output, null)),
      biasShare: bias?.share ?? 0,
    },
    backward: {
      name: `${name} backward`,
      together: 'all',
      buffers: [x, delta, ...(dx === null ? [] : [dx])],
      flops: 2 * depth * output.channels * (dx === null ? 1 : 2),
      call(f, { at, images, share }) {
        f.call(weightGradient, at(x), at(delta), share(kernel.share), images);
        if (multiplyBack !== null && dx !== null) f.call(multiplyBack, at(delta), at(dx), images);
      },
    },
  };
}

/** Max pooling by pairs: 2 × 2 windows side by side, none of them cut. */
export function poolsPairs(layer: PlannedLayer): layer is Layer<'pooling'> {
  return (
    layer.kind === 'pooling' &&
    layer.reduce === 'max' &&
    [...layer.pool, ...layer.strides].every((side) => side === 2) &&
    2 * layer.output.height <= layer.input.height &&
    2 * layer.output.width <= layer.input.width
  );
}

export function addPooling(
  build: Build,
  layer: Layer<'pooling'>,
  { x, y, dx, dy }: LayerBuffers,
  /** Whether the layer before takes the gradient itself (pool-pairs.ts). */
  isJoined: boolean,
): LayerPasses {
  const { module, arena } = build;
  const { name, input, output } = layer;
  const windows = { ...layer, kind: layer.reduce };
  const table =
    poolsPairs(layer) && (isJoined || dx === null)
      ? null
      : arena.place(`${name}, windows`, windowTable(windows));
  const pool =
    table === null || poolsPairs(layer)
      ? definePoolPairs(module, `${name} forward`, input, output)
      : definePoolWindows(module, `${name} forward`, windows, table);
  const gradient =
    isJoined || dx === null || table === null
      ? null
      : definePoolWindowsGradient(module, `${name} gradient`, windows, table);
  return {
    forward: {
      name: `${name} forward`,
      together: 'any',
      buffers: [x, y],
      call: (f, { at, images }) => f.call(pool, at(x), at(y), images),
    },
    delta: null,
    backward:
      gradient === null || dx === null
        ? null
        : {
            name: `${name} backward`,
            together: 'any',
            buffers: [x, y, dy, dx],
            call: (f, { at, images }) => f.call(gradient, at(x), at(y), at(dy), at(dx), images),
          },
  };
}

export function addDropout(
  build: Build,
  { name, input, output, rate, index }: Layer<'dropout'>,
  { x, y, dx, dy }: LayerBuffers,
): LayerPasses & { evaluation: LayerPasses['forward'] } {
  const { module, step, seed } = build;
  const key = layerKey(seed, index);
  const options = { rate, key, step };
  const forward = { from: input, to: output, ...options };
  const drop = defineDropout(module, `${name} forward`, { ...forward, isTraining: true });
  const copy = defineDropout(module, `${name} copy`, { ...forward, isTraining: false });
  const back = defineDropout(module, `${name} gradient`, {
    from: output,
    to: input,
    ...options,
    isTraining: true,
  });
  const operation = (kernel: typeof drop): LayerPasses['forward'] => ({
    name: `${name} forward`,
    together: 'any',
    buffers: [x, y],
    call: (f, { at, first, images }) => f.call(kernel, at(x), at(y), first, images),
  });
  return {
    forward: operation(drop),
    evaluation: operation(copy),
    delta: null,
    backward:
      dx === null
        ? null
        : {
            name: `${name} backward`,
            together: 'any',
            buffers: [dy, dx],
            call: (f, { at, first, images }) => f.call(back, at(dy), at(dx), first, images),
          },
  };
}
