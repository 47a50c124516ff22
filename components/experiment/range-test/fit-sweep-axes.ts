/** The axes of a range test: rates on a log scale, losses with the explosion at the end cut off. Pure. */
import { rateToPosition, type Sweep } from '@/lib/core/experiment';
import type { ReadPoint } from './read-sweep';

export interface LossAxis {
  min: number;
  max: number;
  /** Rising; the first is `min`, the last is `max`. */
  ticks: readonly number[];
}

/** Before the first loss: around the 2.3 of guessing among ten classes. */
const EMPTY: LossAxis = { min: 1.5, max: 3, ticks: [1.5, 2, 2.5, 3] };
/** The explosion would flatten everything before it, so the axis ends at this many times the first loss. */
const MOST_ABOVE_FIRST = 1.4;
const TICK_STEPS = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
const MOST_TICKS = 6;

/** In per cent of the width, 0 for the lowest rate. */
export function placeRate(rate: number, { lowest, highest }: Sweep): number {
  const low = rateToPosition(lowest);
  return ((rateToPosition(rate) - low) / (rateToPosition(highest) - low)) * 100;
}

/** In per cent of the height, 0 for the top; below 0 for a loss that leaves the chart. */
export function placeLoss(loss: number, { min, max }: LossAxis): number {
  return ((max - loss) / (max - min)) * 100;
}

/** The powers of ten that the sweep passes, thinned out to at most `most`. */
export function listRateTicks({ lowest, highest }: Sweep, most: number): number[] {
  const first = Math.ceil(rateToPosition(lowest) - 1e-9);
  const last = Math.floor(rateToPosition(highest) + 1e-9);
  const every = Math.ceil((last - first + 1) / most);
  const ticks: number[] = [];
  for (let power = last; power >= first; power -= every) ticks.unshift(Number(`1e${power}`));
  return ticks;
}

export function fitLossAxis(points: readonly ReadPoint[]): LossAxis {
  const losses = points.flatMap(({ loss, smoothed }) =>
    [loss, smoothed].filter((value) => value !== null),
  );
  const first = points[0]?.smoothed;
  if (losses.length === 0 || first === undefined || first === null) return EMPTY;
  const low = Math.min(...losses);
  const high = Math.min(Math.max(...losses), first * MOST_ABOVE_FIRST);
  const step = TICK_STEPS.find((size) => (high - low) / size <= MOST_TICKS - 2) ?? high - low;
  const from = Math.floor(low / step);
  const to = Math.max(Math.ceil(high / step), from + 1);
  const ticks = Array.from({ length: to - from + 1 }, (_, place) =>
    Number(((from + place) * step).toFixed(4)),
  );
  return { min: ticks[0]!, max: ticks.at(-1)!, ticks };
}

/** An SVG path in a box of 100 × 100; lost values leave a gap. */
export function tracePath(
  points: readonly ReadPoint[],
  part: 'loss' | 'smoothed',
  sweep: Sweep,
  axis: LossAxis,
): string {
  let isDown = false;
  return points
    .flatMap((point) => {
      const value = point[part];
      if (value === null) {
        isDown = false;
        return [];
      }
      const x = placeRate(point.rate, sweep).toFixed(2);
      // Far outside is as good as just outside, and no number that a renderer may choke on.
      const y = Math.max(placeLoss(value, axis), -100).toFixed(2);
      const command = isDown ? 'L' : 'M';
      isDown = true;
      return [`${command}${x} ${y}`];
    })
    .join('');
}
