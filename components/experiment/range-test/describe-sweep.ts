/** A range test in words and as a table: how it ended, what the rules say, and why they may say nothing. */
import { formatCount, formatLoss, formatRate } from '@/components/progress/format-figures';
import {
  DISAGREEMENT,
  FEWEST_POINTS,
  LEAST_FALL,
  type SuggestionOutcome,
  type SuggestionRule,
} from '@/lib/core/experiment';
import type { SweepEnding } from '@/lib/training/messages';
import { readSweep, roundRate, type ReadPoint, type SweepReading } from './read-sweep';
import type { LiveSweep, SweepState } from './sweep-state';

export const RULES: Record<SuggestionRule, { name: string; what: string }> = {
  steepest: { name: 'Steepest slope', what: 'where the smoothed loss falls fastest' },
  valley: { name: 'Valley', what: 'halfway down the longest fall' },
  'minimum-tenth': { name: 'Minimum / 10', what: 'a tenth of the rate with the lowest loss' },
};

/** Steps between two spoken messages. */
const SPOKEN_EVERY = 25;
/** Losses beyond this have no use for decimals. */
const HUGE_LOSS = 100;

export function describeEnding(ending: SweepEnding, { losses, test }: LiveSweep): string {
  const { steps, highest } = test.sweep;
  const last = losses.at(-1)!;
  const where = `step ${losses.length} of ${steps}, at a rate of ${formatRate(last.rate)}`;
  switch (ending) {
    case 'finished':
      return `All ${steps} steps were taken, up to a rate of ${formatRate(highest)}.`;
    case 'diverged':
      return Number.isFinite(last.loss)
        ? `The loss exploded at ${where}: smoothed, it was more than four times its lowest. Nothing above that rate is worth a try.`
        : `The loss exploded at ${where}: it was no longer a number. Nothing above that rate is worth a try.`;
    case 'stopped':
      return `You stopped it after ${where}. What follows knows only these steps.`;
    default:
      return ending satisfies never;
  }
}

/** How far the rules agree, or why there is no suggestion. */
export function describeOutcome(outcome: SuggestionOutcome, points: number): string {
  if (outcome.kind === 'suggested') {
    const factor = writeFactor(outcome.disagreement);
    return outcome.disagreement > DISAGREEMENT
      ? `The rules disagree: the highest suggestion is ${factor} times the lowest. The curve is too noisy or too flat to settle it, so begin with the lowest and compare a run with each.`
      : `The rules agree within a factor of ${factor}.`;
  }
  switch (outcome.reason) {
    case 'too-short':
      return `No suggestion: it ended after ${points === 1 ? '1 step' : `${points} steps`}, and the rules need ${FEWEST_POINTS}, since the first ten are still settling. Begin at a lower rate, or let it go on longer.`;
    case 'no-descent':
      return `No suggestion: after the first ten steps the smoothed loss never fell by ${LEAST_FALL * 100} %, so there is no slope to read. Begin lower, end higher, or try another seed.`;
    default:
      return outcome.reason satisfies never;
  }
}

/** What is spoken: at the start, every 25 steps, and at the end. */
export function announceSweep(state: SweepState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'preparing':
      return 'The range test is getting ready.';
    case 'sweeping': {
      const { losses, test } = state.live;
      const told = Math.floor(losses.length / SPOKEN_EVERY) * SPOKEN_EVERY;
      return told === 0
        ? 'The range test is running.'
        : `${told} of ${test.sweep.steps} steps of the range test.`;
    }
    case 'ended': {
      const { outcome } = readSweep(state.live.losses);
      const told =
        outcome.kind === 'suggested'
          ? outcome.suggestions.map(
              ({ rule, rate }) => `${RULES[rule].name}: ${formatRate(roundRate(rate))}.`,
            )
          : [];
      const { length } = state.live.losses;
      return ['The range test has ended.', ...told, describeOutcome(outcome, length)].join(' ');
    }
    case 'withdrawn':
      return WITHDRAWN;
    case 'failed':
      return `The range test could not go on. ${state.problem.message}`;
    default:
      return state satisfies never;
  }
}

export const WITHDRAWN = 'The range test was stopped before its first step.';

/** What a sighted reader takes from the chart at a glance. */
export function describeChart({ points, outcome }: SweepReading, isOver: boolean): string {
  const known = points.filter(({ smoothed }) => smoothed !== null);
  const first = known[0];
  if (!first) return 'Loss against learning rate: nothing measured yet.';
  const lowest = known.reduce((low, point) => (point.smoothed! < low.smoothed! ? point : low));
  const last = known.at(-1)!;
  const parts = [first, lowest, last].map(
    ({ smoothed, rate }) => `${writeLoss(smoothed!)} at ${formatRate(rate)}`,
  );
  const marks =
    isOver && outcome.kind === 'suggested'
      ? outcome.suggestions.map(
          ({ rule, rate }) => ` ${RULES[rule].name} at ${formatRate(roundRate(rate))}.`,
        )
      : [];
  return `Smoothed loss against learning rate: from ${parts[0]} over its lowest, ${parts[1]}, to ${parts[2]}.${marks.join('')}`;
}

export function describePoint({ step, rate, loss, smoothed }: ReadPoint, steps: number): string {
  return `Step ${step} of ${steps}: rate ${formatRate(rate)}, loss ${writeLoss(loss)}, smoothed ${writeLoss(smoothed)}`;
}

export function tabulateSweep(points: readonly ReadPoint[]): { heads: string[]; rows: string[][] } {
  return {
    heads: ['Step', 'Rate', 'Loss of the batch', 'Smoothed loss'],
    rows: points.map(({ step, rate, loss, smoothed }) => [
      String(step),
      formatRate(rate),
      writeLoss(loss),
      writeLoss(smoothed),
    ]),
  };
}

function writeLoss(loss: number | null): string {
  if (loss === null) return 'no number';
  return loss < HUGE_LOSS ? formatLoss(loss) : formatCount(Math.round(loss));
}

/** "1.3", "12". */
function writeFactor(factor: number): string {
  return factor < 10 ? factor.toFixed(1) : formatCount(Math.round(factor));
}
