/**
 * Copies of the weights [tap][input][column] in the order in which the products read them:
 *
 *     forward panels   [n / 8][tap][i][8]           8 columns n side by side
 *     backward panels  [i / 8][tap, reordered][n][8]  8 inputs i side by side
 *
 * and, for Winograd's layers, of G g Gᵀ, [position] before either with no taps. A task packs the
 * range of inputs that it has updated, so packing needs no barrier of its own.
 *
 * Floor: each weight is read once and written twice, the second time lane by lane. Measured together
 * with the update (update-weights.ts).
 */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32 } from '../assembler/scalar';
import { v128 } from '../assembler/vector';
import { FLOAT_BYTES, PANEL, PANEL_BYTES, VECTOR_BYTES } from './register-tile';
import { transformTile } from './transform-tile';
import type { StoredKernel } from './update-weights';
import { KERNEL_MATRIX, POSITION_PADDING, POSITIONS, TILE_SIDE } from './winograd-matrices';

export interface PackedKernel extends Pick<
  StoredKernel,
  'taps' | 'inputs' | 'columns' | 'weights' | 'isWinograd'
> {
  /** Addresses of the panels. */
  forward: number;
  /** Null where no gradient of the input is needed. */
  backward: number | null;
  /** Address of the backward place of each tap (tapOrder); null for one tap. */
  places: number | null;
}

/** Function (firstInput, endInput). */
export function definePack(module: ModuleBuilder, name: string, kernel: PackedKernel): FunctionRef {
  return kernel.isWinograd
    ? definePackWinograd(module, name, kernel)
    : definePackDirect(module, name, kernel);
}

function definePackDirect(module: ModuleBuilder, name: string, kernel: PackedKernel): FunctionRef {
  const { taps, inputs, columns, weights, forward, backward, places } = kernel;
  const panels = columns / PANEL;
  const forwardPanel = taps * inputs * PANEL_BYTES;
  const backwardTap = columns * PANEL_BYTES;
  return module.define(name, 2, (f, first, end) => {
    const tap = f.local('i32');
    const input = f.local('i32');
    const row = f.local('i32');
    const source = f.local('i32');
    const target = f.local('i32');
    const turned = f.local('i32');
    f.forRange(tap, 0, taps, 1, () => {
      const place = places === null ? i32.const(0) : i32.load(i32.shl(tap, 2), places);
      f.forRange(input, first, end, 1, () => {
        f.set(row, i32.add(i32.mul(tap, inputs), input));
        f.set(source, i32.mul(row, columns * FLOAT_BYTES));
        f.set(target, i32.mul(row, PANEL_BYTES));
        if (backward !== null) {
          const panel = i32.mul(i32.shrU(input, 3), taps * backwardTap);
          const lane = i32.shl(i32.and(input, PANEL - 1), 2);
          f.set(turned, i32.add(i32.add(panel, i32.mul(place, backwardTap)), lane));
        }
        f.repeat(panels, () => {
          for (const half of [0, VECTOR_BYTES]) {
            const values = f.let(v128.load(source, weights + half));
            f.store(target, values, forward + half);
            if (backward === null) continue;
            for (let lane = 0; lane < 4; lane++) {
              f.do(v128.store32Lane(turned, values, lane, backward + lane * PANEL_BYTES));
            }
            f.advance(turned, 4 * PANEL_BYTES);
          }
          f.advance(source, PANEL_BYTES);
          f.advance(target, forwardPanel);
        });
      });
    });
  });
}

function definePackWinograd(
  module: ModuleBuilder,
  name: string,
  { inputs, columns, weights, forward, backward }: PackedKernel,
): FunctionRef {
  const tapBytes = inputs * columns * FLOAT_BYTES;
  const positionStep = tapBytes + POSITION_PADDING;
  return module.define(name, 2, (f, first, end) => {
    const input = f.local('i32');
    const source = f.local('i32');
    const target = f.local('i32');
    const turned = f.local('i32');
    f.forRange(input, first, end, 1, () => {
      f.set(source, i32.mul(input, columns * FLOAT_BYTES));
      f.set(target, i32.mul(input, PANEL_BYTES));
      const panel = i32.mul(i32.shrU(input, 3), columns * PANEL_BYTES);
      f.set(turned, i32.add(panel, i32.shl(i32.and(input, PANEL - 1), 2)));
      f.repeat(columns / PANEL, () => {
        for (const half of [0, VECTOR_BYTES]) {
          const transformed = Array.from({ length: POSITIONS }, () => f.local('v128'));
          transformTile(
            f,
            KERNEL_MATRIX,
            KERNEL_MATRIX,
            (kh, kw) => v128.load(source, weights + (3 * kh + kw) * tapBytes + half),
            (q, r, value) => f.set(transformed[TILE_SIDE * q + r]!, value),
          );
          transformed.forEach((values, position) => {
            f.store(target, values, forward + position * positionStep + half);
            if (backward === null) return;
            for (let lane = 0; lane < 4; lane++) {
              const offset = backward + position * positionStep + lane * PANEL_BYTES;
              f.do(v128.store32Lane(turned, values, lane, offset));
            }
          });
          f.advance(turned, 4 * PANEL_BYTES);
        }
        f.advance(source, PANEL_BYTES);
        f.advance(target, inputs * PANEL_BYTES);
      });
    });
  });
}
