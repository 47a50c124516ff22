/**
 * Whether a typed number is near enough. Both limits belong to it, also where the floating-point
 * difference misses one by a hair: 16.1 - 16 is a little more than 0.1.
 */

/** Relative to the numbers compared; far above rounding (2^-52) and far below any tolerance of a question. */
const ROUNDING = 1e-9;

export function isNear(typed: number, value: number, tolerance: number): boolean {
  const rounding = ROUNDING * Math.max(Math.abs(typed), Math.abs(value));
  return Math.abs(typed - value) <= tolerance + rounding;
}
