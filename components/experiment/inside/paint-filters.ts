/** Filters of a first convolution as small colour images. Pure. */
import type { Inspection } from '@/lib/core/experiment';

export interface PaintedFilter {
  /** [size, size, 3] bytes: 128 is a weight of zero, 255 and 1 the largest weight of all filters, up and down. */
  pixels: Uint8Array;
  /** ‖w‖₂. */
  norm: number;
  /** Sums of the weights on red, green and blue. */
  sums: readonly [number, number, number];
}

export interface PaintedFilters {
  /** Pixels a side. */
  size: number;
  /** The largest absolute weight, which the full colours stand for. */
  largest: number;
  filters: readonly PaintedFilter[];
}

/** Null unless the filters are square and read three colours. `shape` is [height, width, channels, filters]. */
export function paintFilters({
  shape,
  values,
}: NonNullable<Inspection['filters']>): PaintedFilters | null {
  const [size = 0, width, channels, count = 0] = shape;
  if (width !== size || channels !== 3) return null;
  const largest = values.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const filters = Array.from({ length: count }, (_, filter) => {
    const weights = Array.from(
      { length: size * size * 3 },
      (__, place) => values[place * count + filter]!,
    );
    const sumOf = (channel: number): number =>
      weights.reduce((sum, weight, place) => sum + (place % 3 === channel ? weight : 0), 0);
    return {
      pixels: Uint8Array.from(
        weights,
        (weight) => 128 + Math.round((127 * weight) / (largest || 1)),
      ),
      norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)),
      sums: [sumOf(0), sumOf(1), sumOf(2)] as const,
    };
  });
  return { size, largest, filters };
}
