/** What the charts run along: epochs, steps or time. Which epochs are shown is decided in fit-axes.ts. */
import type { EpochFigures } from '@/lib/core/experiment';
import { inRange, type Curve } from './curve';
import type { EpochAxis } from './fit-axes';

export const X_KINDS = ['epoch', 'step', 'time'] as const;
export type XKind = (typeof X_KINDS)[number];

export interface XAxis {
  kind: XKind;
  /** Both ends in the unit of `placeOnX`. */
  from: number;
  to: number;
  ticks: readonly { value: number; text: string }[];
  /** Behind the axis, e.g. "epoch" or "min". */
  unit: string;
}

const MOST_TICKS = 6;
const MINUTE = 60;
/** Shorter runs are told in seconds. */
const LONG_SECONDS = 150;

/** The end of an epoch: its number, the steps taken so far, or seconds of training so far. */
export function placeOnX(
  kind: XKind,
  { stepsPerEpoch }: Pick<Curve, 'stepsPerEpoch'>,
  { epoch, elapsedMs }: EpochFigures,
): number {
  switch (kind) {
    case 'epoch':
      return epoch;
    case 'step':
      return epoch * stepsPerEpoch;
    case 'time':
      return elapsedMs / 1000;
    default:
      return kind satisfies never;
  }
}

/** Steps and time begin at 0, where no epoch has ended yet. */
export function fitXAxis(kind: XKind, curves: readonly Curve[], epochs: EpochAxis): XAxis {
  if (kind === 'epoch') {
    const ticks = epochs.ticks.map((value) => ({ value, text: String(value) }));
    return { kind, from: epochs.from, to: epochs.to, ticks, unit: 'epoch' };
  }
  const places = curves.flatMap((curve) =>
    curve.epochs
      .filter((figures) => inRange(figures, epochs))
      .map((figures) => placeOnX(kind, curve, figures)),
  );
  const to = Math.max(1, ...places);
  const isLong = kind === 'time' && to > LONG_SECONDS;
  const unitSize = isLong ? MINUTE : 1;
  const step = findStep(to / unitSize);
  const ticks: XAxis['ticks'][number][] = [];
  for (let count = 0; count * step * unitSize <= to; count++) {
    const value = count * step;
    ticks.push({ value: value * unitSize, text: Number(value.toFixed(3)).toLocaleString('en') });
  }
  return { kind, from: 0, to, ticks, unit: kind === 'step' ? 'step' : isLong ? 'min' : 's' };
}

/** The smallest of 1, 2, 5, 10, … (or 0.1, 0.2, …) that leaves few enough ticks. */
function findStep(span: number): number {
  const decade = 10 ** Math.floor(Math.log10(span / MOST_TICKS));
  const step = [1, 2, 5, 10].find((mantissa) => span / (mantissa * decade) <= MOST_TICKS) ?? 10;
  return step * decade;
}
