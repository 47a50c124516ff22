/** The ends of a sweep as typed, read with a sentence for each way of being wrong. */
import { parseRate } from '../parse-settings';
import { quote } from '../quote';
import { DEFAULT_SWEEP, type Sweep } from './plan-sweep';
import { SWEEP_RANGE } from './range-test';

export interface SweepText {
  lowest: string;
  highest: string;
}

export interface ReadSweep {
  /** Null where an end could not be read, or both do not go together. */
  sweep: Sweep | null;
  problems: { lowest: string | null; highest: string | null };
}

/** A narrower sweep shows too little of the curve for any rule to read. */
const LEAST_FACTOR = 10;
/** Decimal fractions are not exact: 0.001 · 10 may come out a little above 0.01. */
const ROUNDING = 1e-9;

export function parseSweep(text: SweepText): ReadSweep {
  const lowest = parseRate(text.lowest, SWEEP_RANGE);
  const highest = parseRate(text.highest, SWEEP_RANGE);
  if (!lowest.ok || !highest.ok) {
    return {
      sweep: null,
      problems: {
        lowest: lowest.ok ? null : lowest.error,
        highest: highest.ok ? null : highest.error,
      },
    };
  }
  const ends = { lowest: lowest.value.rate, highest: highest.value.rate };
  const problem = judgeEnds(text, ends);
  return {
    sweep: problem === null ? { ...ends, steps: DEFAULT_SWEEP.steps } : null,
    problems: { lowest: null, highest: problem },
  };
}

function judgeEnds(text: SweepText, { lowest, highest }: Pick<Sweep, 'lowest' | 'highest'>) {
  if (highest <= lowest) {
    return `The rates rise during a range test: ${quote(text.highest.trim())} has to be above ${quote(text.lowest.trim())}.`;
  }
  if (highest < lowest * LEAST_FACTOR * (1 - ROUNDING)) {
    return `Between ${quote(text.lowest.trim())} and ${quote(text.highest.trim())} there is too little to see. Give at least ${LEAST_FACTOR} times the lowest rate.`;
  }
  return null;
}
