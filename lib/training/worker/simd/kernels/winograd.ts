/**
 * Winograd's convolution F(2×2, 3×3) (Lavin and Gray 2016): a tile of 2 × 2 outputs from 4 × 4
 * inputs takes 16 multiplications for each pair of channels in place of 36.
 *
 *     Y  = Aᵀ [ (G g Gᵀ) ⊙ (Bᵀ d B) ] A          forward
 *     dg = Gᵀ [ Σ over tiles (Bᵀ d B) ⊙ (A dY Aᵀ) ] G
 *     dd = B [ (G g Gᵀ) ⊙ (A dY Aᵀ) ] Bᵀ         added up where tiles overlap
 *
 * The backward formulas are the exact adjoints of the forward one. For each position in a tile, ⊙
 * summed over channels is a matrix product (multiply-matrices.ts, multiply-transposed.ts). Layout
 * of transformed tiles: [position][image, tile][channel].
 *
 * Floor: the products, 205 MFLOP a pass for the lesson's second convolution, 4.3 ms at 48 GFLOP/s;
 * measured with all transforms 5.0 ms forward and 9.4 ms for both backward passes. Tiles of 4 × 4
 * outputs were tried: 27 % fewer products, but their transforms, with six times the instructions,
 * cost more than that saves (5.2 and 10.1 ms), and a digit is lost.
 */
import type { FunctionRef, FunctionBuilder, Local } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32, zeroMemory } from '../assembler/scalar';
import { f32x4, v128 } from '../assembler/vector';
import type { Activation } from '@/lib/core/experiment/network/network-spec';
import { imageBytes, pixelBytes, rowBytes, type TensorLayout } from '../tensor-layout';
import type { ActivationWriter } from './activation';
import { FLOAT_BYTES, VECTOR_BYTES } from './register-tile';
import { transformTile, transpose } from './transform-tile';
import {
  INPUT_MATRIX,
  OUTPUT_MATRIX,
  POSITION_PADDING,
  TILE_OUTPUTS,
  TILE_SIDE,
} from './winograd-matrices';

export interface WinogradTiles {
  /** Tiles down and across an image. */
  down: number;
  across: number;
  /** Images whose tiles stand together. */
  images: number;
}

/** Bytes from one position to the next. */
export function positionBytes({ down, across, images }: WinogradTiles, channels: number): number {
  return images * down * across * channels * FLOAT_BYTES + POSITION_PADDING;
}

/** Function (x, v, images): v = Bᵀ d B of every tile d. */
export function defineInputTransform(
  module: ModuleBuilder,
  name: string,
  input: TensorLayout,
  tiles: WinogradTiles,
): FunctionRef {
  const step = positionBytes(tiles, input.stride);
  return module.define(name, 3, (f, x, v, images) => {
    forEachTile(f, x, input, tiles, images, (corner) => {
      forEachVector(f, input.stride, [corner, v], ([source, target]) => {
        transformTile(
          f,
          INPUT_MATRIX,
          INPUT_MATRIX,
          (i, j) => v128.load(source!, i * rowBytes(input) + j * pixelBytes(input)),
          (q, r, value) => f.store(target!, value, (TILE_SIDE * q + r) * step),
        );
      });
    });
  });
}

/** Function (m, y, images): y = f(Aᵀ m A + bias); outputs beyond the image are left out. */
export function defineOutputTransform(
  module: ModuleBuilder,
  name: string,
  activations: ActivationWriter,
  output: TensorLayout,
  tiles: WinogradTiles,
  { bias, activation }: { bias: number | null; activation: Activation },
): FunctionRef {
  const step = positionBytes(tiles, output.stride);
  return module.define(name, 3, (f, m, y, images) => {
    const channel = f.local('i32');
    const start = f.let(
      i32.add(y, output.top * rowBytes(output) + output.left * pixelBytes(output)),
    );
    forEachTile(f, start, output, tiles, images, (corner, ty, tx) => {
      f.set(channel, i32.const(0));
      forEachVector(f, output.stride, [m, corner], ([source, target]) => {
        const offset = bias === null ? null : f.let(v128.load(channel, bias));
        const outputs: { q: number; r: number; value: Local<'v128'> }[] = [];
        transformTile(
          f,
          OUTPUT_MATRIX,
          OUTPUT_MATRIX,
          (i, j) => v128.load(source!, (TILE_SIDE * i + j) * step),
          (q, r, value) => {
            const sum = offset === null ? value : f32x4.add(value, offset);
            outputs.push({ q, r, value: f.let(activations.apply(activation, sum)) });
          },
        );
        for (const { q, r, value } of outputs) {
          const write = () =>
            f.store(target!, value, q * rowBytes(output) + r * pixelBytes(output));
          // Only the last row and column of tiles can reach beyond the image.
          const isInside = [
            ...(isCut(q, output.height, tiles.down) ? [i32.ne(ty, tiles.down - 1)] : []),
            ...(isCut(r, output.width, tiles.across) ? [i32.ne(tx, tiles.across - 1)] : []),
          ];
          if (isInside.length === 0) write();
          else
            f.if(
              isInside.reduce((a, b) => i32.and(a, b)),
              write,
            );
        }
        f.advance(channel, VECTOR_BYTES);
      });
    });
  });

  /** Whether the last tile's output q lies beyond the side. */
  function isCut(q: number, outputs: number, count: number): boolean {
    return (count - 1) * TILE_OUTPUTS + q >= outputs;
  }
}

