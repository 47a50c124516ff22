/**
 * The axes of the charts. Accuracy always runs from 0 to 100 %. Loss is fitted to the curves that
 * learn: one run stuck at ln 10 would squeeze all others together near the bottom, so such a run is
 * named at the edge instead, unless it is the learner's own or nothing else is there.
 */
import { GUESSING_LOSS } from '@/lib/core/experiment';
import {
  inRange,
  validationOf,
  type EpochCurve,
  type EpochRange,
  type Level,
  type Metric,
} from './curve';

export interface Axis {
  min: number;
  max: number;
  ticks: readonly number[];
}

export interface EpochAxis extends EpochRange {
  ticks: readonly number[];
}

export const ACCURACY_AXIS: Axis = { min: 0, max: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] };

/** A recorded run that ends within 2 % of guessing, or above, did not learn. */
const LEARNED_LOSS = 0.98 * GUESSING_LOSS;
/** A single spike above this is cut off rather than shown at the cost of all else. */
const SPIKE_LOSS = 2.6;
/** A smaller change of loss than this would look like more than it is. */
const LEAST_SPAN = 0.2;
/** A level is brought into view when it lies within this share of the span beyond the curves. */
const LEVEL_REACH = 0.35;
const MOST_EPOCH_STEPS = 7;
const MOST_LOSS_STEPS = 6;
/** Decades below the highest rate that are worth their room. */
const MOST_DECADES = 4;
/** With more decades, only powers of ten are named. */
const FEW_DECADES = 2;
const LOSS_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
const EPOCH_STEPS = [1, 2, 5, 10, 20, 50];

/** From the first epoch (or the middle, for the second half) to the last that any curve has or will have. */
export function fitEpochAxis(
  curves: readonly EpochCurve[],
  plannedEpochs: number,
  part: 'all' | 'second-half',
): EpochAxis {
  const last = Math.max(plannedEpochs, ...curves.map((curve) => curve.epochs.at(-1)!.epoch), 2);
  const from = part === 'all' ? 1 : Math.ceil(last / 2);
  return { from, to: last, ticks: listEpochTicks(from, last) };
}

function listEpochTicks(from: number, to: number): number[] {
  const step = EPOCH_STEPS.find((candidate) => (to - from) / candidate < MOST_EPOCH_STEPS) ?? 100;
  const ticks = [from];
  // Small steps count on from the first epoch; large ones stand at round numbers.
  const first = step <= 2 ? from + step : Math.ceil((from + 0.6 * step) / step) * step;
  for (let tick = first; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}

export function fitValueAxis(
  metric: Metric,
  curves: readonly EpochCurve[],
  levels: readonly Level[],
  range: EpochRange,
): Axis {
  switch (metric) {
    case 'accuracy':
      return ACCURACY_AXIS;
    case 'loss':
      return fitLossAxis(curves, levels, range);
    case 'rate':
      return fitRateAxis(curves, range);
    default:
      return metric satisfies never;
  }
}

/** In powers of ten, from whole decade to whole decade. */
export function fitRateAxis(curves: readonly EpochCurve[], range: EpochRange): Axis {
  const rates = curves.flatMap((curve) =>
    curve.epochs
      .filter((figures) => inRange(figures, range))
      .map((figures) => validationOf('rate', figures)),
  );
  if (rates.length === 0) return { min: -MOST_DECADES, max: 0, ticks: [-MOST_DECADES, 0] };
  const high = Math.max(...rates);
  const low = Math.max(Math.min(...rates), high - MOST_DECADES);
  const max = Math.ceil(high);
  const min = Math.min(Math.floor(low), max - 1);
  const mantissas = max - min <= FEW_DECADES ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = min; power < max; power++) {
    ticks.push(...mantissas.map((mantissa) => power + Math.log10(mantissa)));
  }
  return { min, max, ticks: [...ticks, max] };
}

/** Works on validation losses, and for the learner's own curve on training losses too. */
export function fitLossAxis(
  curves: readonly EpochCurve[],
  levels: readonly Level[],
  range: EpochRange,
): Axis {
  const mine = curves.filter((curve) => curve.look === 'yours');
  const learners = curves.filter(
    (curve) => curve.look !== 'yours' && curve.epochs.at(-1)!.valLoss < LEARNED_LOSS,
  );
  const fitted = [...mine, ...learners];
  const values = lossesOf(fitted.length > 0 ? fitted : curves, range);
  if (values.length === 0) return toAxis(0, GUESSING_LOSS);
  const low = Math.min(...values);
  const high = Math.max(low, Math.min(Math.max(...values), Math.max(SPIKE_LOSS, low)));
  const span = Math.max(high - low, LEAST_SPAN);
  const near = levels
    .map((level) => level.value)
    .filter((value) => value > low - LEVEL_REACH * span && value < high + LEVEL_REACH * span);
  const widening = (span - (high - low)) / 2;
  return toAxis(Math.min(low - widening, ...near), Math.max(high + widening, ...near));
}

function lossesOf(curves: readonly EpochCurve[], range: EpochRange): number[] {
  return curves.flatMap((curve) =>
    curve.epochs
      .filter((figures) => inRange(figures, range))
      .flatMap(({ valLoss, trainLoss }) =>
        curve.look === 'yours' ? [valLoss, trainLoss] : [valLoss],
      ),
  );
}

/** Rounded outwards to round ticks, with a little room so that nothing lies on the frame. */
function toAxis(low: number, high: number): Axis {
  const room = Math.max((high - low) * 0.04, 0.005);
  const span = high - low + 2 * room;
  const step =
    LOSS_STEPS.find((candidate) => span / candidate <= MOST_LOSS_STEPS) ?? span / MOST_LOSS_STEPS;
  const first = Math.max(0, Math.floor((low - room) / step));
  const last = Math.ceil((high + room) / step);
  const ticks: number[] = [];
  for (let tick = first; tick <= last; tick++) ticks.push(Number((tick * step).toFixed(4)));
  return { min: ticks[0]!, max: ticks.at(-1)!, ticks };
}
