/**
 * The shapes that validation loss takes on this task, as curves to begin a prediction with. They are
 * drawn by formula and are no measurements: each starts near ln 10, the loss of guessing.
 */
import { GUESSING_LOSS } from '../detect-divergence';
import { TOP_LOSS, type ShapeId } from './prediction';

/** Losses after `epochs` epochs (1 or more), in nats, each in [0, TOP_LOSS]. */
export function drawShape(shape: ShapeId, epochs: number): number[] {
  return Array.from({ length: epochs }, (_, place) => {
    const loss = shapeAt(shape, (place + 1) / epochs);
    return Math.min(TOP_LOSS, Math.max(0, Number(loss.toFixed(2))));
  });
}

/** `t` is the share of the run that is done, in (0, 1]. */
function shapeAt(shape: ShapeId, t: number): number {
  switch (shape) {
    case 'slow':
      // Nearly straight: far from done at the end.
      return GUESSING_LOSS - 0.5 * t;
    case 'good':
      // Steep at first, level at the end.
      return 1.1 + (GUESSING_LOSS - 1.1) * Math.exp(-3.5 * t);
    case 'overfit':
      // Falls faster than a good one, and rises again after the middle.
      return 1.1 + (GUESSING_LOSS - 1.1) * Math.exp(-7 * t) + 1.4 * Math.max(0, t - 0.4) ** 1.5;
    case 'dead':
      return GUESSING_LOSS;
    case 'diverged':
      return GUESSING_LOSS + 2 * t;
    default:
      return shape satisfies never;
  }
}
