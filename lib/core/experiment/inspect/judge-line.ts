/**
 * What the loss along a step tells: L(w + t·Δ) for the batch that made the step Δ. Where the lowest
 * loss lies short of t = 1, the step went too far for this batch: that is overshooting.
 */
import type { LossLine } from './inspection';

/** Multiples of the step at which the loss is measured, besides 0, which the step itself measures. */
export const LINE_PLACES: readonly number[] = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

export type LineVerdict =
  /** The loss hardly depends on the way taken. */
  | 'flat'
  /** No place on the way is lower than its start. */
  | 'wrong-way'
  | 'past-and-above'
  | 'past-the-lowest'
  | 'at-the-lowest'
  | 'short-of-it';

export interface JudgedLine {
  verdict: LineVerdict;
  /** Loss before the step and after it. */
  before: number;
  after: number;
  lowest: { at: number; loss: number };
}

/** A change of the loss below this is none: about what rounding makes of it in float32. */
const NO_CHANGE = 1e-4;

/** The line has points at 0 and at 1, and a finite loss at 0. */
export function judgeLine({ points }: LossLine): JudgedLine {
  const before = points.find(({ at }) => at === 0)!.loss;
  const after = points.find(({ at }) => at === 1)!.loss;
  const finite = points.filter(({ loss }) => Number.isFinite(loss));
  const lowest = finite.reduce((best, point) => (point.loss < best.loss ? point : best));
  const highest = Math.max(...finite.map(({ loss }) => loss));
  const verdict = ((): LineVerdict => {
    const isFlat = finite.length === points.length && highest - lowest.loss < NO_CHANGE;
    if (isFlat) return 'flat';
    if (lowest.at === 0) return 'wrong-way';
    if (lowest.at > 1) return 'short-of-it';
    if (lowest.at === 1) return 'at-the-lowest';
    return after <= before ? 'past-the-lowest' : 'past-and-above';
  })();
  return { verdict, before, after, lowest };
}

/** What happened, in one or two sentences with its figures. */
export function sayLine(line: LossLine): string {
  const { verdict, before, after, lowest } = judgeLine(line);
  const went = `from ${write(before)} to ${write(after)}`;
  const there = `${write(lowest.loss)} at ${lowest.at} times the step`;
  switch (verdict) {
    case 'flat':
      return `The loss stays near ${write(before)} wherever the weights stand on this line: the step changed nothing that counts.`;
    case 'wrong-way':
      return `The step raised this batch’s loss ${went}, and no place tried on its way is lower than the start: it went too far, or earlier steps carried it in another direction.`;
    case 'past-and-above':
      return `The step went past the lowest point of this batch’s loss and up the other side, above where it began: it overshot. The loss went ${went}; the lowest measured is ${there}.`;
    case 'past-the-lowest':
      return `The step went past the lowest point of this batch’s loss. The loss went ${went}; the lowest measured is ${there}.`;
    case 'at-the-lowest':
      return `The step ended at the lowest point measured. The loss of this batch went ${went}.`;
    case 'short-of-it':
      return lowest.at === line.points.at(-1)!.at
        ? `The step stopped short: this batch’s loss went ${went}, and was still falling at ${lowest.at} times the step (${write(lowest.loss)}).`
        : `The step stopped short of the lowest point of this batch’s loss. The loss went ${went}; the lowest measured is ${there}.`;
    default:
      return verdict satisfies never;
  }
}

function write(loss: number): string {
  return Number.isFinite(loss) ? loss.toFixed(3) : 'no number';
}
