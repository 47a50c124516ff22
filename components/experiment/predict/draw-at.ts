/** Drawing a prediction by hand: a stroke from one epoch to another changes those between them too. */
import { TOP_LOSS } from '@/lib/core/experiment';

export interface DrawnPoint {
  /** 1 for the first. */
  epoch: number;
  loss: number;
}

/** Nearest epoch and loss, for a place given as shares of the plot's width (from the left) and height (from the top). */
export function readPlace(across: number, down: number, epochs: number): DrawnPoint {
  const epoch = Math.round(clamp(across, 0, 1) * (epochs - 1)) + 1;
  return { epoch, loss: tidy((1 - clamp(down, 0, 1)) * TOP_LOSS) };
}

/** The losses after a stroke from `before` (null: a single press) to `point`. */
export function drawAt(
  losses: readonly number[],
  point: DrawnPoint,
  before: DrawnPoint | null,
): number[] {
  const from = before ?? point;
  const steps = Math.abs(point.epoch - from.epoch);
  const next = [...losses];
  for (let step = 0; step <= steps; step++) {
    const share = steps === 0 ? 1 : step / steps;
    const epoch = from.epoch + Math.round((point.epoch - from.epoch) * share);
    next[epoch - 1] = tidy(from.loss + (point.loss - from.loss) * share);
  }
  return next;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

function tidy(loss: number): number {
  return Number(loss.toFixed(2));
}
