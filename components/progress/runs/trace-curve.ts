/** Places the figures of a run's epochs in a small drawing. */

export interface Box {
  width: number;
  height: number;
  /** Kept free on every side, for line ends. */
  margin: number;
}

export interface Point {
  x: number;
  y: number;
}

/**
 * One point for each value, from left to right; `low` is the foot of the box and `high` its top.
 * Values beyond are drawn at the edge; what is not finite is left out.
 */
export function traceCurve(
  values: readonly number[],
  [low, high]: readonly [number, number],
  { width, height, margin }: Box,
): Point[] {
  const steps = Math.max(1, values.length - 1);
  const span = high - low || 1;
  return values.flatMap((value, place) => {
    if (!Number.isFinite(value)) return [];
    const share = Math.min(1, Math.max(0, (value - low) / span));
    // A single value stands at the right, where the last one of a curve stands.
    const along = values.length === 1 ? 1 : place / steps;
    return {
      x: round(margin + along * (width - 2 * margin)),
      y: round(height - margin - share * (height - 2 * margin)),
    };
  });
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
