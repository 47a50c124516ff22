/** The losses of a range test as points of its chart, and what the rules make of them. Pure. */
import { smoothLosses, suggestRates, type SuggestionOutcome } from '@/lib/core/experiment';
import type { SweepLoss } from '@/lib/training/messages';

export interface ReadPoint {
  /** 1 for the first. */
  step: number;
  rate: number;
  /** Of the one batch; null where it is no finite number. */
  loss: number | null;
  /** Null where it is no finite number. */
  smoothed: number | null;
}

export interface SweepReading {
  points: readonly ReadPoint[];
  outcome: SuggestionOutcome;
}

export function readSweep(losses: readonly SweepLoss[]): SweepReading {
  const smoothed = smoothLosses(losses.map(({ loss }) => loss));
  const points = losses.map(({ rate, loss }, place) => ({
    step: place + 1,
    rate,
    loss: finite(loss),
    smoothed: finite(smoothed[place]!),
  }));
  const readable = points.flatMap(({ rate, smoothed: value }) =>
    value === null ? [] : [{ rate, loss: value }],
  );
  return { points, outcome: suggestRates(readable) };
}

/** A suggestion to two digits: more would claim to know what one noisy sweep cannot tell. */
export function roundRate(rate: number): number {
  return Number(rate.toPrecision(2));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
