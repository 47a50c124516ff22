/**
 * From the gradient g of a layer's output y = f(z + bias) to that of z, and the bias's share:
 *
 *     delta[p][n] = g[p][n] · f′(z),  f′ written with y        db[n] += Σ over p of delta[p][n]
 *
 * Floor: two loads and one store a vector; memory decides.
 */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32 } from '../assembler/scalar';
import { f32x4, v128 } from '../assembler/vector';
import type { Activation } from '@/lib/core/experiment/network/network-spec';
import { imageBytes, pixelBytes, pixelOffset, rowBytes, type TensorLayout } from '../tensor-layout';
import type { ActivationWriter } from './activation';
import { FLOAT_BYTES, PANEL_BYTES, VECTOR_BYTES, ZERO } from './register-tile';

/** Where the delta of an image goes: pixel by pixel, or in panels [n / 8][p][8]. */
export interface DeltaTarget {
  /** Bytes between pixels, rows, panels of eight channels, and images. */
  pixel: number;
  row: number;
  panel: number;
  image: number;
}

export function pixelTarget(delta: TensorLayout): DeltaTarget {
  return {
    pixel: pixelBytes(delta),
    row: rowBytes(delta),
    panel: PANEL_BYTES,
    image: imageBytes(delta),
  };
}

export function panelTarget({ height, width, stride }: TensorLayout): DeltaTarget {
  return {
    pixel: PANEL_BYTES,
    row: width * PANEL_BYTES,
    panel: height * width * PANEL_BYTES,
    image: height * width * stride * FLOAT_BYTES,
  };
}

export interface OutputDelta {
  output: TensorLayout;
  target: DeltaTarget;
  activation: Activation;
  hasBias: boolean;
}

/** Function (y, g, delta, db, images); g lies as y does. */
export function defineOutputDelta(
  module: ModuleBuilder,
  name: string,
  activations: ActivationWriter,
  { output, target, activation, hasBias }: OutputDelta,
): FunctionRef {
  const origin = pixelOffset(output, 0, 0);
  const lineEnd = (output.rowPixels - output.width) * pixelBytes(output);

  return module.define(name, 5, (f, yStart, gStart, deltaStart, db, images) => {
    const y = f.local('i32');
    const g = f.local('i32');
    const delta = f.local('i32');
    const channel = f.local('i32');
    const sum = f.local('v128');
    const out = f.local('v128');
    const value = f.local('v128');
    f.repeat(images, () => {
      f.forRange(channel, 0, pixelBytes(output), VECTOR_BYTES, () => {
        f.set(y, i32.add(i32.add(yStart, channel), origin));
        f.set(g, i32.add(i32.add(gStart, channel), origin));
        f.set(delta, i32.add(deltaStart, panelOffset(channel, target.panel)));
        f.set(sum, hasBias ? v128.load(i32.add(db, channel)) : ZERO);
        f.repeat(output.height, () => {
          f.repeat(output.width, () => {
            f.set(value, v128.load(y));
            f.set(out, activations.back(activation, v128.load(g), value));
            f.store(delta, out);
            f.set(sum, f32x4.add(sum, out));
            f.advance(y, pixelBytes(output));
            f.advance(g, pixelBytes(output));
            f.advance(delta, target.pixel);
          });
          f.advance(y, lineEnd);
          f.advance(g, lineEnd);
          f.advance(delta, target.row - output.width * target.pixel);
        });
        if (hasBias) f.store(i32.add(db, channel), sum);
      });
      f.advance(yStart, imageBytes(output));
      f.advance(gStart, imageBytes(output));
      f.advance(deltaStart, target.image);
    });
  });
}

/** Of a channel's byte offset within a pixel: whole panels, and the half within the panel. */
export function panelOffset(channel: Parameters<typeof i32.shrU>[0], panel: number) {
  if (panel === PANEL_BYTES) return i32.add(channel, 0);
  return i32.add(i32.mul(i32.shrU(channel, 5), panel), i32.and(channel, PANEL_BYTES - 1));
}