/** Function (delta, d, images): d = A dY Aᵀ; delta has room for whole tiles, filled up with zeros. */
export function defineDeltaTransform(
  module: ModuleBuilder,
  name: string,
  delta: TensorLayout,
  tiles: WinogradTiles,
): FunctionRef {
  const step = positionBytes(tiles, delta.stride);
  const a = transpose(OUTPUT_MATRIX);
  return module.define(name, 3, (f, start, d, images) => {
    forEachTile(f, start, delta, tiles, images, (corner) => {
      forEachVector(f, delta.stride, [corner, d], ([source, target]) => {
        transformTile(
          f,
          a,
          a,
          (i, j) => v128.load(source!, i * rowBytes(delta) + j * pixelBytes(delta)),
          (q, r, value) => f.store(target!, value, (TILE_SIDE * q + r) * step),
        );
      });
    });
  });
}

/** Function (v, dx, images): dx = Σ B v Bᵀ over the tiles; sets the whole image, border included. */
export function defineInputTransformAdjoint(
  module: ModuleBuilder,
  name: string,
  input: TensorLayout,
  tiles: WinogradTiles,
): FunctionRef {
  const step = positionBytes(tiles, input.stride);
  const b = transpose(INPUT_MATRIX);
  return module.define(name, 3, (f, v, dx, images) => {
    f.do(zeroMemory(dx, i32.mul(images, imageBytes(input))));
    forEachTile(f, dx, input, tiles, images, (corner) => {
      forEachVector(f, input.stride, [v, corner], ([source, target]) => {
        transformTile(
          f,
          b,
          b,
          (i, j) => v128.load(source!, (TILE_SIDE * i + j) * step),
          (q, r, value) => {
            const offset = q * rowBytes(input) + r * pixelBytes(input);
            f.store(target!, f32x4.add(v128.load(target!, offset), value), offset);
          },
        );
      });
    });
  });
}

/** Visits the upper left pixel of each tile. */
function forEachTile(
  f: FunctionBuilder,
  start: Local,
  layout: TensorLayout,
  { down, across }: WinogradTiles,
  images: Local,
  visit: (corner: Local, ty: Local, tx: Local) => void,
): void {
  const image = f.let(start);
  const corner = f.local('i32');
  const ty = f.local('i32');
  const tx = f.local('i32');
  f.repeat(images, () => {
    f.forRange(ty, 0, down, 1, () => {
      f.set(corner, i32.add(image, i32.mul(ty, TILE_OUTPUTS * rowBytes(layout))));
      f.forRange(tx, 0, across, 1, () => {
        visit(corner, ty, tx);
        // The visit has moved the corner along one pixel's channels.
        f.advance(corner, (TILE_OUTPUTS - 1) * pixelBytes(layout));
      });
    });
    f.advance(image, imageBytes(layout));
  });
}

/** Moves the pointers along the channels, four at a time; they end behind the last channel. */
function forEachVector(
  f: FunctionBuilder,
  channels: number,
  pointers: Local[],
  visit: (pointers: Local[]) => void,
): void {
  f.repeat((channels * FLOAT_BYTES) / VECTOR_BYTES, () => {
    visit(pointers);
    for (const pointer of pointers) f.advance(pointer, VECTOR_BYTES);
  });
}
