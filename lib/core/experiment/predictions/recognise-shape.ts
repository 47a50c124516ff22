/** Which of the shapes a run took, from its outcome and its validation losses. */
import { GUESSING_LOSS } from '../detect-divergence';
import { isStuckAtGuessing } from '../recognise-stuck-run';
import type { EpochFigures, RunOutcome } from '../run';
import type { ShapeId } from './prediction';

/** Risen by more than this share above its lowest, after which it no longer counts as level. */
const RISE = 1.05;
/** A run that has gone less than this share of the way from guessing to 0 is slow. */
const SLOW_SHARE = 0.3;

/** Null for a run without an epoch that did not diverge. */
export function recogniseShape(run: {
  epochs: readonly EpochFigures[];
  outcome: RunOutcome;
}): ShapeId | null {
  const { epochs, outcome } = run;
  const last = epochs.at(-1);
  if (outcome.kind === 'diverged') return 'diverged';
  if (!last) return null;
  if (isStuckAtGuessing(epochs)) return 'dead';
  if (!(last.valLoss <= GUESSING_LOSS * RISE)) return 'diverged';
  const lowest = Math.min(...epochs.map(({ valLoss }) => valLoss));
  if (last.valLoss > lowest * RISE) return 'overfit';
  return last.valLoss > GUESSING_LOSS * (1 - SLOW_SHARE) ? 'slow' : 'good';
}
