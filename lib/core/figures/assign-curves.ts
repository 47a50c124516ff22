/** The exercise "which curve belongs to which rate?": the order of the curves, and what is said about each. */
import { isStuckAtGuessing, type EpochFigures } from '../experiment';
import { shuffle } from '../random';
import { readKnob } from './assign-knob';
import type { DrawnRun, RunMetric } from './run-metric';

export type AssignMetric = Exclude<RunMetric, 'learningRate'>;

/** What a curve shows about its rate, held against the others of the exercise. */
export type CurveSign =
  /** It guesses to the end. */
  | { kind: 'stuck' }
  /** No other ends better. */
  | { kind: 'best'; last: number }
  /** Its rate lies below that of the best, and it ends worse. */
  | { kind: 'short-steps'; first: number; last: number; best: number }
  /** Its rate lies above that of the best, and it ends worse. */
  | { kind: 'long-steps'; first: number; last: number; best: number }
  /** Its batches are larger than those of the best, and it ends worse. */
  | { kind: 'few-steps'; first: number; last: number; best: number }
  /** Its batches are smaller than those of the best, and it ends worse. */
  | { kind: 'noisy-steps'; first: number; last: number; best: number };

/** In an order fixed by the names, so that it says nothing about the rates and every reader sees the same. */
export function shuffleCurves<Run extends Pick<DrawnRun, 'name'>>(runs: readonly Run[]): Run[] {
  const inOrder = [...runs].sort((a, b) => (a.name < b.name ? -1 : 1));
  const seed = [...inOrder.map(({ name }) => name).join(' ')].reduce(
    (sum, sign) => (Math.imul(sum, 31) + sign.codePointAt(0)!) | 0,
    7,
  );
  return shuffle(inOrder, seed);
}

const BELOW = { learningRate: 'short-steps', batchSize: 'noisy-steps' } as const;
const ABOVE = { learningRate: 'long-steps', batchSize: 'few-steps' } as const;

/** The sign of each run, by its name. Values are those of the metric. */
export function readSigns(
  runs: readonly DrawnRun[],
  metric: AssignMetric,
): ReadonlyMap<string, CurveSign> {
  const knob = readKnob(runs);
  const learners = runs.filter(({ epochs }) => !isStuckAtGuessing(epochs));
  const isBetter = (one: number, other: number): boolean =>
    metric.endsWith('Loss') ? one < other : one > other;
  const lastOf = ({ epochs }: DrawnRun): EpochFigures => epochs.at(-1)!;
  const best = learners.length
    ? learners.reduce((top, run) =>
        isBetter(lastOf(run)[metric], lastOf(top)[metric]) ? run : top,
      )
    : null;
  return new Map(
    runs.map((run): [string, CurveSign] => {
      const last = lastOf(run)[metric];
      if (best === null || isStuckAtGuessing(run.epochs)) return [run.name, { kind: 'stuck' }];
      if (run === best) return [run.name, { kind: 'best', last }];
      const isBelow = run.config[knob] < best.config[knob];
      const kind = isBelow ? BELOW[knob] : ABOVE[knob];
      const first = run.epochs[0]![metric];
      return [run.name, { kind, first, last, best: lastOf(best)[metric] }];
    }),
  );
}
