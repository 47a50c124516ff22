/** A convolution by Winograd's tiles as operations, forward and backward. */
import { i32 } from '../assembler/scalar';
import { defineMatrixProduct } from '../kernels/multiply-matrices';
import { defineTransposedProduct } from '../kernels/multiply-transposed';
import { pixelTarget } from '../kernels/output-delta';
import { chooseTileRows, FLOAT_BYTES } from '../kernels/register-tile';
import {
  defineDeltaTransform,
  defineInputTransform,
  defineInputTransformAdjoint,
  defineOutputTransform,
  positionBytes,
  type WinogradTiles,
} from '../kernels/winograd';
import { POSITION_PADDING, POSITIONS } from '../kernels/winograd-matrices';
import { imageBytes } from '../tensor-layout';
import { flopsOf, type ConvolutionLayer, type ConvolutionWeights } from './add-convolution-weights';
import { taskBuffer, workSpace, type Build } from './build';
import type { LayerBuffers, LayerPasses } from './layer-passes';
import { deltaLayout } from './plan-layers';

export function addWinogradConvolution(
  build: Build,
  layer: ConvolutionLayer & { tiles: WinogradTiles },
  { x, y, dx }: LayerBuffers,
  { forward, backward, bias, kernelShare, biasShare }: ConvolutionWeights,
): LayerPasses {
  const { name, input, output, tiles, activation } = layer;
  const { module, activations } = build;
  const perImage = tiles.down * tiles.across;
  const tileRows = Math.min(perImage, chooseTileRows(perImage * tiles.images));
  const narrow = { row: input.stride * FLOAT_BYTES, position: positionBytes(tiles, input.stride) };
  const wide = { row: output.stride * FLOAT_BYTES, position: positionBytes(tiles, output.stride) };
  const delta = deltaLayout(output, tiles);
  const deltaBuffer = taskBuffer(`${name}, delta`, imageBytes(delta));
  const perImageBytes = (row: number) => POSITIONS * (perImage * row + POSITION_PADDING);
  const v = workSpace(`${name}, transformed input`, perImageBytes(narrow.row));
  const m = workSpace(`${name}, transformed output`, perImageBytes(wide.row));
  const product = { positions: POSITIONS, tileRows, bias: null, activation: 'linear' } as const;

  const transformInput = defineInputTransform(module, `${name} input transform`, input, tiles);
  const multiply = defineMatrixProduct(module, `${name} forward product`, activations, {
    ...product,
    depth: input.stride,
    columns: output.stride,
    panels: forward,
    panelPadding: POSITION_PADDING,
    a: narrow,
    c: wide,
  });
  const transformOutput = defineOutputTransform(
    module,
    `${name} output transform`,
    activations,
    output,
    tiles,
    { bias, activation },
  );
  const transformDelta = defineDeltaTransform(module, `${name} delta transform`, delta, tiles);
  const weightGradient = defineTransposedProduct(module, `${name} weight gradient`, {
    positions: POSITIONS,
    rows: input.stride,
    columns: output.stride,
    rowsPerImage: perImage,
    padding: POSITION_PADDING,
    a: narrow,
    b: wide,
  });
  const multiplyBack =
    backward === null
      ? null
      : defineMatrixProduct(module, `${name} backward product`, activations, {
          ...product,
          depth: output.stride,
          columns: input.stride,
          panels: backward,
          panelPadding: POSITION_PADDING,
          a: wide,
          c: narrow,
        });
  const transformBack = defineInputTransformAdjoint(module, `${name} input adjoint`, input, tiles);

  return {
    forward: {
      name: `${name} forward`,
      together: tiles.images,
      buffers: [x, y, v, m],
      flops: flopsOf(layer),
      call(f, { at, images }) {
        f.call(transformInput, at(x), at(v), images);
        f.call(multiply, at(v), at(m), i32.mul(images, perImage));
        f.call(transformOutput, at(m), at(y), images);
      },
    },
    delta: { buffer: deltaBuffer, target: pixelTarget(delta), biasShare },
    backward: {
      name: `${name} backward`,
      together: tiles.images,
      buffers: [x, deltaBuffer, v, m, ...(dx === null ? [] : [dx])],
      flops: flopsOf(layer) * (dx === null ? 1 : 2),
      call(f, { at, images, share }) {
        f.call(transformInput, at(x), at(v), images);
        f.call(transformDelta, at(deltaBuffer), at(m), images);
        f.call(weightGradient, at(v), at(m), share(kernelShare), images);
        if (dx === null || multiplyBack === null) return;
        f.call(multiplyBack, at(m), at(v), i32.mul(images, perImage));
        f.call(transformBack, at(v), at(dx), images);
      },
    },
  };
}
