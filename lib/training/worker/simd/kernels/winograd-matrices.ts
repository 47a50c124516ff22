/**
 * The matrices of Winograd's convolution F(2×2, 3×3) (Lavin and Gray 2016, section 4.1):
 * interpolation at the points 0, 1, −1 and ∞. All factors are 0, ±1 or ±1/2, so no digits are lost.
 */
import type { Matrix } from './transform-tile';

/** Outputs along a side of a tile. */
export const TILE_OUTPUTS = 2;
/** Inputs along a side of a tile. */
export const TILE_SIDE = 4;
/** Products for each tile and pair of channels. */
export const POSITIONS = TILE_SIDE * TILE_SIDE;

/**
 * Bytes between the positions of an array, one cache line. The positions of a tile are read and
 * written together; without it they would fall into the same few sets of the cache.
 */
export const POSITION_PADDING = 64;

/** Bᵀ */
export const INPUT_MATRIX: Matrix = [
  [1, 0, -1, 0],
  [0, 1, 1, 0],
  [0, -1, 1, 0],
  [0, 1, 0, -1],
];
/** G */
export const KERNEL_MATRIX: Matrix = [
  [1, 0, 0],
  [1 / 2, 1 / 2, 1 / 2],
  [1 / 2, -1 / 2, 1 / 2],
  [0, 0, 1],
];
/** Aᵀ */
export const OUTPUT_MATRIX: Matrix = [
  [1, 1, 1, 0],
  [0, 1, -1, -1],
];
